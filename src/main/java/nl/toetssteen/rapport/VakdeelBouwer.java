package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.pta.Overgeslagen;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.rapport.Vakblad.Gedeeldpunt;
import nl.toetssteen.rapport.Vakblad.Vakpunt;

/** Turns the findings on subjects into what the HTML page and the PDF show. */
final class VakdeelBouwer {
  private static final int LANGSTE_RIJ = 160;

  private final Rapport rapport;
  private final Plaatsnaam namen;
  private final Markeringen markeringen;
  private final Map<String, Integer> gezien = new HashMap<>();
  private final Map<Gedeeld, Vakpunt> gedeeld = new LinkedHashMap<>();
  private int nummer;

  VakdeelBouwer(Rapport rapport, Plaatsnaam namen, Markeringen markeringen) {
    this.rapport = rapport;
    this.namen = namen;
    this.markeringen = markeringen;
  }

  Vakdeel build() {
    List<Vakgroep> vakken = Vakgroepen.of(rapport);
    List<Gedeeld> alle = Gedeeld.of(vakken);
    alle.forEach(
        g -> gedeeld.put(g, work("gedeeld-" + g.groep().eerste().eis(), g.groep(), g.namen())));
    List<Vakblad> bladen = vakken.stream().map(this::blad).toList();
    return new Vakdeel(
        Vakmatrix.of(vakken),
        List.copyOf(gedeeld.values()),
        bladen,
        Toetsdruk.of(rapport),
        onbegrepen());
  }

  /** Gives the last number given. */
  int nummer() {
    return nummer;
  }

  private Vakblad blad(Vakgroep vak) {
    List<Vakpunt> werk = new ArrayList<>();
    List<Gedeeldpunt> samen = new ArrayList<>();
    for (Eisgroep groep : vak.werk()) {
      shared(groep)
          .ifPresentOrElse(
              punt -> samen.add(new Gedeeldpunt(unique(id(vak, groep)), punt)),
              () -> werk.add(work(id(vak, groep), groep, "")));
    }
    List<Vakpunt> punten =
        Stream.concat(werk.stream(), samen.stream().map(Gedeeldpunt::punt)).toList();
    List<Vakpunt> inOrde =
        vak.inOrde().stream()
            .map(groep -> new Vakpunt(unique(id(vak, groep)), 0, groep, places(groep), ""))
            .toList();
    List<Toetsentabel> tabellen = new ArrayList<>();
    for (Rapportdocument document : rapport.documenten()) {
      List<Toets> toetsen = document.programma().toetsen().stream().filter(vak::holds).toList();
      if (!toetsen.isEmpty()) {
        Celmerken merken =
            new Celmerken(document.nr(), toetsen, punten, rapport.checklist().kolommenPerEis());
        boolean meer = rapport.documenten().size() > 1;
        tabellen.add(new ToetsentabelBouwer(document, meer, merken).build(vak, toetsen));
      }
    }
    return new Vakblad(vak, werk, samen, inOrde, tabellen);
  }

  /** Finds where it is told for several subjects. */
  private Optional<Vakpunt> shared(Eisgroep groep) {
    return gedeeld.entrySet().stream()
        .filter(e -> e.getKey().holds(groep))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Only what needs work is marked in the document: all else would mark every row many times. */
  private Vakpunt work(String id, Eisgroep groep, String vakken) {
    nummer++;
    Vakpunt punt = new Vakpunt(unique(id), nummer, groep, places(groep), vakken);
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

  private static String id(Vakgroep vak, Eisgroep groep) {
    return "vak-" + vak.nummer() + "-" + groep.eerste().eis();
  }

  private String unique(String id) {
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
