package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads tables in the styles that schools use, and demands every toets with every cell. */
class IndelingenTest {
  private static final Path MAP = Path.of("src/test/resources/nl/toetssteen/pta");
  private static final String VERWACHT = ".verwacht.csv";

  private final ProgrammaReader reader = ProgrammaReader.packaged();

  static List<String> layouts() throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP)) {
      return bestanden
          .map(pad -> pad.getFileName().toString())
          .filter(naam -> !naam.endsWith(VERWACHT))
          .sorted()
          .toList();
    }
  }

  private Programma read(String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(MAP.resolve(naam));
    return reader.read(new DocumentReader(ReadLimits.standaard()).read(naam, inhoud));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void everyToetsIsReadWithEveryCell(String naam) throws IOException {
    String verwacht = naam.substring(0, naam.lastIndexOf('.')) + VERWACHT;
    List<String> regels = Files.readAllLines(MAP.resolve(verwacht));

    Stream<String> gelezen = read(naam).toetsen().stream().map(t -> row(t, regels.get(0)));

    assertThat(gelezen).containsExactlyElementsOf(regels.subList(1, regels.size()));
  }

  private static String row(Toets toets, String kolommen) {
    return String.join(
        ";",
        Arrays.stream(kolommen.split(";")).map(kolom -> Leesscore.cell(toets, kolom)).toList());
  }

  @Test
  void atLeastTwelveStylesAreTried() throws IOException {
    assertThat(layouts()).hasSizeGreaterThanOrEqualTo(12);
  }
}
