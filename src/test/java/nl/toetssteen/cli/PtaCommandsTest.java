package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PtaCommandsTest {
  private static final String GOED = "sample-reglementen/pta-havo-2026-2028.xlsx";
  private static final String CONCEPT = "sample-reglementen/pta-havo-2026-2028-concept.xlsx";

  @TempDir private Path map;

  @Test
  void aWorkbookIsWrittenToAFileAndReadBack() {
    Path uit = map.resolve("toetsen.xlsx");

    Aanroep schrijf =
        Aanroep.check(null, "lees", GOED, "--formaat", "xlsx", "--uit", uit.toString());
    Aanroep lees = Aanroep.check(null, "lees", uit.toString());

    assertThat(schrijf.code()).isZero();
    assertThat(lees.out()).contains("Zo zijn de toetsen gelezen (46):", "NE41; moment periode 2");
  }

  @Test
  void aWorkbookNeedsAPlace() {
    Aanroep aanroep = Aanroep.check(null, "lees", GOED, "--formaat", "xlsx");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("--uit toetsen.xlsx");
  }

  @Test
  void csvComesOnTheScreen() {
    Aanroep aanroep = Aanroep.check(null, "lees", GOED, "--formaat", "csv");

    assertThat(aanroep.out().lines().filter(regel -> regel.contains(";havo;"))).hasSize(46);
  }

  @Test
  void columnsThatWereNotPlacedAreShownAndCanBeNamed() throws IOException {
    Path pta = map.resolve("pta.md");
    Files.writeString(
        pta,
        """
        # Economie havo 4

        | Code | Stof | Weging | Vorm | Plek |
        |---|---|---|---|---|
        | E1 | Markt en ruil | 40 | S | aula |
        | | | 60 | S | gymzaal |
        """);
    Path indeling = map.resolve("indeling.yaml");
    Files.writeString(
        indeling,
        """
        indelingen:
          - koppen: [Code, Stof, Weging, Vorm, Plek]
            kolommen: {Plek: opmerking}
        """);

    Aanroep zonder = Aanroep.check(null, "lees", pta.toString());
    Aanroep met = Aanroep.check(null, "lees", pta.toString(), "--indeling", indeling.toString());

    assertThat(zonder.out())
        .contains(
            "Van deze kolom is niet gevonden wat erin staat: Plek",
            "Zeg het met --indeling",
            "Niet begrepen, dus niet als toets gelezen: 60 | S | gymzaal");
    assertThat(met.out()).doesNotContain("niet gevonden wat erin staat");
  }

  @Test
  void aWrongLayoutFileIsExplained() throws IOException {
    Path indeling = map.resolve("indeling.yaml");
    Files.writeString(indeling, "indelingen: [{koppen: [A], kolommen: {A: kode}}]");

    Aanroep aanroep = Aanroep.check(null, "lees", GOED, "--indeling", indeling.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("--indeling klopt niet", "“kode” is geen soort kolom");
  }

  @Test
  void aComparisonTellsWhatNeedsTheProcedure() {
    Aanroep aanroep = Aanroep.check(null, "vergelijk", GOED, CONCEPT);

    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(aanroep.out())
        .contains(
            "economie, havo 5\n  ! gewijzigd: EC51",
            "weging: 35% → 30%",
            "artikel 2.60c",
            "instemming van de medezeggenschapsraad");
  }

  @Test
  void theSameFileHasNoDifferences() {
    Aanroep aanroep = Aanroep.check(null, "vergelijk", GOED, GOED);

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).contains("geen verschil gevonden");
  }

  @Test
  void aComparisonAsJsonAndCsvHoldsEveryDifference() throws IOException {
    Aanroep json = Aanroep.check(null, "vergelijk", GOED, CONCEPT, "--formaat", "json");
    Aanroep csv = Aanroep.check(null, "vergelijk", GOED, CONCEPT, "--formaat", "csv");

    JsonNode wijzigingen = new ObjectMapper().readTree(json.out()).path("wijzigingen");
    assertThat(wijzigingen).hasSize(11);
    assertThat(wijzigingen.findValuesAsText("soort")).containsOnly("gewijzigd");
    assertThat(csv.out().replace("\"", ""))
        .contains("economie;havo;5;EC51;")
        .contains(";weging;35%;30%;ja");
  }

  @Test
  void aDocumentWithoutToetsenCannotBeCompared() {
    String reglement = "sample-reglementen/examenreglement-2026-2027.docx";

    Aanroep aanroep = Aanroep.check(null, "vergelijk", GOED, reglement);

    assertThat(aanroep.code()).isEqualTo(3);
    assertThat(aanroep.err()).contains("zijn geen toetsen gevonden");
  }
}
