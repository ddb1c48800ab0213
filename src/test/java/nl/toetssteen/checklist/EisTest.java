package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EisTest {

  private static final LocalDate BEGIN = LocalDate.of(2025, 8, 1);
  private static final LocalDate EIND = LocalDate.of(2026, 8, 1);

  private static Geldigheid valid(LocalDate vanaf, LocalDate tot) {
    return new Geldigheid("pta", Set.of(), vanaf, tot);
  }

  @Test
  void itAppliesFromItsFirstDayUntilTheDayOnWhichItNoLongerDoes() {
    assertThat(valid(BEGIN, EIND).geldtOp(BEGIN.minusDays(1))).isFalse();
    assertThat(valid(BEGIN, EIND).geldtOp(BEGIN)).isTrue();
    assertThat(valid(BEGIN, EIND).geldtOp(EIND.minusDays(1))).isTrue();
    assertThat(valid(BEGIN, EIND).geldtOp(EIND)).isFalse();
    assertThat(valid(null, null).geldtOp(BEGIN)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "havo, true",
    "vmbo-tl, true",
    "vmbo, true",
    "vwo, false",
    "vmbox, false",
    "vwo havo, true",
    "'', true"
  })
  void aGroupMeansAllKindsOfSchoolInIt(String school, boolean geldt) {
    List<String> schoolsoorten = school.isEmpty() ? List.of() : List.of(school.split(" "));

    assertThat(new Geldigheid("pta", Set.of("vmbo", "havo"), null, null).geldtVoor(schoolsoorten))
        .isEqualTo(geldt);
    assertThat(valid(null, null).geldtVoor(schoolsoorten)).isTrue();
  }

  private static Eis requirement() {
    return EisParser.parse(
        new YamlReader()
            .parse(
                "p.yaml",
                """
                niveau: uitleg
                bij-stilte: ontbreekt
                oordeel:
                  - {als: examen, dan: voldoet}
                  - {als: verlof, dan: strijdig, vanaf: 2025-08-01}
                """));
  }

  @Test
  void aJudgmentCountsFromItsDay() {
    Eis eis = requirement();

    assertThat(eis.opDag(BEGIN)).isSameAs(eis);
    assertThat(eis.opDag(BEGIN.minusDays(1)).oordelen()).containsExactly(eis.oordelen().get(0));
  }

  @Test
  void aSchoolMayGiveItAnotherLevel() {
    assertThat(requirement().metNiveau(Niveau.PROCES).niveau()).isEqualTo(Niveau.PROCES);
    assertThat(requirement().metNiveau(Niveau.UITLEG)).isEqualTo(requirement());
  }

  @Test
  void aMessageIsNamedAfterItsReasonElseAfterItsOutcome() {
    Eis eis =
        EisParser.parse(
            new YamlReader()
                .parse(
                    "p.yaml",
                    "niveau: uitleg\nbij-stilte: ontbreekt\n"
                        + "oordeel: [{als: a, dan: strijdig}, {als: a, dan: strijdig, reden: laat}]"));

    assertThat(eis.oordelen()).extracting(Oordeel::sleutel).containsExactly("strijdig", "laat");
  }

  @Test
  void anExampleMarksItsQuote() {
    Voorbeeld voorbeeld =
        new Voorbeeld(Uitkomst.VOLDOET, "Het [[examen]] is in\n[[mei\nof juni]].");

    assertThat(voorbeeld.zonderMerken()).isEqualTo("Het examen is in\nmei\nof juni.");
    assertThat(voorbeeld.citaat()).isEqualTo("examen … mei\nof juni");
    assertThat(new Voorbeeld(Uitkomst.VOLDOET, "Het examen.").citaat()).isEmpty();
  }
}
