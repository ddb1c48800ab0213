package nl.toetssteen.opstellen.taken;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsartikel;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads the tasks that come with the application. */
public final class TakenReader {

  private static final String BESTAND = "taken.yaml";

  private TakenReader() {}

  /**
   * Read the packaged tasks.
   *
   * @throws InvalidYaml naming every line that is wrong
   */
  public static Taken readPackaged() {
    YamlBestand bestand = new YamlReader().read(BESTAND, text());
    List<Fout> fouten = Bestandsschema.load(TakenReader.class, "taken").validate(bestand);
    if (!fouten.isEmpty()) {
      throw new InvalidYaml(fouten);
    }
    return new Taken(list(bestand.inhoud().path("gebieden"), TakenReader::area));
  }

  private static Taakgebied area(JsonNode gebied) {
    return new Taakgebied(
        gebied.path("id").asText(),
        gebied.path("titel").asText(),
        list(gebied.path("taken"), TakenReader::task));
  }

  private static Taak task(JsonNode taak) {
    return new Taak(
        taak.path("id").asText(),
        taak.path("taak").asText(),
        Rol.of(list(taak.path("wie"), JsonNode::asText)),
        Rol.of(list(taak.path("vast"), JsonNode::asText)),
        taak.path("alleen").asBoolean(),
        list(taak.path("bron"), TakenReader::source));
  }

  private static Wetsartikel source(JsonNode bron) {
    return new Wetsartikel(
        Regeling.metSleutel(bron.path("regeling").asText()).orElseThrow(),
        bron.path("artikel").asText(),
        bron.path("lid").asText(),
        bron.path("onderdeel").asText());
  }

  private static <T> List<T> list(JsonNode lijst, Function<JsonNode, T> maak) {
    List<T> items = new ArrayList<>();
    lijst.forEach(item -> items.add(maak.apply(item)));
    return items;
  }

  private static String text() {
    try (InputStream in = TakenReader.class.getResourceAsStream(BESTAND)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
