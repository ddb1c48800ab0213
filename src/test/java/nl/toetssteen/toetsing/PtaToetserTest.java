package nl.toetssteen.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import org.junit.jupiter.api.Test;

class PtaToetserTest {
  private static final Toetser TOETSER = new Toetser(ChecklistReader.readPackaged());
  private static final ProgrammaReader PROGRAMMAS = ProgrammaReader.packaged();
  private static final LocalDate DAG = LocalDate.of(2026, 8, 1);

  private static Toetser.Taak task(int nr, String soort, String markdown) {
    Document document =
        new DocumentReader(ReadLimits.standaard()).read("tekst.md", markdown.getBytes(UTF_8));
    Programma programma = soort.equals("pta") ? PROGRAMMAS.read(document) : Programma.leeg();
    return new Toetser.Taak(
        document, new Toetser.Opdracht(nr, soort, List.of(), List.of(), DAG, programma));
  }

  private static List<Bevinding> findings(String eis, Toetser.Taak... taken) {
    return TOETSER.check(Arrays.stream(taken).map(taak -> only(eis, taak)).toList());
  }

  private static Toetser.Taak only(String eis, Toetser.Taak taak) {
    Toetser.Opdracht alles = taak.opdracht();
    return new Toetser.Taak(
        taak.document(),
        new Toetser.Opdracht(
            alles.documentnr(),
            alles.soort(),
            alles.schoolsoorten(),
            List.of(eis),
            alles.peildatum(),
            alles.programma()));
  }

  private static List<Bevinding> findings(String eis, String pta) {
    return findings(eis, task(1, "pta", pta));
  }

  @Test
  void eachSubjectHasItsOwnFinding() {
    List<Bevinding> bevindingen =
        findings(
            "pta.toets.tijdvak",
            """
            # PTA havo 4

            | Vak | Code | Stof | Periode | Vorm | Weging |
            |---|---|---|---|---|---|
            | biologie | BI1 | Cellen | P1 | S | 1 |
            | scheikunde | SK1 | Zuren | P2 | S | 1 |
            """);

    assertThat(bevindingen)
        .extracting(b -> b.betreft().vak(), Bevinding::uitkomst)
        .containsExactly(
            tuple("biologie", Uitkomst.VOLDOET), tuple("scheikunde", Uitkomst.VOLDOET));
    assertThat(bevindingen.get(0).betreft().schoolsoort()).isEqualTo("havo");
  }

  @Test
  void aToetsThatFallsShortIsNamedWithTableAndRow() {
    List<Bevinding> bevindingen =
        findings(
            "pta.toets.tijdvak",
            """
            # PTA biologie havo 4

            | Code | Stof | Periode | Vorm | Weging |
            |---|---|---|---|---|
            | BI1 | Cellen | P1 | S | 1 |
            | BI2 | Planten | | S | 1 |
            """);

    assertThat(bevindingen)
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.ONVOLLEDIG);
              assertThat(b.betreft().toets()).isEqualTo("BI2");
              assertThat(b.betreft().leerjaar()).isEqualTo(4);
              assertThat(b.vindplaatsen().get(0).tabel()).isEqualTo(1);
              assertThat(b.vindplaatsen().get(0).rij()).isEqualTo(3);
            });
  }

  @Test
  void toetsenThatOnlyCountForTheReportAreNotJudged() {
    List<Bevinding> bevindingen =
        findings(
            "pta.toets.tijdvak",
            """
            # PTA biologie havo 4

            | Code | Stof | Periode | Vorm | Weging SE | Weging rapport | Domein |
            |---|---|---|---|---|---|---|
            | 4SE1 | Cellen | P1 | S | 40 | 1 | B |
            | 4SE2 | Planten | P2 | S | 60 | 1 | C |
            | 4R1 | Woorden | | S | | 1 | |
            | 4R2 | Begrippen | | S | | 2 | |
            """);

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsOnly(Uitkomst.VOLDOET);
  }

  @Test
  void theTextOfThePtaCountsForAllSubjects() {
    String tabel =
        """
        # PTA biologie havo 4

        %s

        | Code | Stof | Periode | Vorm | Weging |
        |---|---|---|---|---|
        | BI1 | Cellen | P1 | S | 1 |
        | BI2 | Planten | P2 | S | 1 |
        """;

    assertThat(findings("pta.toets.herkansing", tabel.formatted("Dit is het programma.")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
    assertThat(
            findings(
                "pta.toets.herkansing",
                tabel.formatted("Per periode mag de leerling één toets herkansen.")))
        .extracting(Bevinding::uitkomst, b -> b.betreft().vak())
        .containsExactly(tuple(Uitkomst.VOLDOET, "biologie"));
  }

  @Test
  void weightsOfOneYearNeedNotAddUp() {
    String pta =
        """
        # PTA biologie havo

        ## Leerjaar 4

        | Code | Stof | Periode | Vorm | Weging |
        |---|---|---|---|---|
        | BI1 | Cellen | P1 | S | 15%% |
        | BI2 | Planten | P2 | S | 25%% |
        %s
        """;
    String vervolg =
        """

        ## Leerjaar 5

        | Code | Stof | Periode | Vorm | Weging |
        |---|---|---|---|---|
        | BI3 | Dieren | P1 | S | 50% |
        """;

    assertThat(findings("pta.vak.weging-som", pta.formatted("")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(findings("pta.vak.weging-som", pta.formatted(vervolg)))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
              assertThat(b.uitleg()).contains("90 (leerjaar 4: 40, leerjaar 5: 50)");
            });
  }

  @Test
  void rowsThatWereNotUnderstoodMakeAMissingDomainUncertain() {
    List<Bevinding> bevindingen =
        findings(
            "pta.vak.examenstof",
            """
            # PTA biologie havo 4

            | Code | Stof | Periode | Vorm | Weging | Domein |
            |---|---|---|---|---|---|
            | BI1 | Cellen | P1 | S | 1 | |
            | | | | S | 2 | |
            """);

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.HANDMATIG);
    assertThat(bevindingen.get(0).uitleg()).contains("1 rij");
  }

  @Test
  void aPtaWithoutTablesIsLeftToTheReader() {
    assertThat(findings("pta.toets.duur", "# PTA havo\n\nDe toetsen staan in Magister."))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.HANDMATIG, "geen-toetsen"));
  }

  @Test
  void aClashQuotesBothDocuments() {
    List<Bevinding> bevindingen =
        findings(
            "samen.periodes",
            task(1, "examenreglement", "# Artikel 3\n\nHet schooljaar heeft drie periodes."),
            task(
                2,
                "pta",
                """
                # PTA biologie havo 4

                | Code | Stof | Periode | Vorm | Weging |
                |---|---|---|---|---|
                | BI1 | Cellen | P4 | S | 1 |
                """));

    assertThat(bevindingen)
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
              assertThat(b.vindplaatsen())
                  .extracting(plaats -> plaats.document(), plaats -> plaats.citaat().tekst())
                  .containsExactly(tuple(2, "P4"), tuple(1, "drie periodes"));
            });
  }

  @Test
  void aReglementAloneIsNotHeldAgainstAnything() {
    assertThat(
            findings("samen.periodes", task(1, "examenreglement", "# Artikel 3\n\nDrie periodes.")))
        .isEmpty();
  }
}
