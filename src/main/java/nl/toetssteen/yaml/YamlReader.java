package nl.toetssteen.yaml;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads YAML within limits on size and depth. Aliases are refused: nobody needs them here, and they
 * can make a small file endless.
 */
public final class YamlReader {

  /** Says how large a file may be. */
  public static final int MEESTE_BYTES = 1 << 20;

  private static final int DIEPSTE = 40;

  private final YAMLMapper mapper =
      YAMLMapper.builder(
              YAMLFactory.builder()
                  .loaderOptions(limits())
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DIEPSTE).build())
                  .build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static LoaderOptions limits() {
    LoaderOptions grenzen = new LoaderOptions();
    grenzen.setCodePointLimit(MEESTE_BYTES);
    return grenzen;
  }

  /**
   * Parse a file.
   *
   * @throws InvalidYaml naming the line when it is no YAML, or goes over a limit
   */
  public JsonNode parse(String naam, String tekst) {
    try {
      return mapper.readTree(tekst);
    } catch (JsonProcessingException e) {
      throw new InvalidYaml(List.of(YamlFouten.explain(naam, e)));
    }
  }

  /**
   * Parse a file, and remember on which line everything stands.
   *
   * @throws InvalidYaml naming the line when it is no YAML, or goes over a limit
   */
  public YamlBestand read(String naam, String tekst) {
    JsonNode inhoud = parse(naam, tekst);
    if (inhoud.isMissingNode()) {
      throw new InvalidYaml(List.of(new Fout(naam, 1, "Dit bestand is leeg.")));
    }
    try (YAMLParser parser = mapper.getFactory().createParser(tekst)) {
      return new YamlBestand(naam, inhoud, lines(naam, parser));
    } catch (IOException e) {
      throw new IllegalStateException("it was readable just before", e);
    }
  }

  /**
   * Finds the line of each key. The location-aware nodes of the schema validator know only where a
   * value begins, which for a list or a block is the line after its key.
   */
  private static Map<JsonPointer, Integer> lines(String naam, YAMLParser parser)
      throws IOException {
    Map<JsonPointer, Integer> regels = new HashMap<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      int regel = parser.currentTokenLocation().getLineNr();
      if (parser.isCurrentAlias()) {
        throw new InvalidYaml(
            List.of(
                new Fout(
                    naam,
                    regel,
                    "Een verwijzing met * naar een andere plek kan hier niet. Schrijf de tekst uit, of zet hem tussen aanhalingstekens.")));
      }
      if (!token.isStructEnd()) {
        regels.putIfAbsent(parser.getParsingContext().pathAsPointer(), regel);
      }
    }
    return regels;
  }
}
