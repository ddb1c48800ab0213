package nl.toetssteen.rapport;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.pta.Rijplaats;

/** Knows the numbers by which people count the tables of a document. */
final class Tabelplaats {
  private final Map<String, Integer> nummers = new HashMap<>();

  Tabelplaats(Document document) {
    document
        .alle()
        .filter(deel -> deel.inhoudTabel().isPresent())
        .map(Deel::eid)
        .forEach(eid -> nummers.put(eid, nummers.size() + 1));
  }

  /** Names a table: "tabel 4 (pagina 3)". */
  String tabel(Rijplaats plaats) {
    String pagina = plaats.pagina() > 0 ? " (pagina " + plaats.pagina() + ")" : "";
    return "tabel " + nummers.getOrDefault(plaats.tabel(), 0) + pagina;
  }

  /** Names a row: "tabel 4, rij 5, pagina 3". */
  String rij(Rijplaats plaats) {
    String pagina = plaats.pagina() > 0 ? ", pagina " + plaats.pagina() : "";
    return "tabel %d, rij %d%s"
        .formatted(nummers.getOrDefault(plaats.tabel(), 0), plaats.rij(), pagina);
  }
}
