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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;

/** Reads what a program wants to have drafted. */
record Genereeraanvraag(ObjectNode profiel, Bestandsvorm vorm) {
  /** Names what can be drafted. */
  static final String REGLEMENT = "examenreglement";

  /** A full profile has some hundreds of nodes; every wrong one costs a message. */
  private static final int MEESTE_KNOPEN = 5000;

  private static final int DIEPSTE = 40;
  private static final Set<String> SLEUTELS = Set.of("profiel", "wat", "formaat");
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
   * Read a request.
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
    choose("wat", aanvraag.path("wat").asText(REGLEMENT), List.of(REGLEMENT));
    String formaat = aanvraag.path("formaat").asText(Bestandsvorm.PDF.toString());
    choose("formaat", formaat, Arrays.stream(Bestandsvorm.values()).map(String::valueOf).toList());
    verifySize(profiel);
    return new Genereeraanvraag(profiel, Bestandsvorm.of("." + formaat).orElseThrow());
  }

  /** Throws a problem for the user when a profile has more answers than any school could give. */
  static void verifySize(JsonNode profiel) {
    if (count(profiel, 0) > MEESTE_KNOPEN) {
      throw new Fout(Probleem.profielTeGroot());
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
