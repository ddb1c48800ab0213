package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.toetssteen.kenmerken.Verwijzing.Wetsverwijzing;
import nl.toetssteen.toetsing.Wetsoordeel.Omgeving;
import nl.toetssteen.toetsing.Wetsoordeel.Uitspraak;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WetsoordeelTest {
  private final Wetsoordeel oordeel =
      new Wetsoordeel(Wetsregister.load(), LocalDate.of(2026, 8, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "UB; 3.58; 1; d; de rector neemt een maatregel; juist",
        "-; 3.58; ''; ''; de rector neemt een maatregel; juist",
        "UB; 3.58; 9; ''; de rector neemt een maatregel; onbestaand",
        "UB; 3.58; 1; e; de rector neemt een maatregel; onbestaand",
        "UB; 3.58b; ''; ''; de rector neemt een maatregel; onbestaand",
        "UB; 2.63; ''; ''; er is beroep; andere-regeling",
        "WVO_2020; 3.54; ''; ''; bij een handicap; andere-regeling",
        "UB; 3.36; ''; ''; je mag een vak herkansen; ander-onderwerp",
        "UB; 3.36; ''; ''; examen in een eerder leerjaar; juist",
        "UB; 3.36; ''; ''; zoals daar staat; juist",
        "UB; 3.41; ''; ''; je mag een vak herkansen; juist",
        "UB; 3.99; ''; ''; de rector neemt een maatregel; ander-onderwerp",
        "EINDEXAMENBESLUIT; 5; ''; ''; de rector neemt een maatregel; vervallen"
      })
  void aCitationIsJudged(
      Regeling regeling, String artikel, String lid, String onderdeel, String zin, String kenmerk) {
    Uitspraak uitspraak =
        oordeel.judge(new Wetsverwijzing(regeling, artikel, lid, onderdeel, 0, 1), around(zin));

    assertThat(uitspraak.kenmerk()).isEqualTo("wetsverwijzing-" + kenmerk);
    assertThat(uitspraak.toelichting().isEmpty()).isEqualTo(kenmerk.equals("juist"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"WMS, 24", "WMS, 2.60", "WVO_2020, 12.45", "-, 99.1", "UB, 2.12"})
  void whatTheRegisterDoesNotDescribeIsNotJudged(Regeling regeling, String artikel) {
    assertThat(judge(regeling, artikel, "de leerling doet examen")).isEqualTo(Uitspraak.GEEN);
  }

  @Test
  void theExplanationNamesWhatIsMeant() {
    assertThat(judge(Regeling.UB, "3.36", "je mag een vak herkansen").toelichting())
        .isEqualTo(
            "UB WVO 2020, artikel 3.36 gaat over: centraal examen in een eerder leerjaar."
                + " Bedoelt u UB WVO 2020, artikel 3.38 (herkansing van het centraal examen)?");
    assertThat(judge(Regeling.EINDEXAMENBESLUIT, "5", "een maatregel").toelichting())
        .endsWith("nu in WVO 2020, artikel 2.61, 2.63, 2.64; UB WVO 2020, artikel 3.58, 3.59.");
    assertThat(judge(Regeling.EINDEXAMENBESLUIT, "999", "een maatregel").toelichting()).isEmpty();
    assertThat(judge(Regeling.UB, "2.63", "er is beroep").toelichting())
        .isEqualTo("Artikel 2.63 staat in de regeling WVO 2020, niet in UB WVO 2020.");
  }

  @Test
  void theSubjectMayStandAroundTheSentenceOrInAnotherCitation() {
    Wetsverwijzing leerjaar = new Wetsverwijzing(Regeling.UB, "3.36", "", "", 0, 1);
    String zin = "je mag een vak herkansen";

    assertThat(oordeel.judge(leerjaar, new Omgeving(zin, "vervroegd examen", Set.of())))
        .isEqualTo(Uitspraak.JUIST);
    assertThat(oordeel.judge(leerjaar, new Omgeving(zin, zin, Set.of("3.36", "3.38"))))
        .isEqualTo(Uitspraak.JUIST);
  }

  @Test
  void numbersOfTheLawAreKnown() {
    assertThat(oordeel.isWet("2.60e")).isTrue();
    assertThat(oordeel.isWet("10.3")).isTrue();
    assertThat(oordeel.isWet("4.2")).isFalse();
  }

  private Uitspraak judge(Regeling regeling, String artikel, String zin) {
    return oordeel.judge(new Wetsverwijzing(regeling, artikel, "", "", 0, 1), around(zin));
  }

  private static Omgeving around(String zin) {
    return new Omgeving(zin, zin, Set.of());
  }
}
