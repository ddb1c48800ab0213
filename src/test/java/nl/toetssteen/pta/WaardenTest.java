package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaardenTest {

  @ParameterizedTest
  @CsvSource({
    "100, 100",
    "100 min, 100",
    "90 minuten, 90",
    "2x30, 60",
    "2 x 25, 50",
    "'1,5 uur', 90",
    "1 uur 30, 90",
    "anderhalf uur, 90",
    "45', 45",
    "max. 60 min., 60"
  })
  void minutesAreCounted(String cel, int minuten) {
    assertThat(Duur.parse(cel).orElseThrow().minuten()).hasValue(minuten);
  }

  @Test
  void lessonsAndHoursOfStudyAreNoMinutes() {
    assertThat(Duur.parse("2 lesuren")).contains(new Duur(2, Duur.Eenheid.LESUREN));
    assertThat(Duur.parse("40 SLU")).contains(new Duur(40, Duur.Eenheid.STUDIELASTUREN));
    assertThat(Duur.parse("2 lesuren").orElseThrow().minuten()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "hele jaar", "50 of 100", "n.v.t."})
  void whatIsNoSingleDurationIsNone(String cel) {
    assertThat(Duur.parse(cel)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, false",
    "10%, 10, true",
    "2x, 2, false",
    "'0,5', 0.5, false",
    "15 %, 15, true"
  })
  void weightsAreNumbers(String cel, double waarde, boolean procent) {
    assertThat(Weging.parse(cel)).contains(new Weging(waarde, procent));
  }

  @Test
  void aFractionIsAWeight() {
    assertThat(Weging.parse("1/3").orElseThrow().waarde()).isEqualTo(1.0 / 3);
    assertThat(Weging.parse("1/0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NB", "-", "", "o/v/g", "zie onder"})
  void whatIsNoWeightIsNone(String cel) {
    assertThat(Weging.parse(cel)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ja",
        "Ja",
        "ja*",
        "j",
        "H",
        "x",
        "ja, mits ingehaald",
        "1x",
        "ja (RT1)",
        "true",
        "1"
      })
  void yesIsReadInManyForms(String cel) {
    assertThat(Herkansing.parse(cel)).contains(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"nee", "Nee", "n", "geen", "-", "niet herkansbaar", "n.v.t.", "false", "0"})
  void noIsReadInManyForms(String cel) {
    assertThat(Herkansing.parse(cel)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zie reglement", "in overleg", "jaar 4", "12"})
  void whatIsNeitherIsLeftOpen(String cel) {
    assertThat(Herkansing.parse(cel)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "SE, true",
    "schoolexamen, true",
    "SE-toets, true",
    "ja, true",
    "1, true",
    "VT, false",
    "Voortgangstoets, false",
    "niet-PTA, false",
    "false, false"
  })
  void whatCountsForTheSchoolExamIsTold(String cel, boolean telt) {
    assertThat(Toetssoort.parse(cel)).contains(telt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PO", "schriftelijk", "CE"})
  void aFormDoesNotTellWhetherAToetsCounts(String cel) {
    assertThat(Toetssoort.parse(cel)).isEmpty();
  }

  @Test
  void formsAreReadFromLettersAndWords() {
    assertThat(Vormen.parse("S")).containsExactly("schriftelijk");
    assertThat(Vormen.parse("S/P")).containsExactly("schriftelijk", "praktisch");
    assertThat(Vormen.parse("S + M")).containsExactly("schriftelijk", "mondeling");
    assertThat(Vormen.parse("praktische opdracht")).containsExactly("praktisch");
    assertThat(Vormen.parse("Mondelinge presentatie")).containsExactly("mondeling");
    assertThat(Vormen.parse("zie boven")).isEqualTo(List.of());
  }
}
