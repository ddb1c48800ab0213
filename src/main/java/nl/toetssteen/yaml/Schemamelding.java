package nl.toetssteen.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Explains in Dutch what the JSON Schema validator found. */
final class Schemamelding {

  private static final Map<String, String> SOORTEN =
      Map.of(
          "string", "tekst",
          "array", "een lijst",
          "object", "een blok met sleutels",
          "boolean", "true of false",
          "integer", "een heel getal",
          "number", "een getal",
          "null", "niets");

  private final JsonNode schema;

  Schemamelding(JsonNode schema) {
    this.schema = schema;
  }

  String explain(ValidationMessage fout) {
    return switch (fout.getType()) {
      case "additionalProperties" -> unknownKey(fout);
      case "required" -> "De sleutel “%s” ontbreekt.".formatted(fout.getProperty());
      case "dependentRequired" ->
          "De sleutel “%s” hoort bij “%s”, maar die ontbreekt."
              .formatted(fout.getArguments()[1], fout.getArguments()[0]);
      case "oneOf" -> "Hier hoort precies één van deze sleutels: " + alternatives(fout) + ".";
      case "enum" ->
          "“%s” is hier geen geldige waarde. Kies uit: %s."
              .formatted(fout.getInstanceNode().asText(), names(fout.getSchemaNode()));
      case "type" -> "Hier hoort %s.".formatted(kinds(around(fout).path("type")));
      case "minItems", "minProperties" ->
          "Hier hoort ten minste %s te staan. %s"
              .formatted(fout.getSchemaNode().asText(), description(fout));
      case "minLength" -> "Hier hoort tekst. " + description(fout);
      case "minimum" ->
          "Dit getal is te klein: het is ten minste %s.".formatted(fout.getSchemaNode().asText());
      case "maximum" ->
          "Dit getal is te groot: het is ten hoogste %s.".formatted(fout.getSchemaNode().asText());
      case "maxLength" ->
          "Deze tekst is te lang: ten hoogste %s tekens.".formatted(fout.getSchemaNode().asText());
      case "maxItems" ->
          "Deze lijst is te lang: ten hoogste %s.".formatted(fout.getSchemaNode().asText());
      case "uniqueItems" -> "In deze lijst staat iets twee keer.";
      case "pattern", "format" ->
          "“%s” past hier niet. Schrijf: %s"
              .formatted(fout.getInstanceNode().asText(), description(fout));
      case "propertyNames" ->
          "“%s” past hier niet. Schrijf: %s"
              .formatted(fout.getProperty(), fout.getSchemaNode().path("description").asText());
      default -> fout.getError();
    };
  }

  private String unknownKey(ValidationMessage fout) {
    List<String> bekend = new ArrayList<>();
    around(fout).path("properties").fieldNames().forEachRemaining(bekend::add);
    return "De sleutel “%s” is hier niet bekend. Bekend zijn: %s."
        .formatted(fout.getProperty(), String.join(", ", bekend));
  }

  /** Gives the part of the schema that holds the keyword which failed. */
  private JsonNode around(ValidationMessage fout) {
    return schema.at(JsonPointer.compile(fout.getSchemaLocation().getFragment().toString()).head());
  }

  private String description(ValidationMessage fout) {
    return around(fout).path("description").asText();
  }

  private static String alternatives(ValidationMessage fout) {
    List<String> sleutels = new ArrayList<>();
    fout.getSchemaNode().forEach(keuze -> sleutels.add(keuze.path("required").path(0).asText()));
    return String.join(", ", sleutels);
  }

  private static String names(JsonNode waarden) {
    List<String> namen = new ArrayList<>();
    waarden.forEach(waarde -> namen.add(waarde.asText()));
    return String.join(", ", namen);
  }

  private static String kinds(JsonNode soort) {
    if (soort.isTextual()) {
      return SOORTEN.get(soort.asText());
    }
    List<String> namen = new ArrayList<>();
    soort.forEach(s -> namen.add(SOORTEN.get(s.asText())));
    return String.join(" of ", namen);
  }
}
