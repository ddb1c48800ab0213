package nl.toetssteen.web.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes a profile of the fields of the form. What is blank is left out, also rows; what is no
 * number where one belongs stays text, so that it can be told and shown again.
 */
final class Antwoordlezer {
  private static final String GETAL = "-?\\d{1,9}";
  private static final String RIJ = "\\d{1,3}";

  /** The fields of a row of a table. */
  static final String SLEUTEL = "/sleutel";

  static final String WAARDE = "/waarde";

  private final Map<String, List<String>> velden;
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  Antwoordlezer(Map<String, List<String>> velden) {
    this.velden = velden;
  }

  /** Reads a block; what was not on the form is ignored. */
  ObjectNode block(String plek, JsonNode schema) {
    ObjectNode blok = nodes.objectNode();
    for (Map.Entry<String, JsonNode> sleutel : schema.path("properties").properties()) {
      JsonNode waarde = value(plek + "/" + sleutel.getKey(), sleutel.getValue());
      if (waarde != null) {
        blok.set(sleutel.getKey(), waarde);
      }
    }
    return blok;
  }

  private JsonNode value(String plek, JsonNode schema) {
    if (schema.has("properties")) {
      ObjectNode blok = block(plek, schema);
      return blok.isEmpty() ? null : blok;
    }
    if (isTable(schema)) {
      return table(plek);
    }
    if (schema.path("type").asText().equals("array")) {
      return schema.path("items").has("properties")
          ? rows(plek, schema)
          : choices(plek, schema.has("default"));
    }
    String tekst = text(plek);
    return tekst.isEmpty() ? null : scalar(tekst, schema.path("type").asText());
  }

  private JsonNode scalar(String tekst, String soort) {
    if (soort.equals("integer") && tekst.matches(GETAL)) {
      return nodes.numberNode(Integer.parseInt(tekst));
    }
    if (soort.equals("boolean") && (tekst.equals("true") || tekst.equals("false"))) {
      return nodes.booleanNode(tekst.equals("true"));
    }
    return nodes.textNode(tekst);
  }

  /** Tells whether an answer has keys of its own: "wie-doet-wat". */
  static boolean isTable(JsonNode schema) {
    return schema.path("additionalProperties").isObject();
  }

  /** What is said twice of one key counts together. */
  private ObjectNode table(String plek) {
    ObjectNode tabel = nodes.objectNode();
    for (int nummer : numbers(plek + "/")) {
      String rij = plek + "/" + nummer;
      String sleutel = text(rij + SLEUTEL);
      ArrayNode waarden = choices(rij + WAARDE, true);
      if (!sleutel.isEmpty() || !waarden.isEmpty()) {
        ArrayNode samen = tabel.withArrayProperty(sleutel);
        Set<JsonNode> al = new HashSet<>();
        samen.forEach(al::add);
        waarden.forEach(
            waarde -> {
              if (al.add(waarde)) {
                samen.add(waarde);
              }
            });
      }
    }
    return tabel.isEmpty() ? null : tabel;
  }

  private ArrayNode rows(String plek, JsonNode schema) {
    ArrayNode rijen = nodes.arrayNode();
    String begin = plek + "/";
    for (int nummer : numbers(begin)) {
      ObjectNode rij = block(begin + nummer, schema.path("items"));
      if (!rij.isEmpty()) {
        rijen.add(rij);
      }
    }
    return rijen.isEmpty() ? null : rijen;
  }

  /** Gives the numbers of the rows that came, in order. */
  private SortedSet<Integer> numbers(String begin) {
    TreeSet<Integer> nummers = new TreeSet<>();
    for (String naam : velden.keySet()) {
      String rest = naam.startsWith(begin) ? naam.substring(begin.length()) : "";
      int einde = rest.indexOf('/');
      if (einde > 0 && rest.substring(0, einde).matches(RIJ)) {
        nummers.add(Integer.valueOf(rest.substring(0, einde)));
      }
    }
    return nummers;
  }

  /** Nothing chosen is an answer too, except where something must be. */
  private ArrayNode choices(String plek, boolean magLeeg) {
    ArrayNode gekozen = nodes.arrayNode();
    velden.getOrDefault(plek, List.of()).forEach(gekozen::add);
    return gekozen.isEmpty() && !magLeeg ? null : gekozen;
  }

  private String text(String plek) {
    return velden.getOrDefault(plek, List.of("")).get(0).strip();
  }
}
