package nl.toetssteen.pta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** Writes layouts as the YAML in which users give them. */
final class Indelingbestand {
  private static final String KOP =
      """
      # Wat er in de kolommen van uw PTA staat. Dit past bij elk PTA met dezelfde koppen: kies dit
      # bestand bij het nakijken, of geef het mee aan ./toetssteen check pta.docx --indeling.
      """;

  private static final ObjectMapper SCHRIJVER =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .build());

  private Indelingbestand() {}

  static byte[] write(List<Kopindeling> indelingen) {
    ObjectNode bestand = JsonNodeFactory.instance.objectNode();
    for (Kopindeling een : indelingen) {
      ObjectNode node = bestand.withArrayProperty("indelingen").addObject();
      een.koppen().forEach(node.putArray("koppen")::add);
      ObjectNode kolommen = node.putObject("kolommen");
      // Sorted, so that the same layouts give the same file.
      new TreeMap<>(een.kolommen())
          .forEach(
              (kop, soort) ->
                  kolommen.put(kop, soort.map(Kolomsoort::naam).orElse(Indelingen.NEGEREN)));
    }
    try {
      return (KOP + SCHRIJVER.writeValueAsString(bestand)).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of text can always be written", e);
    }
  }
}
