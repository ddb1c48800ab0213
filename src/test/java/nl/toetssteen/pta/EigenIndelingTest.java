package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tries what users say themselves of the columns of their tables. */
class EigenIndelingTest {
  private static final String PTA =
      """
      # Economie havo 4

      | Item | Gebied | Manier | Plek | Zoveel |
      |---|---|---|---|---|
      | E1 | Markt en ruil | S | aula | 40 |
      | E2 | Geld en inflatie | S | gymzaal | 60 |
      """;
  private static final String INDELING =
      """
      indelingen:
        - koppen: [item, Gebied, Manier, Plek, " Zoveel"]
          kolommen:
            Item: code
            Gebied: omschrijving
            Manier: vorm
            Plek: negeren
            Zoveel: weging
      """;

  private static Programma read(String tekst, Indelingen indelingen) {
    return ProgrammaReader.packaged()
        .with(indelingen)
        .read(new DocumentReader(ReadLimits.standaard()).read("pta.md", tekst.getBytes(UTF_8)));
  }

  private static Indelingen indelingen(String yaml) {
    return Indelingen.read(yaml.getBytes(UTF_8));
  }

  @Test
  void anUnknownLayoutIsReadAsTheUserSays() {
    assertThat(read(PTA, Indelingen.geen()).toetsen()).isEmpty();

    Programma programma = read(PTA, indelingen(INDELING));

    assertThat(programma.toetsen())
        .extracting(t -> t.cel(Kolomsoort.CODE) + t.cel(Kolomsoort.VORM) + t.cel(Kolomsoort.WEGING))
        .containsExactly("E1S40", "E2S60");
    assertThat(programma.toetsen()).allSatisfy(toets -> assertThat(toets.overig()).isEmpty());
    assertThat(programma.kolommen())
        .extracting(Kolom::reden)
        .containsOnly("u hebt dit zo aangegeven");
  }

  @Test
  void aColumnThatWasTakenWronglyIsPutRightAndTheOthersAreInferred() {
    String tekst =
        """
        # Economie havo 4

        | Code | Stof | Weging | Vorm | Periode |
        |---|---|---|---|---|
        | E1 | Markt en ruil | 40 | S | 1 |
        """;
    String yaml =
        """
        indelingen:
          - koppen: [Code, Stof, Weging, Vorm, Periode]
            kolommen: {Weging: wegingRapport}
        """;

    Toets toets = read(tekst, indelingen(yaml)).toetsen().get(0);

    assertThat(toets.cel(Kolomsoort.WEGING_RAPPORT)).isEqualTo("40");
    assertThat(toets.cel(Kolomsoort.WEGING)).isEmpty();
    assertThat(toets.cel(Kolomsoort.MOMENT)).isEqualTo("1");
  }

  @Test
  void whatIsSaidOfALayoutIsWrittenAndReadAgainWhateverItsHeadings() {
    List<String> koppen =
        List.of(
            "1", "ja", "~", "a: b", "# x", "null", "12:30", "'\"{[", "- x", "%", "", "Weging",
            "weging");
    String tabel =
        "| "
            + String.join(" | ", koppen)
            + " |\n"
            + "|---".repeat(koppen.size())
            + "|\n"
            + "| c ".repeat(koppen.size())
            + "|\n";
    Programma gelezen = read("# Economie havo 4\n\n" + tabel, Indelingen.geen());
    Tabelvorm vorm = gelezen.vormen().get(0);

    Indelingen gezegd =
        vorm.correct(
            Indelingen.geen(), Map.of(1, "code", 4, "vorm", 11, "opmerking", 13, "negeren"));
    Programma opnieuw = read("# Economie havo 4\n\n" + tabel, Indelingen.read(gezegd.write()));

    assertThat(opnieuw.vormen().get(0).kolommen())
        .filteredOn(kolom -> kolom.stand() != Tabelvorm.Stand.AFGELEID)
        .extracting(Tabelvorm.Vormkolom::nummer, kolom -> kolom.soort().orElse(null))
        .containsExactly(
            tuple(1, Kolomsoort.CODE),
            tuple(4, Kolomsoort.VORM),
            tuple(11, Kolomsoort.OPMERKING),
            tuple(13, null));
    assertThat(
            vorm.correct(gezegd, Map.of(1, "vanzelf", 4, "vanzelf", 11, "vanzelf", 13, "vanzelf"))
                .isLeeg())
        .isTrue();
  }

  @Test
  void tablesWithTheSameHeadingsAreOneLayoutWithSomeOfTheirCells() {
    Programma programma =
        read(PTA + "\n# Economie havo 5\n" + PTA.substring(PTA.indexOf("\n\n")), Indelingen.geen());

    assertThat(programma.vormen()).hasSize(1);
    Tabelvorm vorm = programma.vormen().get(0);
    assertThat(vorm.tabellen()).hasSize(2);
    assertThat(vorm.gelezen()).isFalse();
    assertThat(vorm.kolommen().get(1).voorbeelden())
        .containsExactly("Markt en ruil", "Geld en inflatie");
  }

  @Test
  void anotherLayoutIsLeftAlone() {
    String ander = PTA.replace("Zoveel", "Hoeveel");

    assertThat(read(ander, indelingen(INDELING)).toetsen()).isEmpty();
  }

  @Test
  void theSchemaKnowsEveryKindOfColumn() {
    for (String naam : Indelingen.namen()) {
      String yaml = "indelingen: [{koppen: [A], kolommen: {A: %s}}]".formatted(naam);
      assertThat(indelingen(yaml).find(List.of("a"))).as(naam).isPresent();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          indelingen: [{kolommen: {A: code}}] | indelingen 1: De sleutel “koppen” ontbreekt.
          indelingen: [{koppen: [A], kolommen: {A: kode}}] | indelingen 1, kolommen, A: “kode” is geen soort kolom. Kies uit: vak,
          indelingen: [{koppen: [A], kolommen: {A: code}, extra: 1}] | De sleutel “extra” is hier niet bekend.
          indelingen: [] | indelingen: Hier hoort ten minste één kolom te staan.
          [1, 2] | Hier hoort iets anders te staan. Schrijf bijvoorbeeld:
          'indelingen: [' | Dit is geen goede YAML (regel 1)
          """)
  void aFaultIsExplainedInDutch(String yaml, String melding) {
    assertThatExceptionOfType(InvalidIndeling.class)
        .isThrownBy(() -> indelingen(yaml))
        .withMessageContaining(melding);
  }
}
