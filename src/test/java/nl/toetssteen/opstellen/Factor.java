package nl.toetssteen.opstellen;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Holds one thing that a profile can choose, and what it can choose.
 *
 * @param waarden a missing node stands for leaving it out
 */
record Factor(JsonPointer plek, List<JsonNode> waarden) {

  Factor {
    waarden = List.copyOf(waarden);
  }

  /** Puts one of the values in a profile. */
  void choose(ObjectNode profiel, int keuze) {
    ObjectNode blok = (ObjectNode) profiel.at(plek.head());
    String sleutel = plek.last().getMatchingProperty();
    if (waarden.get(keuze) instanceof MissingNode) {
      blok.remove(sleutel);
    } else {
      blok.set(sleutel, waarden.get(keuze));
    }
  }
}
