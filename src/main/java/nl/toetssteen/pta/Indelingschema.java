package nl.toetssteen.pta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Validates a file of column layouts, and explains in Dutch what is wrong with it. */
final class Indelingschema {
  private static final String VOORBEELD =
      " Schrijf bijvoorbeeld: indelingen: [{koppen: [Toets, Waarover], kolommen: {Waarover: omschrijving}}]";

  private final JsonSchema schema;

  private Indelingschema(JsonSchema schema) {
    this.schema = schema;
  }

  static Indelingschema load() {
    SchemaValidatorsConfig instellingen =
        SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build();
    try (InputStream json = Indelingschema.class.getResourceAsStream("indeling.schema.json")) {
      JsonNode bron = new ObjectMapper().readTree(json);
      return new Indelingschema(
          JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(bron, instellingen));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives one message per fault; none when the file is right. */
  List<String> validate(JsonNode inhoud) {
    return schema.validate(inhoud).stream()
        .map(fout -> place(fout) + explain(fout))
        .distinct()
        .toList();
  }

  /** Gives the place as a path: "indelingen 1, kolommen, Waarover: ". */
  private static String place(ValidationMessage fout) {
    String[] delen = fout.getInstanceLocation().toString().split("/", -1);
    StringBuilder plek = new StringBuilder();
    for (String deel : delen) {
      boolean nummer = deel.matches("[0-9]{1,6}");
      if (nummer) {
        plek.append(' ').append(Integer.parseInt(deel) + 1);
      } else if (!deel.isEmpty()) {
        plek.append(plek.isEmpty() ? "" : ", ").append(deel.replace("~1", "/").replace("~0", "~"));
      }
    }
    return plek.isEmpty() ? "" : plek + ": ";
  }

  private static String explain(ValidationMessage fout) {
    return switch (fout.getType()) {
      case "required" -> "De sleutel “%s” ontbreekt.".formatted(fout.getProperty()) + VOORBEELD;
      case "additionalProperties" ->
          "De sleutel “%s” is hier niet bekend. Bekend zijn: indelingen, koppen en kolommen."
              .formatted(fout.getProperty());
      case "enum" ->
          "“%s” is geen soort kolom. Kies uit: %s."
              .formatted(fout.getInstanceNode().asText(), String.join(", ", Indelingen.namen()));
      case "type" -> "Hier hoort iets anders te staan." + VOORBEELD;
      case "minItems", "minProperties" -> "Hier hoort ten minste één kolom te staan.";
      case "maxItems", "maxLength", "maxProperties" -> "Dit is te lang om een kop te zijn.";
      default -> fout.getMessage();
    };
  }
}
