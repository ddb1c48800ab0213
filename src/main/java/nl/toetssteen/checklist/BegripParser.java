package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Begrip.Vorm;

/** Makes the thesaurus of begrippen.yaml. */
final class BegripParser {

  private BegripParser() {}

  static Map<String, Begrip> parse(JsonNode node) {
    Map<String, Begrip> begrippen = new LinkedHashMap<>();
    node.properties().forEach(e -> begrippen.put(e.getKey(), parse(e.getKey(), e.getValue())));
    return begrippen;
  }

  private static Begrip parse(String naam, JsonNode node) {
    return node.isArray()
        ? new Begrip(naam, forms(node), List.of())
        : new Begrip(naam, forms(node.path("vormen")), forms(node.path("behalve")));
  }

  private static List<Vorm> forms(JsonNode nodes) {
    List<Vorm> vormen = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (node.isTextual()) {
        vormen.add(new Vorm(List.of(node.textValue().strip().split("\\s+", -1)), 0, true));
      } else {
        boolean volgorde = node.has("na-elkaar");
        List<String> delen = EisParser.strings(node.path(volgorde ? "na-elkaar" : "bij-elkaar"));
        vormen.add(new Vorm(delen, node.path("binnen").asInt(10), volgorde));
      }
    }
    return vormen;
  }
}
