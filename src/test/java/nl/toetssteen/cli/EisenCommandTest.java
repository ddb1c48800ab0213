package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.lezen.bron.Voortgang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EisenCommandTest {
  private static final String LAPTOP =
      """
      id: mijn.laptop
      titel: Laptop nodig
      niveau: aanbevolen
      bron: []
      geldt: {document: examenreglement}
      bij-stilte: ontbreekt
      oordeel:
        - als: laptop
          dan: voldoet
      meldingen: {voldoet: Goed., ontbreekt: Niets.}
      advies: Schrijf het op.
      voorbeelden:
        voldoet:
          - "# Toetsen\\n\\nEen [[laptop]] is nodig."
          - Neem een laptop mee.
        ontbreekt:
          - Neem een pen mee.
          - Neem niets mee.
      """;

  @TempDir private Path map;

  @BeforeEach
  void knowTheWord() throws IOException {
    Files.writeString(map.resolve("begrippen.yaml"), "laptop: [laptop]\n");
  }

  @Test
  void everyRequirementIsALineWithIdLevelAndTitle() {
    Aanroep aanroep = Aanroep.check(null, "eisen");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out().lines())
        .containsExactly(
            "er.beroep.termijn  juist                      Beroepstermijn",
            "er.begrippen       aanbevolen                 Begripsbepalingen");
  }

  @Test
  void folderMustBeThere() {
    Aanroep aanroep = Aanroep.check(null, "eisen", "--checklist", "weg");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("De map met eisen 'weg' bestaat niet.");
  }

  @Test
  void oneRequirementIsShownInDutch() {
    Aanroep aanroep = echt("eisen", "toon", "er.beroep.termijn");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out())
        .startsWith("Beroepstermijn vijf dagen\n")
        .contains("https://wetten.overheid.nl/BWBR0044212/#Artikel2.63")
        .contains("    - een termijn van precies 5 dagen\n")
        .contains("Staat er niets over in het document, dan is de uitkomst: ontbreekt.")
        .contains("[[binnen vijf dagen na de beslissing in beroep]]");
    assertThat(aanroep.out().lines()).allSatisfy(regel -> assertThat(regel).hasSizeLessThan(101));
  }

  @Test
  void anUnknownRequirementIsRefused() {
    Aanroep aanroep = Aanroep.check(null, "eisen", "toon", "er.weg");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("De eis 'er.weg' bestaat niet.");
  }

  @Test
  void theExamplesOfAFolderAreRunAndAFailureShowsExpectedAgainstGot() throws IOException {
    Path eis = Files.writeString(map.resolve("laptop.yaml"), LAPTOP);
    Aanroep goed = echt("eisen", "test", map.toString());
    Files.writeString(eis, LAPTOP.replace("Een [[laptop]] is", "Een laptop [[is]]"));
    Aanroep fout = echt("eisen", "test", map.toString());

    assertThat(goed.code()).isZero();
    assertThat(goed.out()).isEqualTo("4 voorbeelden van 1 eis: alles klopt.\n");
    assertThat(fout.code()).isEqualTo(1);
    assertThat(fout.out().lines())
        .containsExactly(
            "FOUT  mijn.laptop: voldoet 1",
            "      # Toetsen",
            "      Een laptop [[is]] nodig.",
            "  - verwacht: voldoet, “is”",
            "  + gekregen: voldoet, “laptop”, onder de kop “Toetsen”",
            "    het rapport zegt: Goed.",
            "",
            "4 voorbeelden van 1 eis: 1 klopt niet.");
  }

  @Test
  void examplesAreRunForADayOnWhichTheRequirementExists() throws IOException {
    String later = LAPTOP.replace("examenreglement}", "examenreglement, vanaf: 2030-08-01}");
    String vroeger = LAPTOP.replace("examenreglement}", "examenreglement, tot: 2020-08-01}");
    Files.writeString(map.resolve("laptop.yaml"), later);
    assertThat(echt("eisen", "test", map.toString()).code()).isZero();
    Files.writeString(map.resolve("laptop.yaml"), vroeger);
    assertThat(echt("eisen", "test", map.toString(), "--peildatum=2026-08-01").code()).isZero();
  }

  @Test
  void aFolderToTestMustBeThereAndHoldRequirements() throws IOException {
    assertThat(echt("eisen", "test", map.resolve("weg").toString()).err())
        .contains("bestaat niet. Wijs een map met eisen aan.");
    assertThat(echt("eisen", "test", map.toString()).err())
        .contains("staan geen eigen eisen om te testen");
  }

  @Test
  void pagesReplaceEarlierPagesButNothingElse() throws IOException {
    Path uit = map.resolve("paginas");
    assertThat(echt("eisen", "paginas", "--uit", uit.toString()).code()).isZero();
    Files.writeString(map.resolve("laptop.yaml"), LAPTOP);
    Path eigen = Files.writeString(uit.resolve("eigen.md"), "Van de school.");
    Path oud = Files.copy(uit.resolve("er.beroep.termijn.md"), uit.resolve("er.weg.md"));

    Aanroep opnieuw =
        echt("eisen", "paginas", "--checklist", map.toString(), "--uit", uit.toString());

    assertThat(opnieuw.code()).isZero();
    assertThat(uit.resolve("mijn.laptop.md")).content().contains("# Laptop nodig");
    assertThat(eigen).exists();
    assertThat(oud).doesNotExist();
  }

  @Test
  void aPageWrittenByHandIsNotWrittenOver() throws IOException {
    Path readme = Files.writeString(map.resolve("README.md"), "Van de school.");
    Aanroep aanroep = echt("eisen", "paginas", "--uit", map.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("niet door Toetssteen gemaakt");
    assertThat(readme).content().isEqualTo("Van de school.");
    assertThat(map.resolve("er.beroep.termijn.md")).doesNotExist();
  }

  private static Aanroep echt(String... args) {
    return Aanroep.run(Samenstelling.standaard(Voortgang.STIL), args);
  }
}
