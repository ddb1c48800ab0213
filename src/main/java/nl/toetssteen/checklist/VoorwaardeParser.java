package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Voorwaarde.Operator;
import nl.toetssteen.checklist.Voorwaarde.Plek;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;

/** Makes a {@link Voorwaarde} of the YAML in a requirement file. */
final class VoorwaardeParser {

  private static final Map<String, Operator> OPERATOREN =
      Map.of(
          "gelijk", Operator.GELIJK,
          "minder-dan", Operator.MINDER_DAN,
          "meer-dan", Operator.MEER_DAN,
          "minstens", Operator.MINSTENS,
          "hoogstens", Operator.HOOGSTENS,
          "even", Operator.EVEN,
          "anders-dan-eerst", Operator.ANDERS_DAN_EERST);
  private static final Map<String, Plek> PLEKKEN =
      Map.of(
          "kop", Plek.KOP,
          "eigen-kop", Plek.EIGEN_KOP,
          "zin", Plek.ZIN,
          "lid", Plek.LID,
          "artikel", Plek.ARTIKEL,
          "document", Plek.DOCUMENT);

  private VoorwaardeParser() {}

  static Voorwaarde parse(JsonNode node) {
    if (node.isTextual()) {
      return new Voorwaarde.HeeftBegrip(node.textValue(), null);
    }
    if (node.has("begrip")) {
      return concept(node);
    }
    if (node.has("kenmerk")) {
      return kenmerk(node);
    }
    if (node.has("alle")) {
      return all(node);
    }
    if (node.has("een")) {
      return new Voorwaarde.Minstens(1, parseAll(node.get("een")));
    }
    if (node.has("van")) {
      return new Voorwaarde.Minstens(node.get("minstens").asInt(), parseAll(node.get("van")));
    }
    if (node.has("geen")) {
      return new Voorwaarde.Geen(parseAll(node.get("geen")));
    }
    if (node.has("gaat-over")) {
      return new Voorwaarde.GaatOver(
          node.get("gaat-over").textValue(), EisParser.strings(node.path("tegenover")));
    }
    return rondom(node);
  }

  static List<Voorwaarde> parseAll(JsonNode nodes) {
    List<Voorwaarde> voorwaarden = new ArrayList<>();
    nodes.forEach(node -> voorwaarden.add(parse(node)));
    return voorwaarden;
  }

  private static Voorwaarde concept(JsonNode node) {
    Boolean ontkend = node.has("ontkend") ? node.get("ontkend").booleanValue() : null;
    return new Voorwaarde.HeeftBegrip(node.get("begrip").textValue(), ontkend);
  }

  private static Voorwaarde all(JsonNode node) {
    return new Voorwaarde.Alle(
        parseAll(node.get("alle")),
        node.path("binnen").asInt(0),
        node.path("volgorde").asBoolean(false));
  }

  private static Voorwaarde kenmerk(JsonNode node) {
    List<Vergelijking> vergelijkingen = new ArrayList<>();
    OPERATOREN.forEach(
        (naam, operator) -> {
          if (node.has(naam)) {
            vergelijkingen.add(new Vergelijking(operator, node.get(naam).asText()));
          }
        });
    return new Voorwaarde.HeeftKenmerk(node.get("kenmerk").textValue(), vergelijkingen);
  }

  private static Voorwaarde rondom(JsonNode node) {
    for (Map.Entry<String, Plek> plek : PLEKKEN.entrySet()) {
      if (node.has(plek.getKey())) {
        return new Voorwaarde.Rondom(plek.getValue(), parse(node.get(plek.getKey())));
      }
    }
    throw new InvalidChecklist("Onbekende voorwaarde: " + node);
  }
}
