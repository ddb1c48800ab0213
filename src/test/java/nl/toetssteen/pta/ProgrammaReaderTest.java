package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammaReaderTest {
  private final ProgrammaReader reader = ProgrammaReader.packaged();

  private static Document document(String naam, byte[] inhoud) {
    return new DocumentReader(ReadLimits.standaard()).read(naam, inhoud);
  }

  private Programma read(String markdown) {
    return reader.read(document("pta.md", markdown.getBytes(UTF_8)));
  }

  @Test
  void aRegulationHasNoToetsen() throws IOException {
    Path reglement = Path.of("sample-reglementen/examenreglement-2026-2027.docx");

    Programma programma = reader.read(document("reglement.docx", Files.readAllBytes(reglement)));

    assertThat(programma.toetsen()).isEmpty();
    assertThat(programma.kolommen()).isEmpty();
  }

  @Test
  void whatAColumnWasTakenForIsTold() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Weging | Vorm | Lokaal |
            |---|---|---|---|---|
            | E1 | Markt en ruil | 40 | S | aula |
            | E2 | Geld en inflatie | 60 | S | gymzaal |
            """);

    assertThat(programma.kolommen())
        .extracting(kolom -> kolom.soort().map(Kolomsoort::naam).orElse("?"))
        .containsExactly("code", "omschrijving", "weging", "vorm", "?");
    assertThat(programma.kolommen().get(4).reden()).isEqualTo("de kop is niet herkend");
    assertThat(programma.toetsen().get(1).overig()).containsEntry("Lokaal", "gymzaal");
  }

  @Test
  void aHeadingThatIsBrokenOffInANarrowColumnIsKnown() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Co de | Leerst of | Weg ing | Toetsv orm | Herkans baar | Hulpmid delen |
            |---|---|---|---|---|---|
            | E1 | Markt en ruil | 40 | S | ja | atlas |
            | E2 | Geld en inflatie | 60 | S | nee | geen |
            """);

    assertThat(programma.kolommen())
        .extracting(kolom -> kolom.soort().map(Kolomsoort::naam).orElse("?"))
        .containsExactly("code", "omschrijving", "weging", "vorm", "herkansing", "hulpmiddelen");
  }

  @ParameterizedTest
  @CsvSource({
    "mondeling 20 min, mondeling, 20 min",
    "'mondeling, ca. 20 minuten', mondeling, ca. 20 minuten",
    "PO (6 uur), PO, 6 uur",
    "S / 2 x 50 min., S, 2 x 50 min.",
    "verslag van 10 slu, verslag, 10 slu",
    "45 min schriftelijk, schriftelijk, 45 min",
    "S 50 min of M 20 min, S 50 min of M 20 min, ''",
    "schriftelijk 2, schriftelijk 2, ''",
    "lezing 20 min, lezing 20 min, ''",
    "schriftelijk, schriftelijk, ''"
  })
  void aColumnOfFormAndDurationIsParted(String cel, String vorm, String duur) {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Vorm en duur | Weging |
            |---|---|---|---|
            | E1 | Markt en ruil | %s | 40 |
            | E2 | Geld en inflatie | S 90 min | 60 |
            """
                .formatted(cel));

    Toets toets = programma.toetsen().get(0);
    assertThat(toets.cel(Kolomsoort.VORM)).isEqualTo(vorm);
    assertThat(toets.cel(Kolomsoort.DUUR)).isEqualTo(duur);
    assertThat(toets.begrepen().duur().isPresent()).isEqualTo(!duur.isEmpty());
  }

  @Test
  void aDurationInAColumnOfFormsIsKnownAndTheFormStaysAsPrinted() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Toetsvorm | Weging |
            |---|---|---|---|
            | E1 | Markt en ruil | schriftelijk 50 min | 40 |
            | E2 | Geld en inflatie | PO | 60 |
            """);

    Toets toets = programma.toetsen().get(0);
    assertThat(toets.cel(Kolomsoort.VORM)).isEqualTo("schriftelijk 50 min");
    assertThat(toets.cel(Kolomsoort.DUUR)).isEqualTo("50 min");
  }

  @Test
  void aFormInAColumnOfDurationIsParted() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Tijdsduur en wijze | Weging |
            |---|---|---|---|
            | E1 | Markt en ruil | 50 min schriftelijk | 40 |
            | E2 | Geld en inflatie | 20 min mondeling | 60 |
            """);

    assertThat(programma.toetsen())
        .extracting(toets -> toets.cel(Kolomsoort.VORM), toets -> toets.cel(Kolomsoort.DUUR))
        .containsExactly(tuple("schriftelijk", "50 min"), tuple("mondeling", "20 min"));
  }

  @Test
  void aFormIsLeftAloneWhereTheDurationHasItsOwnColumn() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Vorm | Duur | Weging |
            |---|---|---|---|---|
            | E1 | Markt en ruil | PO 6 uur | 1 uur | 40 |
            | E2 | Geld en inflatie | S | 90 min | 60 |
            """);

    assertThat(programma.toetsen().get(0).cel(Kolomsoort.VORM)).isEqualTo("PO 6 uur");
    assertThat(programma.toetsen().get(0).cel(Kolomsoort.DUUR)).isEqualTo("1 uur");
  }

  @Test
  void aRowThatCannotBeReadIsCountedAndShown() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Weging | Vorm | Duur | Periode |
            |---|---|---|---|---|---|
            | E1 | Markt en ruil | 40 | S | 50 | 1 |
            | | | 20 | S | 50 | 2 |
            | E3 | Geld en inflatie | 60 | S | 50 | 3 |
            | | Totaal | 100 | | | |
            """);

    assertThat(programma.toetsen())
        .extracting(t -> t.cel(Kolomsoort.CODE))
        .containsExactly("E1", "E3");
    assertThat(programma.onbegrepen())
        .extracting(Overgeslagen::tekst)
        .containsExactly("20 | S | 50 | 2");
    assertThat(programma.overgeslagen())
        .extracting(Overgeslagen::reden)
        .contains(Overgeslagen.Reden.TOTAAL);
  }

  private static final String BOVEN =
      """
      # PTA 3 mavo

      ## Muziek

      | Code | Inhoud | Toetsvorm | Minuten | Weging | Herkansing |
      |---|---|---|---|---|---|
      | MU31 | Ritme en maat | schriftelijk | 40 | 2 | ja |
      | MU32 | Een lied spelen | mondeling | 10 | 1 | nee |

      """;

  @Test
  void dashesDoNotKeepATableFromGoingOnBelowTheNextSubject() {
    Programma programma =
        read(
            BOVEN
                + """
                ## Dans

                | DA31 | Een eigen dans maken | XQ | 30 | – | n.v.t. |
                |---|---|---|---|---|---|
                | DA32 | Kijken naar een voorstelling | XQ | 60 | – | n.v.t. |
                """);

    assertThat(programma.toetsen())
        .extracting(t -> t.cel(Kolomsoort.CODE))
        .containsExactly("MU31", "MU32", "DA31", "DA32");
    assertThat(programma.onbegrepen()).isEmpty();
  }

  @Test
  void aNoteAboveTheNextTableThatNamesAnotherYearIsNotAboutIt() {
    Programma programma =
        read(
            BOVEN
                + """
                Zorg dat MU32 gedaan is voordat leerjaar 4 begint.

                | Code | Inhoud | Toetsvorm | Minuten | Weging | Herkansing |
                |---|---|---|---|---|---|
                | MU33 | Een optreden | praktisch | 20 | 1 | nee |
                """);

    assertThat(programma.toetsen()).extracting(Toets::leerjaar).containsExactly(3, 3, 3);
  }

  @Test
  void codesBelowAnotherOrderOfColumnsAreCountedAndShown() {
    Programma programma =
        read(
            BOVEN
                + """
                ## Dans

                | DA31 | 2 | Een eigen dans maken | ja | mondeling | lang |
                |---|---|---|---|---|---|
                | DA32 | 1 | Kijken naar een voorstelling | nee | mondeling | kort |
                """);

    assertThat(programma.toetsen()).hasSize(2);
    assertThat(programma.onbegrepen())
        .extracting(Overgeslagen::tekst)
        .containsExactly(
            "DA31 | 2 | Een eigen dans maken | ja | mondeling | lang",
            "DA32 | 1 | Kijken naar een voorstelling | nee | mondeling | kort");
  }

  @Test
  void whatIsBelowAfnameMayBeTheForm() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Weging | Afname |
            |---|---|---|---|
            | E1 | Markt en ruil | 40 | schriftelijk |
            | E2 | Geld en inflatie | 60 | mondeling |
            """);

    assertThat(programma.kolommen())
        .extracting(kolom -> kolom.soort().map(Kolomsoort::naam).orElse("?"))
        .containsExactly("code", "omschrijving", "weging", "vorm");
  }

  @Test
  void cellsAreUnderstoodBesideWhatIsPrinted() {
    Toets toets =
        read("""
                # Economie havo 4

                | Code | Stof | Weging | Vorm | Duur | Domein | Herkansbaar |
                |---|---|---|---|---|---|---|
                | E1 | Markt en ruil | 40% | S/M | 2x30 | A t/m C | ja* |
                """)
            .toetsen()
            .get(0);

    assertThat(toets.cel(Kolomsoort.DUUR)).isEqualTo("2x30");
    Begrepen begrepen = toets.begrepen();
    assertThat(begrepen.duur().orElseThrow().minuten()).hasValue(60);
    assertThat(begrepen.weging()).contains(new Weging(40, true));
    assertThat(begrepen.herkansbaar()).contains(true);
    assertThat(begrepen.vormen()).containsExactly("schriftelijk", "mondeling");
    assertThat(begrepen.domeinen().codes()).isEqualTo(List.of("A", "B", "C"));
  }

  @Test
  void aSeriesOfCodesWithoutWeightInTheExamCountsForTheReport() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Weging SE | Weging rapport | Vorm |
            |---|---|---|---|---|
            | 4P1 | Markt en ruil | | 10 | S |
            | 4P2 | Geld en inflatie | | 20 | S |
            | 4S1 | Markt, ruil en geld | 40 | 30 | S |
            | 4S2 | Overheid | | 40 | S |
            """);

    assertThat(programma.toetsen())
        .extracting(Toets::telt)
        .startsWith(Telt.RAPPORT, Telt.RAPPORT, Telt.SE);
  }

  private static String underHeadings(String... koppen) {
    StringBuilder tekst = new StringBuilder("# PTA havo 4\n\n");
    for (String kop : koppen) {
      tekst.append("## ").append(kop).append("\n\n");
      tekst.append("| Code | Stof | Weging | Vorm |\n|---|---|---|---|\n");
      tekst.append("| T1 | Hoofdstuk een | 40 | S |\n| T2 | Hoofdstuk twee | 60 | S |\n\n");
    }
    return tekst.toString();
  }

  private List<String> subjects(String... koppen) {
    return read(underHeadings(koppen)).toetsen().stream().map(Toets::vak).distinct().toList();
  }

  @Test
  void aHeadingAmongThoseOfSubjectsIsTheNameOfOneThatIsInNoList() {
    assertThat(subjects("Economie", "Robotica", "Muziek")).contains("Robotica").hasSize(3);
  }

  @Test
  void aHeadingThatSaysSomethingElseLeavesTheSubject() {
    assertThat(subjects("Economie", "Toetsen na de winter", "Muziek")).hasSize(2);
    assertThat(subjects("Economie", "Periode 2", "Muziek")).hasSize(2);
    assertThat(subjects("Economie", "Extra", "Muziek", "Extra")).hasSize(2);
    assertThat(subjects("Economie", "Markt", "Overheid", "Bank")).containsExactly("economie");
  }

  @Test
  void aWeightOfNothingBesideOneForTheReportDoesNotCountInTheExam() {
    Programma programma =
        read(
            """
            # Economie havo 4

            | Code | Stof | Weging SE | Weging rapport | Vorm | Domeinen |
            |---|---|---|---|---|---|
            | E1 | Markt en ruil | 0 | 1 | S | |
            | E2 | Markt en overheid | 40 | 2 | S | D |
            | E3 | Bezoek aan een bank | 0 | 1 | HD | |
            """);

    assertThat(programma.toetsen())
        .extracting(Toets::telt)
        .containsExactly(Telt.RAPPORT, Telt.SE, Telt.SE);
  }

  @Test
  void aTableOfThousandsOfColumnsIsReadUpToALimit() {
    String rij = "|" + " x |".repeat(5000) + "\n";

    assertThat(read("# Economie\n\n" + rij + rij + rij).toetsen()).isEmpty();
  }

  @Test
  void aCellOfAnyLengthIsRead() {
    String lang = "a".repeat(100_000);

    Programma programma =
        read(
            "# Economie\n\n| Toets | Vorm | Duur | Weging | Domein |\n|---|---|---|---|---|\n"
                + "| %1$s | %1$s | %1$s | 10 | %1$s |\n| SE2: ruil | S | 50 | 10 | A |\n"
                    .formatted(lang));

    assertThat(programma.toetsen()).hasSize(2);
  }
}
