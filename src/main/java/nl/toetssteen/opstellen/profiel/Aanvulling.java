package nl.toetssteen.opstellen.profiel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Fills what a profile leaves out with the usual value that the schema names. */
final class Aanvulling {

  private Aanvulling() {}

  /** Adds the missing values to the block, and to the blocks in it. */
  static void complete(JsonNode blok, JsonNode schema) {
    if (blok instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> sleutel : schema.path("properties").properties()) {
        JsonNode gewoon = sleutel.getValue().path("default");
        if (!object.has(sleutel.getKey()) && !gewoon.isMissingNode()) {
          object.set(sleutel.getKey(), gewoon.deepCopy());
        }
        complete(object.path(sleutel.getKey()), sleutel.getValue());
      }
    }
  }
}
