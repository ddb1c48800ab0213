package nl.toetssteen.opstellen.tekst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers sections: articles through all chapters, annexes on their own. */
final class Nummers {

  private final Map<String, Integer> nummers = new HashMap<>();
  private final Map<String, String> namen = new HashMap<>();

  Nummers(Standaardteksten teksten) {
    assign(teksten.artikelen().toList(), "artikel ");
    assign(teksten.bijlagen(), "bijlage ");
  }

  int of(Standaardtekst tekst) {
    return nummers.get(tekst.id());
  }

  /** Gives how a sentence names each section: "artikel 12", by id. */
  Map<String, String> namen() {
    return namen;
  }

  private void assign(List<Standaardtekst> teksten, String woord) {
    int nummer = 0;
    for (Standaardtekst tekst : teksten) {
      nummer++;
      nummers.put(tekst.id(), nummer);
      namen.put(tekst.id(), woord + nummer);
    }
  }
}
