package nl.toetssteen.rapport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.wet.Wetsartikel;

/** Writes one finding of a report as JSON. */
final class JsonBevinding {
  private final Rapport rapport;

  JsonBevinding(Rapport rapport) {
    this.rapport = rapport;
  }

  void put(ObjectNode node, Bevinding bevinding) {
    node.put("eis", bevinding.eis())
        .put("titel", bevinding.titel())
        .put("niveau", bevinding.niveau().toString())
        .put("uitkomst", bevinding.uitkomst().toString())
        .put("ernst", bevinding.ernst().toString())
        .put("reden", bevinding.reden());
    Betreft betreft = bevinding.betreft();
    node.put("schoolsoort", orNull(betreft.schoolsoort()))
        .put("vak", orNull(betreft.vak()))
        .put("leerjaar", orNull(betreft.leerjaar()))
        .put("toets", orNull(betreft.toets()));
    ArrayNode grondslag = node.putArray("grondslag");
    bevinding.grondslag().forEach(artikel -> putBron(grondslag.addObject(), artikel));
    ArrayNode plaatsen = node.putArray("vindplaatsen");
    bevinding.vindplaatsen().forEach(plaats -> putPlaats(plaatsen.addObject(), plaats));
    node.put("uitleg", bevinding.uitleg())
        .put("advies", orNull(bevinding.advies()))
        .put("voorsteltekst", orNull(bevinding.voorsteltekst()))
        .put("vingerafdruk", bevinding.vingerafdruk())
        .put("status", rapport.eerder().status(bevinding).toString())
        .put("motivering", orNull(rapport.eerder().motivering(bevinding)));
  }

  private void putBron(ObjectNode node, Wetsartikel artikel) {
    node.put("regeling", artikel.regeling().afkorting())
        .put("artikel", artikel.artikel())
        .put("lid", orNull(artikel.lid()))
        .put("url", artikel.url(rapport.peildatum()));
  }

  private void putPlaats(ObjectNode node, Vindplaats plaats) {
    node.put("document", plaats.document())
        .put("artikel", orNull(plaats.artikel()))
        .put("eid", plaats.eid())
        .put("kop", orNull(plaats.kop()))
        .put("pagina", orNull(plaats.pagina()));
    node.put("tabel", orNull(plaats.tabel()))
        .put("rij", orNull(plaats.rij()))
        .put("ocr", plaats.ocr());
    node.put("citaat", plaats.citaat().tekst())
        .put("voor", plaats.citaat().voor())
        .put("na", plaats.citaat().na());
  }

  /** Gives null for text that is absent. */
  static String orNull(String tekst) {
    return tekst == null || tekst.isEmpty() ? null : tekst;
  }

  /** Gives null for a number that is unknown, such as a page. */
  static Integer orNull(int paginas) {
    return paginas == 0 ? null : Integer.valueOf(paginas);
  }
}
