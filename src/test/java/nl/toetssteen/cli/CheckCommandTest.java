package nl.toetssteen.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final Checker IN_ORDE = (bestanden, keuzes) -> Aanroep.rapport(Ernst.GEEN);

  @TempDir private Path map;
  private Path document;

  @BeforeEach
  void writeDocument() throws IOException {
    document = Files.writeString(map.resolve("reglement é.txt"), "Artikel 1");
  }

  @ParameterizedTest(name = "a finding of ernst {0} with drempel {1} exits with {2}")
  @CsvSource({
    "HOOG,laag,1",
    "LAAG,laag,1",
    "VRAAG,laag,0",
    "GEEN,laag,0",
    "LAAG,hoog,0",
    "HOOG,hoog,1",
    "VRAAG,vraag,1",
    "GEEN,vraag,0",
    "LAAG,HOOG,0"
  })
  void exitCodeFollowsTheThreshold(Ernst ernst, String drempel, int code) {
    Checker checker = (bestanden, keuzes) -> Aanroep.rapport(ernst);

    assertThat(Aanroep.check(checker, "check", "--drempel", drempel, document.toString()).code())
        .isEqualTo(code);
  }

  @Test
  void thresholdIsLaagUnlessSaidOtherwise() {
    Checker vraag = (bestanden, keuzes) -> Aanroep.rapport(Ernst.VRAAG);
    Checker laag = (bestanden, keuzes) -> Aanroep.rapport(Ernst.LAAG);

    assertThat(Aanroep.check(vraag, "check", document.toString()).code()).isZero();
    assertThat(Aanroep.check(laag, "check", document.toString()).code()).isEqualTo(1);
  }

  @Test
  void checkerGetsNameBytesAndChoices() {
    List<Controle.Bestand> gekregen = new ArrayList<>();
    List<Controle.Keuzes> gekozen = new ArrayList<>();
    Checker checker =
        (bestanden, keuzes) -> {
          gekregen.addAll(bestanden);
          gekozen.add(keuzes);
          return Aanroep.rapport();
        };

    Aanroep.check(
        checker,
        "check",
        document.toString(),
        "--schoolsoort=havo,VWO",
        "--eis=er.begrippen",
        "--soort=PTA",
        "--peildatum=2026-08-01");

    assertThat(gekregen).singleElement().extracting("naam").isEqualTo("reglement é.txt");
    assertThat(gekregen.get(0).inhoud()).isEqualTo("Artikel 1".getBytes(UTF_8));
    assertThat(gekozen)
        .containsExactly(
            new Controle.Keuzes(
                List.of("havo", "vwo"),
                LocalDate.of(2026, 8, 1),
                List.of("er.begrippen"),
                List.of(),
                Documentsoort.PTA));
  }

  @Test
  void namesAndFoldersOfChecklistsAreToldApart() {
    List<Controle.Keuzes> gekozen = new ArrayList<>();
    Checker checker =
        (bestanden, keuzes) -> {
          gekozen.add(keuzes);
          return Aanroep.rapport(Ernst.GEEN);
        };

    Aanroep aanroep =
        Aanroep.check(
            checker,
            "check",
            document.toString(),
            "--checklist=wvo-2020",
            "--checklist",
            map.toString(),
            "--checklist=duo");

    assertThat(aanroep.code()).isZero();
    assertThat(gekozen)
        .singleElement()
        .extracting(Controle.Keuzes::checklists)
        .isEqualTo(List.of("wvo-2020", "duo"));
  }

  @Test
  void reportGoesToStdoutInColourAndNothingToStderr() {
    Aanroep aanroep = Aanroep.check(IN_ORDE, "check", document.toString());

    assertThat(aanroep.out()).isEqualTo("tekst in kleur" + System.lineSeparator());
    assertThat(aanroep.err()).isEmpty();
  }

  @Test
  void reportGoesToAFileWithoutColour() {
    Path uit = map.resolve("rapport.html");

    Aanroep aanroep =
        Aanroep.check(
            IN_ORDE, "check", document.toString(), "--formaat=html", "--uit", uit.toString());

    assertThat(uit).hasContent("html");
    assertThat(aanroep.out()).isEmpty();
  }

  @Test
  void reportIsNotWrittenOverAFolder() {
    Aanroep aanroep = Aanroep.check(IN_ORDE, "check", document.toString(), "--uit", map.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("is een map").contains("rapport.html");
  }

  @Test
  void reportIsNotWrittenOverTheDocumentItself() {
    Aanroep aanroep =
        Aanroep.check(IN_ORDE, "check", document.toString(), "--uit", document.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("uw eigen document");
    assertThat(document).hasContent("Artikel 1");
  }

  @Test
  void reportInAFolderThatIsNotThereIsRefusedBeforeTheCheck() {
    Checker nooit =
        (bestanden, keuzes) -> {
          throw new AssertionError("checked all the same");
        };
    String uit = map.resolve("weg").resolve("rapport.txt").toString();

    Aanroep aanroep = Aanroep.check(nooit, "check", document.toString(), "--uit", uit);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("bestaat niet");
  }

  @Test
  void unreadableDocumentGivesItsMessageAndThree() {
    Checker checker =
        (bestanden, keuzes) -> {
          throw new UnreadableDocument(
              UnreadableDocument.Reden.LEEG, bestanden.get(0).naam() + " is leeg.");
        };

    Aanroep aanroep = Aanroep.check(checker, "check", document.toString());

    assertThat(aanroep)
        .isEqualTo(new Aanroep(3, "", "reglement é.txt is leeg." + System.lineSeparator()));
  }

  @Test
  void unknownRequirementIsAWrongCall() {
    Aanroep aanroep =
        Aanroep.check(IN_ORDE, "check", document.toString(), "--eis", "er.bestaat.niet");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("'er.bestaat.niet'").contains("./toetssteen eisen");
  }

  @Test
  void folderOfRequirementsMustBeThere() {
    Aanroep aanroep = Aanroep.check(IN_ORDE, "check", document.toString(), "--checklist", "weg");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("'weg'").contains("wvo-2020, duo, vo-raad");
  }

  @Test
  void anExplanationFollowsTheReportAndSaysWhatWasFoundAndMissed() throws IOException {
    Files.writeString(
        document,
        """
        Artikel 1 Beroep

        De leerling gaat in beroep bij de commissie van beroep.

        Artikel 2 Cijfer

        De leerling vraagt binnen vijf dagen om een gesprek.
        """);
    Aanroep aanroep =
        Aanroep.run(
            Samenstelling.standaard(Voortgang.STIL),
            "check",
            "--eis=er.beroep.termijn",
            "--soort=examenreglement",
            "--uitleg",
            document.toString());

    String uitleg = aanroep.out().substring(aanroep.out().indexOf("UITLEG BIJ er.beroep.termijn"));
    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(uitleg.lines())
        .containsSubsequence(
            "  artikel 1 (Beroep)",
            "    “De leerling gaat in beroep bij de commissie van beroep”",
            "      - een termijn van precies 5 dagen",
            "  artikel 2 (Cijfer)",
            "      + een termijn van precies 5 dagen → “binnen vijf dagen”")
        .anyMatch(regel -> regel.matches(" {4}Oordeel \\d+, .*: net niet, één deel klopt niet."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--uitleg", "--uitleg --eis=er.begrippen --formaat=json"})
  void anExplanationNeedsARequirementAndAReportAsText(String opties) {
    String[] args = ("check " + opties).split(" ", -1);
    args = Arrays.copyOf(args, args.length + 1);
    args[args.length - 1] = document.toString();
    Aanroep aanroep = Aanroep.check(IN_ORDE, args);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("--eis er.beroep.termijn --uitleg");
  }

  @Test
  void formsThatWriteIntoTheDocumentNeedAPlaceAndOneFile() {
    Aanroep scherm = Aanroep.check(IN_ORDE, "check", document.toString(), "--formaat=docx");
    assertThat(scherm.code()).isEqualTo(2);
    assertThat(scherm.err()).contains("past niet op het scherm", "--uit rapport.docx");

    Aanroep meer =
        Aanroep.check(
            IN_ORDE,
            "check",
            document.toString(),
            document.toString(),
            "--formaat=pdf-annotaties",
            "--uit",
            map.resolve("uit.pdf").toString());
    assertThat(meer.code()).isEqualTo(2);
    assertThat(meer.err()).contains("gaan over één bestand");
  }
}
