package nl.toetssteen.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.yaml.YamlBestand;

/**
 * Holds what a program wants to have drafted.
 *
 * @param profiel with its lines, when it came as a file
 */
record Genereeraanvraag(YamlBestand profiel, Opstelling wat, String formaat, Bijlagen bijlagen) {
  private static final String PROFIEL = "Het profiel";

  /** A full profile has some hundreds of nodes; every wrong one costs a message. */
  private static final int MEESTE_KNOPEN = 5000;

  private static final int DIEPSTE = 40;
  private static final Set<String> SLEUTELS =
      Set.of("profiel", "wat", "formaat", "schoolsoort", "leerjaar", "vak");
  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DIEPSTE).build())
                  .build())
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * Read a request in JSON.
   *
   * @throws Fout when it is no JSON, or asks for what there is not
   */
  static Genereeraanvraag read(String tekst) {
    JsonNode aanvraag = parse(tekst);
    if (!(aanvraag.path("profiel") instanceof ObjectNode profiel)) {
      throw new Fout(
          Probleem.invoer(
              "Stuur een JSON-object met het schoolprofiel als “profiel”, en zo nodig “wat” en “formaat”."));
    }
    aanvraag.fieldNames().forEachRemaining(Genereeraanvraag::verifyKey);
    verifySize(profiel);
    return of(
        new YamlBestand(PROFIEL, profiel, Map.of()),
        aanvraag.path("wat").asText(""),
        aanvraag.path("formaat").asText(""),
        Bijlagenlezer.read(aanvraag));
  }

  /**
   * Read a request that comes as a form, with files.
   *
   * @throws Fout when the profile is missing, or it asks for what there is not
   * @throws nl.toetssteen.yaml.InvalidYaml when the profile is no JSON or YAML
   */
  static Genereeraanvraag read(Formulierdelen delen) throws IOException {
    YamlBestand profiel = Profielbestand.read(delen);
    if (!(profiel.inhoud() instanceof ObjectNode)) {
      throw new Fout(Probleem.invoer("Het schoolprofiel is geen JSON-object en geen YAML."));
    }
    return of(profiel, delen.tekst("wat"), delen.tekst("formaat"), Bijlagenlezer.read(delen));
  }

  private static Genereeraanvraag of(
      YamlBestand profiel, String wat, String formaat, Bijlagen bijlagen) {
    Opstelling opstelling = Opstelling.EXAMENREGLEMENT;
    if (!wat.isEmpty()) {
      choose("wat", wat, Opstelling.namen());
      opstelling = Opstelling.of(wat).orElseThrow();
    }
    String vorm = formaat.isEmpty() ? opstelling.vormen().get(0) : formaat;
    choose("formaat", vorm, opstelling.vormen());
    return new Genereeraanvraag(profiel, opstelling, vorm, bijlagen);
  }

  /** Throws a problem for the user when a profile has more answers than any school could give. */
  static void verifySize(JsonNode profiel) {
    if (count(profiel, 0) > MEESTE_KNOPEN) {
      throw new Fout(Probleem.aanvraagTeGroot());
    }
  }

  private static int count(JsonNode node, int tot) {
    int aantal = tot + 1;
    for (JsonNode kind : node) {
      aantal = count(kind, aantal);
      if (aantal > MEESTE_KNOPEN) {
        return aantal;
      }
    }
    return aantal;
  }

  private static JsonNode parse(String tekst) {
    try {
      return JSON.readTree(tekst);
    } catch (JsonProcessingException e) {
      throw new Fout(
          Probleem.invoer(
              "De aanvraag is geen geldige JSON: er klopt iets niet op regel %d."
                  .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr())));
    }
  }

  private static void verifyKey(String sleutel) {
    if (!SLEUTELS.contains(sleutel)) {
      throw new Fout(
          Probleem.invoer(
              "De aanvraag heeft een sleutel die niet bekend is. Bekend zijn: %s."
                  .formatted(SLEUTELS.stream().sorted().collect(Collectors.joining(", ")))));
    }
  }

  private static void choose(String sleutel, String waarde, List<String> bekend) {
    if (!bekend.contains(waarde)) {
      throw new Fout(
          Probleem.invoer(
              "Deze waarde van “%s” is niet bekend. Kies uit: %s."
                  .formatted(sleutel, String.join(", ", bekend))));
    }
  }
}
