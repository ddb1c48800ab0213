package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Examenprogramma.Domein;
import org.junit.jupiter.api.Test;

class DomeindekkingTest {
  private static final ProgrammaReader READER = ProgrammaReader.packaged();
  private static final Examenprogrammas PROGRAMMAS = Examenprogrammas.readPackaged();

  private static Vakprogramma subject(String titel, String... domeinen) {
    String rijen =
        Arrays.stream(domeinen)
            .map(d -> "| T | Stof | P1 | S | 1 | " + d + " |\n")
            .collect(Collectors.joining());
    String pta =
        "# PTA %s\n\n| Code | Stof | Periode | Vorm | Weging | Domein |\n|---|---|---|---|---|---|\n%s"
            .formatted(titel, rijen);
    Programma programma =
        READER.read(new DocumentReader(ReadLimits.standaard()).read("pta.md", pta.getBytes(UTF_8)));
    return Vakprogramma.of(programma).get(0);
  }

  private static Domeindekking cover(String titel, String... domeinen) {
    Vakprogramma vak = subject(titel, domeinen);
    return Domeindekking.of(vak, PROGRAMMAS.find(vak.vak(), vak.schoolsoort()).orElseThrow());
  }

  @Test
  void aDomainCoversItsSubdomains() {
    Domeindekking dekking = cover("aardrijkskunde vwo", "A, B, C", "D, E, F");

    assertThat(dekking.gemist()).isEmpty();
    assertThat(dekking.onbekend()).isEmpty();
  }

  @Test
  void onlySubdomainsThatTheSchoolExamMustCoverAreMissed() {
    Domeindekking dekking = cover("aardrijkskunde vwo", "A, B1, C1", "D1, E, F");

    assertThat(dekking.gemist()).extracting(Domein::code).containsExactly("B2", "C2", "D2");
  }

  @Test
  void aCodeThatTheProgrammeDoesNotHaveIsUnknown() {
    assertThat(cover("aardrijkskunde vwo", "A, B7", "Q").onbekend()).containsExactly("B7", "Q");
  }

  @Test
  void codesOfAnotherListAreNoFault() {
    assertThat(cover("biologie havo", "A, M1, M2", "O1, P3").isAndereCodering()).isTrue();
    assertThat(cover("biologie havo", "A, B1, B2, B3", "C1, Q").isAndereCodering()).isFalse();
  }

  @Test
  void aCodeOfVmboMayLeaveOutTheSubject() {
    Domeindekking dekking = cover("aardrijkskunde vmbo-tl", "K/1, K/2", "AK/K/3");

    assertThat(dekking.onbekend()).isEmpty();
    assertThat(dekking.genoemd()).contains("AK/K/1", "AK/K/2", "AK/K/3");
  }

  @Test
  void theNameOfADomainInTheDescriptionCounts() {
    Programma programma =
        READER.read(
            new DocumentReader(ReadLimits.standaard())
                .read(
                    "pta.md",
                    """
                    # PTA Duits havo

                    | Code | Stof | Periode | Vorm | Weging |
                    |---|---|---|---|---|
                    | DU1 | Kijk- en luistervaardigheid | P1 | S | 1 |
                    """
                        .getBytes(UTF_8)));

    Domeindekking dekking =
        Domeindekking.of(
            Vakprogramma.of(programma).get(0), PROGRAMMAS.find("Duits", "havo").orElseThrow());

    assertThat(dekking.genoemd()).containsExactly("B");
  }

  @Test
  void tooFewChosenDomainsAreAShortage() {
    assertThat(cover("natuurkunde havo", "A, B3").tekort()).hasSize(1);
    assertThat(cover("natuurkunde havo", "A, B3, F").tekort()).isEmpty();
  }

  @Test
  void whatIsChosenMayBeNamedWithoutACode() {
    assertThat(cover("Latijnse taal en cultuur vwo", "A, B, C", "D, E, drama").tekort()).hasSize(1);
    assertThat(
            cover(
                    "Latijnse taal en cultuur vwo",
                    "A, B, drama",
                    "C, D, E; filosofie, Beeldende kunst")
                .tekort())
        .isEmpty();
  }

  @Test
  void theTijdvakkenOfTheCentralExamAreNotThoseOfTheSchoolExam() {
    assertThat(cover("geschiedenis havo", "A, B:tv5-10").gemist())
        .extracting(Domein::code)
        .contains("B:tv1-4");
    assertThat(cover("geschiedenis havo", "A, B:tv1-4").gemist())
        .extracting(Domein::code)
        .doesNotContain("B:tv1-4");
  }

  @Test
  void kindsOfSchoolWithTheSameExamAreOneSubject() {
    Vakprogramma vak = subject("biologie vmbo-gl en vmbo-tl", "K/1");

    assertThat(vak.schoolsoorten()).containsExactly("vmbo-tl", "vmbo-gl");
  }
}
