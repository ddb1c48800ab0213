package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.rapport.Vakblad.Vakpunt;

/** Turns the findings on subjects into what the HTML page and the PDF show. */
final class VakdeelBouwer {
  private static final int LANGSTE_RIJ = 160;

  private final Rapport rapport;
  private final Plaatsnaam namen;
  private final Markeringen markeringen;
  private final Map<String, Integer> gezien = new HashMap<>();
  private int nummer;

  VakdeelBouwer(Rapport rapport, Plaatsnaam namen, Markeringen markeringen) {
    this.rapport = rapport;
    this.namen = namen;
    this.markeringen = markeringen;
  }

  Vakdeel build() {
    List<Vakgroep> vakken = Vakgroepen.of(rapport);
    List<Vakblad> bladen = vakken.stream().map(this::blad).toList();
    return new Vakdeel(Vakmatrix.of(vakken), bladen, Toetsdruk.of(rapport), onbegrepen());
  }

  /** Gives the last number given. */
  int nummer() {
    return nummer;
  }

  private Vakblad blad(Vakgroep vak) {
    List<Vakpunt> werk = vak.werk().stream().map(groep -> work(vak, groep)).toList();
    List<Vakpunt> inOrde =
        vak.inOrde().stream().map(groep -> new Vakpunt(id(vak, groep), 0, groep, places(groep))).toList();
    List<Toetsentabel> tabellen = new ArrayList<>();
    for (Rapportdocument document : rapport.documenten()) {
      List<Toets> toetsen = document.programma().toetsen().stream().filter(vak::holds).toList();
      if (!toetsen.isEmpty()) {
        Celmerken merken =
            new Celmerken(document.nr(), werk, rapport.checklist().kolommenPerEis());
        boolean meer = rapport.documenten().size() > 1;
        tabellen.add(new ToetsentabelBouwer(document, meer, merken).build(vak, toetsen));
      }
    }
    return new Vakblad(vak, werk, inOrde, tabellen);
  }

  /** Only what needs work is marked in the document: all else would mark every row many times. */
  private Vakpunt work(Vakgroep vak, Eisgroep groep) {
    nummer++;
    Vakpunt punt = new Vakpunt(id(vak, groep), nummer, groep, places(groep));
    groep
        .vindplaatsen()
        .forEach(
            plaats ->
                plaats
                    .citaat()
                    .markeringen()
                    .forEach(m -> markeringen.add(plaats.document(), m, punt.verwijzing())));
    return punt;
  }

  private List<Plaats> places(Eisgroep groep) {
    return Plaats.of(groep.vindplaatsen(), namen);
  }

  private String id(Vakgroep vak, Eisgroep groep) {
    String id = "vak-" + vak.nummer() + "-" + groep.eerste().eis();
    int keer = gezien.merge(id, 1, Integer::sum);
    return keer == 1 ? id : id + "-" + keer;
  }

  private List<Vakdeel.Rij> onbegrepen() {
    List<Vakdeel.Rij> rijen = new ArrayList<>();
    for (Rapportdocument document : rapport.documenten()) {
      Tabelplaats tabellen = new Tabelplaats(document.document());
      String bestand = rapport.documenten().size() > 1 ? document.document().naam() + ": " : "";
      for (Overgeslagen rij : document.programma().onbegrepen()) {
        String tekst = rij.tekst();
        rijen.add(
            new Vakdeel.Rij(
                bestand + tabellen.rij(rij.plaats()),
                PaginaBouwer.doel(document.nr(), rij.plaats().tabel()),
                tekst.length() > LANGSTE_RIJ ? tekst.substring(0, LANGSTE_RIJ) + "…" : tekst));
      }
    }
    return rijen;
  }
}
