package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Operator;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VergelijkerTest {

  @ParameterizedTest
  @CsvSource({
    "GELIJK, 4, false",
    "GELIJK, 5, true",
    "GELIJK, 7, false",
    "MINDER_DAN, 4, true",
    "MINDER_DAN, 5, false",
    "MEER_DAN, 5, false",
    "MEER_DAN, 6, true",
    "MINSTENS, 4, false",
    "MINSTENS, 5, true",
    "MINSTENS, 6, true",
    "HOOGSTENS, 4, true",
    "HOOGSTENS, 5, true",
    "HOOGSTENS, 6, false"
  })
  void aTermijnIsComparedInDays(Operator operator, double dagen, boolean verwacht) {
    assertThat(holds("termijn", operator, "5 dagen", dagen)).isEqualTo(verwacht);
    assertThat(holds("aantal-leden", operator, "5", dagen)).isEqualTo(verwacht);
  }

  @Test
  void monthsOfUnequalLengthAreTheSame() {
    assertThat(holds("termijn", Operator.GELIJK, "6 maanden", 183)).isTrue();
    assertThat(holds("termijn", Operator.MINDER_DAN, "6 maanden", 180)).isFalse();
    assertThat(holds("termijn", Operator.MINDER_DAN, "6 maanden", 175)).isTrue();
    assertThat(holds("termijn", Operator.HOOGSTENS, "6 maanden", 190)).isFalse();
  }

  @Test
  void aNumberIsEvenOrNot() {
    assertThat(holds("aantal-leden", Operator.EVEN, "true", 4)).isTrue();
    assertThat(holds("aantal-leden", Operator.EVEN, "false", 4)).isFalse();
    assertThat(holds("aantal-leden", Operator.EVEN, "true", 3)).isFalse();
    assertThat(holds("aantal-leden", Operator.EVEN, "false", 3)).isTrue();
  }

  @Test
  void anythingIsMoreThanNothing() {
    assertThat(holds("aantal-leden", Operator.MEER_DAN, "0", 1)).isTrue();
    assertThat(holds("aantal-leden", Operator.GELIJK, "0", 0)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Operator.class)
  void whatCannotBeCountedNeverCompares(Operator operator) {
    assertThat(
            holds("aantal-leden", operator, operator == Operator.EVEN ? "true" : "5", Double.NaN))
        .isFalse();
  }

  @Test
  void aYearDiffersFromTheFirst() {
    assertThat(holds("schooljaar", Operator.ANDERS_DAN_EERST, "true", 2025)).isTrue();
    assertThat(holds("schooljaar", Operator.ANDERS_DAN_EERST, "true", 2027)).isTrue();
    assertThat(holds("schooljaar", Operator.ANDERS_DAN_EERST, "true", 2026)).isFalse();
  }

  @Test
  void allComparisonsMustHold() {
    HeeftKenmerk kenmerk =
        new HeeftKenmerk(
            "termijn",
            List.of(
                new Vergelijking(Operator.MEER_DAN, "5 dagen"),
                new Vergelijking(Operator.HOOGSTENS, "10 dagen")));

    assertThat(Vergelijker.holds(kenmerk, 7, 0)).isTrue();
    assertThat(Vergelijker.holds(kenmerk, 5, 0)).isFalse();
    assertThat(Vergelijker.holds(kenmerk, 14, 0)).isFalse();
    assertThat(Vergelijker.holds(new HeeftKenmerk("email", List.of()), Double.NaN, 0)).isTrue();
  }

  private static boolean holds(String soort, Operator operator, String norm, double waarde) {
    HeeftKenmerk kenmerk = new HeeftKenmerk(soort, List.of(new Vergelijking(operator, norm)));
    return Vergelijker.holds(kenmerk, waarde, 2026);
  }
}
