package nl.toetssteen.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * Holds what a YAML file says, and on which line.
 *
 * @param naam path, for messages
 * @param regels the 1-based line of every key, and of every item of a list
 */
public record YamlBestand(String naam, JsonNode inhoud, Map<JsonPointer, Integer> regels) {

  public YamlBestand {
    regels = Map.copyOf(regels);
  }

  /** Describes a fault at a place; a place that is not there has the line of what is around it. */
  public Fout fout(JsonPointer plek, String uitleg) {
    JsonPointer hier = plek;
    while (hier != null && !regels.containsKey(hier)) {
      hier = hier.head();
    }
    return new Fout(naam, hier == null ? 1 : regels.get(hier), uitleg, plek.toString(), "");
  }
}
