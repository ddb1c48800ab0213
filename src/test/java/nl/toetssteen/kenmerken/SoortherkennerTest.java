package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoortherkennerTest {

  private static final Taakaanwijzing GEEN_TAKEN = new Taakaanwijzing(false, 0, false, 0);
  private static final Taakaanwijzing TAKEN = new Taakaanwijzing(true, 2, false, 0);

  /** Counts what there is in a document without tables of toetsen. */
  private static Aanwijzingen text(
      String titel, boolean examens, boolean brief, int artikelen, int onderwerpen) {
    return evidence(titel, examens, brief, new int[] {artikelen, onderwerpen, 0, 0, 0});
  }

  private static Aanwijzingen evidence(
      String titel, boolean examens, boolean brief, int[] aantallen) {
    return new Aanwijzingen(
        titel.contains("reglement"),
        titel.contains("pta"),
        titel.contains("taken") ? TAKEN : GEEN_TAKEN,
        titel.contains("statuut") ? "statuut" : "",
        examens,
        brief,
        aantallen[0],
        aantallen[1],
        aantallen[2],
        aantallen[3],
        aantallen[4],
        false);
  }

  @ParameterizedTest
  @CsvSource({
    "geen, true, false, 0, 0, examenreglement",
    "geen, false, false, 10, 6, onbekend",
    "geen, true, true, 2, 6, onbekend",
    "geen, true, true, 3, 6, examenreglement",
    "reglement, false, false, 3, 0, examenreglement",
    "reglement, false, false, 2, 0, onbekend",
    "reglement, true, false, 0, 0, examenreglement",
    "pta, true, false, 10, 6, examenreglement",
    "pta, true, false, 9, 6, pta",
    "pta, true, false, 10, 5, pta",
    "pta, false, false, 10, 6, pta",
    "pta, false, true, 2, 0, onbekend",
    "pta, false, true, 3, 0, pta",
    "reglement en pta, false, false, 2, 0, onbekend",
    "statuut, true, false, 10, 6, examenreglement",
    "statuut, true, false, 9, 6, onbekend",
    "statuut, true, false, 10, 5, onbekend"
  })
  void aTextIsKnownByItsTitleItsArticlesAndItsSubjects(
      String titel, boolean examens, boolean brief, int artikelen, int onderwerpen, String soort) {
    Aanwijzingen gevonden = text(titel, examens, brief, artikelen, onderwerpen);

    assertThat(Soortherkenner.judge(gevonden).soort()).hasToString(soort);
  }

  @ParameterizedTest
  @CsvSource({
    "reglement, 3, 3, examenreglement-en-pta",
    "reglement, 2, 3, pta",
    "reglement, 3, 2, pta",
    "geen, 10, 6, examenreglement-en-pta",
    "geen, 9, 6, pta",
    "geen, 10, 5, pta",
    "taken, 0, 0, pta"
  })
  void theNotesBesideTheTablesOfAPtaAreNoReglement(
      String titel, int artikelen, int onderwerpen, String soort) {
    Aanwijzingen gevonden =
        evidence(titel, true, false, new int[] {artikelen, onderwerpen, 1, 0, 0});

    assertThat(Soortherkenner.judge(gevonden).soort()).hasToString(soort);
  }

  @ParameterizedTest
  @CsvSource({"4, 4, pta", "3, 4, onbekend", "4, 3, onbekend"})
  void manySubjectsWithWeightsAreAPtaWithoutTables(int vakken, int wegingen, String soort) {
    Aanwijzingen gevonden = evidence("geen", false, false, new int[] {0, 0, 0, vakken, wegingen});

    assertThat(Soortherkenner.judge(gevonden).soort()).hasToString(soort);
  }

  @ParameterizedTest
  @CsvSource({
    "taken, false, taakomschrijving",
    "taken, true, onbekend",
    "taken reglement, false, taakomschrijving",
    "taken statuut, false, onbekend"
  })
  void aTitleWithTheTasksOfTheSecretarisIsATaakomschrijving(
      String titel, boolean brief, String soort) {
    assertThat(Soortherkenner.judge(text(titel, false, brief, 0, 0)).soort()).hasToString(soort);
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2, false, 9, true",
    "true, 1, true, 0, false",
    "false, 5, true, 4, true",
    "false, 5, true, 5, false",
    "false, 4, true, 0, false",
    "false, 5, false, 0, false"
  })
  void aTextFullOfTheSecretarisIsATaakomschrijvingWithoutATitle(
      boolean titel, int secretaris, boolean genoemd, int leerlingen, boolean taakomschrijving) {
    assertThat(new Taakaanwijzing(titel, secretaris, genoemd, leerlingen).isTaakomschrijving())
        .isEqualTo(taakomschrijving);
  }

  @Test
  void theReasonNamesAllThatWasFound() {
    Aanwijzingen vol =
        new Aanwijzingen(false, true, GEEN_TAKEN, "", false, true, 1, 2, 3, 0, 0, true);

    assertThat(Soortherkenner.judge(vol).uitleg())
        .isEqualTo(
            "gevonden: een titel die PTA noemt, een aanhef zoals van een brief, 1 genummerd"
                + " artikel, 2 van de 14 onderwerpen van een examenreglement, 3 tabellen met"
                + " toetsen, bijna geen woorden over examens en veel tekst die slecht te lezen was");
    assertThat(Soortherkenner.judge(text("geen", true, false, 0, 2)).uitleg())
        .isEqualTo(
            "gevonden: geen titel die examenreglement of PTA noemt, geen genummerde artikelen,"
                + " 2 van de 14 onderwerpen van een examenreglement en geen tabellen met toetsen");
  }

  @ParameterizedTest
  @CsvSource({
    "reglement, een titel die examenreglement noemt",
    "reglement en pta, een titel die examenreglement en PTA noemt",
    "statuut, de titel “statuut”",
    "taken, een titel die de taken van de examensecretaris noemt"
  })
  void theReasonBeginsWithTheTitle(String titel, String uitleg) {
    assertThat(Soortherkenner.judge(text(titel, false, false, 0, 0)).uitleg())
        .startsWith("gevonden: " + uitleg + ", ");
  }

  @Test
  void theReasonOfATaakomschrijvingCountsTheSecretaris() {
    assertThat(Soortherkenner.judge(text("taken", false, false, 0, 0)).uitleg())
        .contains("de examensecretaris op 2 plaatsen");
    assertThat(Soortherkenner.judge(text("geen", false, false, 0, 0)).uitleg())
        .doesNotContain("plaatsen");
  }
}
