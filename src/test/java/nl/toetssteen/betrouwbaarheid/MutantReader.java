package nl.toetssteen.betrouwbaarheid;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the files of mutants; a key or a name that it does not know stops it. */
final class MutantReader {
  private static final Path MAP = Path.of("src", "test", "resources", "mutanten");
  private static final ObjectMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING)
          .build();

  private MutantReader() {}

  /** Reads every file, in order of its name: the mutants by subject. */
  static Map<String, List<Mutant>> readAll() throws IOException {
    Map<String, List<Mutant>> perOnderwerp = new LinkedHashMap<>();
    try (Stream<Path> bestanden = Files.list(MAP)) {
      for (Path bestand : bestanden.sorted().toList()) {
        String onderwerp = String.valueOf(bestand.getFileName()).replace(".yaml", "");
        perOnderwerp.put(
            onderwerp, YAML.readValue(bestand.toFile(), new TypeReference<List<Mutant>>() {}));
      }
    }
    return perOnderwerp;
  }
}
