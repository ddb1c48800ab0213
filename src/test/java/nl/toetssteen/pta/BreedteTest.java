package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static Programma read(String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(MAP.resolve(naam));
    return ProgrammaReader.packaged()
        .read(new DocumentReader(ReadLimits.standaard()).read(naam, inhoud));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bestanden")
  void rowsAndCellsAreReadWell(String naam) throws IOException {
    List<String> regels =
        Files.readAllLines(MAP.resolve(naam.substring(0, naam.lastIndexOf('.')) + VERWACHT));

    Leesscore score = Leesscore.of(read(naam), regels);

    assertThat(score.rijen()).as("%s", score.verschillen()).isGreaterThanOrEqualTo(BODEM);
    assertThat(score.cellen()).as("%s", score.verschillen()).isGreaterThanOrEqualTo(BODEM);
  }

  @Test
  void allFormatsAreTried() throws IOException {
    assertThat(bestanden())
        .extracting(naam -> naam.substring(naam.lastIndexOf('.') + 1))
        .contains("docx", "odt", "pdf", "xlsx", "ods", "csv", "html", "md")
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"labels-boven-tabel.docx", "doorgehaald.odt", "noten-en-doorhalingen.html"})
  void struckOutTextIsToldOf(String naam) throws IOException {
    Document document =
        new DocumentReader(ReadLimits.standaard())
            .read(naam, Files.readAllBytes(MAP.resolve(naam)));

    assertThat(document.waarschuwingen()).anyMatch(regel -> regel.contains("doorgehaald"));
  }
}
