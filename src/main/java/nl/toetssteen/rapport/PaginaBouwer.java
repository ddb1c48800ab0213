package nl.toetssteen.rapport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.rapport.Pagina.Blad;
import nl.toetssteen.rapport.Pagina.Groep;
import nl.toetssteen.rapport.Pagina.Item;
import nl.toetssteen.rapport.Rapport.Rapportdocument;
import nl.toetssteen.rapport.Stuk.Verwijzing;
import nl.toetssteen.toetsing.Bevinding;

/** Turns a report into what the HTML page shows: grouped, numbered, every place with its link. */
final class PaginaBouwer {
  private final Rapport rapport;
  private final Plaatsnaam namen;
  private final Markeringen markeringen = new Markeringen();
  private final Map<String, Integer> gezien = new HashMap<>();
  private int nummer;

  PaginaBouwer(Rapport rapport) {
    this.rapport = rapport;
    this.namen = new Plaatsnaam(rapport);
  }

  Pagina build(Acties acties) {
    VakdeelBouwer vakbouwer = new VakdeelBouwer(rapport, namen, markeringen);
    Vakdeel vakdeel = vakbouwer.build();
    nummer = vakbouwer.nummer();
    List<Groep> groepen = Uitkomsten.VOLGORDE.stream().map(this::groep).toList();
    List<Blad> bladen = rapport.documenten().stream().map(this::blad).toList();
    return new Pagina(rapport, vakdeel, groepen, bladen, acties);
  }

  private Blad blad(Rapportdocument document) {
    return new Blad(
        document,
        Leesoverzicht.of(document.nr(), document.document()),
        Kolomoverzicht.of(document),
        new BladBouwer(document.nr(), markeringen).build(document.document()));
  }

  /** Gives the id of the element that shows a deel; the first document has the plain ids. */
  static String doel(int document, String eid) {
    return document == 1 ? "deel-" + eid : "deel-" + document + "-" + eid;
  }

  /**
   * Gives the id of the element that shows a deel, or one of its rows when {@code rij} is not 0.
   */
  static String doel(int document, String eid, int rij) {
    return doel(document, eid) + (rij == 0 ? "" : "-rij-" + rij);
  }

  private Groep groep(Uitkomst uitkomst) {
    List<Item> items = Uitkomsten.groep(rapport, uitkomst).stream().map(this::item).toList();
    return new Groep(
        uitkomst.toString(), Uitkomsten.kop(uitkomst), Uitkomsten.uitleg(uitkomst), items);
  }

  private Item item(Bevinding bevinding) {
    int keer = gezien.merge(bevinding.eis(), 1, Integer::sum);
    String id = "eis-" + bevinding.eis() + (keer == 1 ? "" : "-" + keer);
    nummer++;
    Verwijzing verwijzing =
        new Verwijzing(id, nummer, bevinding.titel(), bevinding.uitkomst().toString());
    for (Vindplaats plaats : bevinding.vindplaatsen()) {
      plaats.citaat().markeringen().forEach(m -> markeringen.add(plaats.document(), m, verwijzing));
    }
    return new Item(id, nummer, bevinding, Plaats.of(bevinding.vindplaatsen(), namen));
  }
}
