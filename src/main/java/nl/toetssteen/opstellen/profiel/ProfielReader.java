package nl.toetssteen.opstellen.profiel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads the profile of a school. Safe for use by several threads. */
public final class ProfielReader {

  private static final String SCHEMA = "schoolprofiel";

  private final YamlReader yaml = new YamlReader();
  private final Bestandsschema schema = Bestandsschema.load(getClass(), SCHEMA);
  private final JsonNode gewoon = readSchema();

  /**
   * Holds a profile as read.
   *
   * @param meldingen what the user should know, in Dutch; the profile is good all the same
   */
  public record Gelezen(Schoolprofiel profiel, List<String> meldingen) {
    public Gelezen {
      meldingen = List.copyOf(meldingen);
    }
  }

  /**
   * Read a profile, in YAML or JSON.
   *
   * @param naam of the file, for messages
   * @throws InvalidYaml naming every line that is wrong, or that asks what the law forbids
   */
  public Gelezen read(String naam, String tekst) {
    return read(yaml.read(naam, tekst));
  }

  /**
   * Read a profile that was parsed before, and leave it as it is.
   *
   * @throws InvalidYaml naming every place that is wrong, or that asks what the law forbids
   */
  public Gelezen read(YamlBestand gegeven) {
    Profielversie.Bijgewerkt bijgewerkt =
        Profielversie.update(
            new YamlBestand(gegeven.naam(), gegeven.inhoud().deepCopy(), gegeven.regels()));
    YamlBestand bestand = bijgewerkt.bestand();
    refuse(schema.validate(bestand));
    Aanvulling.complete(bestand.inhoud(), gewoon);
    Schoolprofiel profiel = ProfielParser.parse(bestand.inhoud());
    refuse(new Profielregels(profiel).check(bestand));
    return new Gelezen(profiel, bijgewerkt.meldingen());
  }

  /** Read the profile of the school that comes with the application; that school does not exist. */
  public Schoolprofiel readExample() {
    return read("voorbeeldschool.yaml", example()).profiel();
  }

  /** Gives the example as a file, to begin a profile of one's own with. */
  public static String example() {
    try (InputStream in = ProfielReader.class.getResourceAsStream("voorbeeldschool.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives the JSON Schema of a profile, to ask a school for its answers with. */
  public JsonNode schema() {
    return gewoon.deepCopy();
  }

  /**
   * Gives a profile, good or not, in the version of today and with the usual value for what it
   * leaves out.
   *
   * @throws InvalidYaml when it comes from a newer Toetssteen
   */
  public ObjectNode complete(ObjectNode profiel) {
    YamlBestand gegeven = new YamlBestand("", profiel, Map.of());
    ObjectNode aangevuld = Profielversie.update(gegeven).bestand().inhoud().deepCopy();
    aangevuld.put(Profielversie.VERSIE, Profielversie.NU);
    for (JsonNode sleutel : gewoon.path("required")) {
      boolean blok = gewoon.path("properties").path(sleutel.asText()).has("properties");
      if (blok && !aangevuld.has(sleutel.asText())) {
        aangevuld.putObject(sleutel.asText());
      }
    }
    Aanvulling.complete(aangevuld, gewoon);
    return aangevuld;
  }

  private static JsonNode readSchema() {
    try (InputStream in = ProfielReader.class.getResourceAsStream(SCHEMA + ".schema.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(List<Fout> fouten) {
    if (!fouten.isEmpty()) {
      throw new InvalidYaml(fouten);
    }
  }
}
