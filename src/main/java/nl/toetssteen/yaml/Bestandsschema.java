package nl.toetssteen.yaml;

import com.fasterxml.jackson.core.JsonPointer;
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
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Validates YAML against a JSON Schema, and explains in Dutch what is wrong. */
public final class Bestandsschema {

  /** Kinds of fault that are about a key, not about the block it stands in. */
  private static final Set<String> SLEUTELFOUTEN =
      Set.of("additionalProperties", "propertyNames", "required");

  private final JsonSchema schema;
  private final Schemamelding melding;

  private Bestandsschema(JsonNode bron) {
    SchemaValidatorsConfig instellingen =
        SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.forLanguageTag("nl"))
            .build();
    this.schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(bron, instellingen);
    this.melding = new Schemamelding(bron);
  }

  /**
   * Load a packaged schema.
   *
   * @param plek a class of the package that it stands in
   * @param naam "eis" for {@code eis.schema.json}
   */
  public static Bestandsschema load(Class<?> plek, String naam) {
    try (InputStream json = plek.getResourceAsStream(naam + ".schema.json")) {
      return new Bestandsschema(new ObjectMapper().readTree(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Validates a file. */
  public List<Fout> validate(YamlBestand bestand) {
    Set<ValidationMessage> gevonden = schema.validate(bestand.inhoud());
    Set<String> verklaard = new HashSet<>();
    for (ValidationMessage fout : gevonden) {
      if (!isChoice(fout)) {
        verklaard.add(fout.getInstanceLocation().toString());
      }
    }
    return gevonden.stream()
        .filter(fout -> !isInsideChoice(fout))
        .filter(
            fout -> !isChoice(fout) || !verklaard.contains(fout.getInstanceLocation().toString()))
        .map(fout -> bestand.fout(place(fout), melding.explain(fout)))
        .distinct()
        .toList();
  }

  /** Tells whether this says only that no alternative fits; another fault there says it better. */
  private static boolean isChoice(ValidationMessage fout) {
    return fout.getType().equals("oneOf") || isInsideChoice(fout);
  }

  private static boolean isInsideChoice(ValidationMessage fout) {
    return fout.getEvaluationPath().toString().contains("/oneOf/");
  }

  private static JsonPointer place(ValidationMessage fout) {
    JsonPointer plek = JsonPointer.compile(fout.getInstanceLocation().toString());
    boolean sleutel = SLEUTELFOUTEN.contains(fout.getType()) && fout.getProperty() != null;
    return sleutel ? plek.appendProperty(fout.getProperty()) : plek;
  }
}
