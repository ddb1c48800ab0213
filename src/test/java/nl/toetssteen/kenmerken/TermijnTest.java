package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermijnTest {

  private static final double MINUTEN_PER_DAG = 1440;

  @ParameterizedTest
  @CsvSource({
    "1 minuut, 1",
    "30 minuten, 30",
    "30 min, 30",
    "een kwartier, 15",
    "drie kwartier, 45",
    "één uur, 60",
    "een half uur, 30",
    "anderhalf uur, 90",
    "twee uren, 120",
    "48 uur, 2880",
    "achtenveertig uur, 2880"
  })
  void shortTermijnenAreReadInMinutes(String tekst, double minuten) {
    assertThat(Termijn.parse(tekst) * MINUTEN_PER_DAG).isCloseTo(minuten, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "1 dag, 1",
    "vijf dagen, 5",
    "vijf (5) dagen, 5",
    "5 (vijf) dagen, 5",
    "5-dagen, 5",
    "VIJF DAGEN, 5",
    "binnen vijf dagen, 5",
    "uiterlijk drie dagen, 3",
    "ten hoogste tien dagen, 10",
    "14 kalenderdagen, 14",
    "1 werkdag, 1.4",
    "5 werkdagen, 7",
    "een schooldag, 1.4",
    "10 schooldagen, 14",
    "twee lesdagen, 2.8",
    "een week, 7",
    "twee weken, 14",
    "1 maand, 30.41667",
    "zes maanden, 182.5",
    "een halfjaar, 182.5",
    "een half jaar, 182.5",
    "anderhalf jaar, 547.5",
    "1 jaar, 365",
    "twee jaren, 730"
  })
  void longTermijnenAreReadInDays(String tekst, double dagen) {
    assertThat(Termijn.parse(tekst)).isCloseTo(dagen, within(1e-4));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "vijf", "dagen", "vijf appels", "binnen vijf dagen na ontvangst"})
  void whatIsNoTermijnIsRefused(String tekst) {
    assertThatThrownBy(() -> Termijn.parse(tekst))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(tekst);
  }

  @Test
  void halfAYearEqualsSixMonths() {
    assertThat(Termijn.parse("een half jaar")).isEqualTo(Termijn.parse("zes maanden"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Dat staat in artikel 5.",
        "Klas 5 dagelijks.",
        "De toets begint om 9 uur.",
        "De toets begint om 09.30 uur.",
        "Meld je voor 8:15 uur bij de conciërge.",
        "Hij is vijfentwintigjarig.",
        "Een jaarlijkse toets.",
        "tweewekelijks"
      })
  void numbersAndTimesOfDayAreNoTermijn(String tekst) {
    assertThat(termijnen(tekst)).isEmpty();
  }

  @Test
  void theWordsBeforeTheNumberBelongToTheQuote() {
    String tekst = "Dit moet uiterlijk binnen vijf (5) werkdagen, en niet later.";

    assertThat(termijnen(tekst)).containsExactly("binnen vijf (5) werkdagen");
  }

  @Test
  void everyTermijnInASentenceIsFound() {
    assertThat(termijnen("Na 2 dagen of één week, nooit na anderhalve maand."))
        .containsExactly("2 dagen", "één week", "anderhalve maand");
  }

  @Test
  void aSpaceThatDoesNotBreakIsASpace() {
    assertThat(termijnen("Binnen vijf\u00a0dagen.")).containsExactly("Binnen vijf\u00a0dagen");
  }

  private static List<String> termijnen(String tekst) {
    return KenmerkFinderTest.quotes("termijn", tekst);
  }
}
