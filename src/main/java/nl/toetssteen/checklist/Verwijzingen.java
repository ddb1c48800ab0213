package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects every mention of a concept in a requirement file, whatever else is wrong with it. */
final class Verwijzingen {

  private static final List<String> LIJSTEN = List.of("alle", "een", "van", "geen");
  private static final List<String> PLEKKEN =
      List.of("kop", "eigen-kop", "zin", "lid", "artikel", "document");

  private final Map<JsonPointer, String> gevonden = new LinkedHashMap<>();

  private Verwijzingen() {}

  /** Gives the names of the concepts, by place. */
  static Map<JsonPointer, String> find(JsonNode eis) {
    Verwijzingen verwijzingen = new Verwijzingen();
    JsonPointer begin = JsonPointer.empty();
    verwijzingen.name(eis, begin, "waar");
    verwijzingen.conditions(eis, begin, "behalve");
    verwijzingen.name(eis.path("programma"), begin.appendProperty("programma"), "begrippen");
    verwijzingen.together(eis.path("samen").path("paren"));
    JsonPointer oordelen = begin.appendProperty("oordeel");
    for (int i = 0; i < eis.path("oordeel").size(); i++) {
      JsonNode oordeel = eis.path("oordeel").path(i);
      JsonPointer hier = oordelen.appendIndex(i);
      verwijzingen.condition(oordeel.path("als"), hier.appendProperty("als"));
      JsonPointer verschil = hier.appendProperty("verschilt");
      verwijzingen.name(oordeel.path("verschilt"), verschil, "begrippen");
      verwijzingen.name(oordeel.path("verschilt"), verschil, "per");
      verwijzingen.name(oordeel.path("verschilt"), verschil, "apart");
    }
    return verwijzingen.gevonden;
  }

  private void together(JsonNode paren) {
    JsonPointer begin = JsonPointer.compile("/samen/paren");
    for (int i = 0; i < paren.size(); i++) {
      JsonNode paar = paren.path(i);
      JsonPointer hier = begin.appendIndex(i);
      for (String kant : List.of("reglement", "reglement-niet", "pta")) {
        condition(paar.path(kant).path("als"), hier.appendProperty(kant).appendProperty("als"));
      }
    }
  }

  private void condition(JsonNode node, JsonPointer plek) {
    if (node.isTextual()) {
      gevonden.put(plek, node.textValue());
    }
    if (!node.isObject()) {
      return;
    }
    name(node, plek, "begrip");
    name(node, plek, "gaat-over");
    name(node, plek, "tegenover");
    LIJSTEN.forEach(sleutel -> conditions(node, plek, sleutel));
    PLEKKEN.forEach(sleutel -> condition(node.path(sleutel), plek.appendProperty(sleutel)));
  }

  private void conditions(JsonNode node, JsonPointer plek, String sleutel) {
    JsonPointer lijst = plek.appendProperty(sleutel);
    for (int i = 0; i < node.path(sleutel).size(); i++) {
      condition(node.path(sleutel).path(i), lijst.appendIndex(i));
    }
  }

  /** Notes the name under a key, or the names in a list under it. */
  private void name(JsonNode node, JsonPointer plek, String sleutel) {
    JsonNode waarde = node.path(sleutel);
    JsonPointer hier = plek.appendProperty(sleutel);
    if (waarde.isTextual()) {
      gevonden.put(hier, waarde.textValue());
    }
    for (int i = 0; i < waarde.size(); i++) {
      gevonden.put(hier.appendIndex(i), waarde.path(i).asText());
    }
  }
}
