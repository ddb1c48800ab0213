package nl.toetssteen.toetsing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;

/**
 * Says one thing about one requirement as a school might write it.
 *
 * @param verwacht what a careful reader concludes from it, beyond doubt
 * @param nr 1-based place among the fragments with this outcome
 * @param tekst Markdown
 */
public record Formulering(String eis, Uitkomst verwacht, int nr, String tekst) {

  private static final Path BRONNEN = Path.of("src", "test", "resources");
  private static final String EXTENSION = ".yaml";

  /**
   * Reads every file of a folder; its name is the id of the requirement, its keys are outcomes.
   *
   * @param map name of a folder among the test resources
   */
  static List<Formulering> readAll(String map) throws IOException {
    List<Formulering> alle = new ArrayList<>();
    try (Stream<Path> bestanden = Files.list(BRONNEN.resolve(map))) {
      for (Path bestand : bestanden.sorted().toList()) {
        alle.addAll(read(bestand));
      }
    }
    return alle;
  }

  private static List<Formulering> read(Path bestand) throws IOException {
    String eis = bestand.getFileName().toString().replace(EXTENSION, "");
    Map<String, List<String>> perUitkomst =
        new YAMLMapper().readValue(bestand.toFile(), new TypeReference<>() {});
    List<Formulering> formuleringen = new ArrayList<>();
    perUitkomst.forEach(
        (naam, teksten) -> {
          Uitkomst verwacht = uitkomst(bestand, naam);
          for (int i = 0; i < teksten.size(); i++) {
            formuleringen.add(new Formulering(eis, verwacht, i + 1, teksten.get(i)));
          }
        });
    return formuleringen;
  }

  private static Uitkomst uitkomst(Path bestand, String naam) {
    return Arrays.stream(Uitkomst.values())
        .filter(uitkomst -> uitkomst.toString().equals(naam))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(bestand + ": no outcome " + naam));
  }
}
