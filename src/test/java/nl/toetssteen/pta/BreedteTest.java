package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores whole PTA's, in the file formats and layouts that schools use, on rows and cells. */
class BreedteTest {
  private static final Path MAP = Path.of("src/test/resources/pta");
  private static final String VERWACHT = ".verwacht.csv";
  private static final double BODEM = 0.97;

  static List<String> bestanden() throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> !naam.endsWith(VERWACHT))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bestanden")
  void rowsAndCellsAreReadWell(String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(MAP.resolve(naam));
    List<String> regels =
        Files.readAllLines(MAP.resolve(naam.substring(0, naam.lastIndexOf('.')) + VERWACHT));

    Programma programma =
        ProgrammaReader.packaged()
            .read(new DocumentReader(ReadLimits.standaard()).read(naam, inhoud));

    Leesscore score = Leesscore.of(programma, regels);
    System.out.printf("SCORE %-32s rijen %.3f cellen %.3f%n", naam, score.rijen(), score.cellen());
    score.verschillen().forEach(v -> System.out.println("   " + v));
    assertThat(score.rijen()).as("%s", score.verschillen()).isGreaterThanOrEqualTo(BODEM);
    assertThat(score.cellen()).as("%s", score.verschillen()).isGreaterThanOrEqualTo(BODEM);
  }
}
