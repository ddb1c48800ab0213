package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GetalTest {

  private static final Pattern PATROON = Pattern.compile(Getal.PATROON);

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "5, 5",
    "48, 48",
    "'2,5', 2.5",
    "2.5, 2.5",
    "nul, 0",
    "een, 1",
    "één, 1",
    "eén, 1",
    "twee, 2",
    "drie, 3",
    "vier, 4",
    "vijf, 5",
    "zes, 6",
    "zeven, 7",
    "acht, 8",
    "negen, 9",
    "tien, 10",
    "elf, 11",
    "twaalf, 12",
    "dertien, 13",
    "veertien, 14",
    "vijftien, 15",
    "zestien, 16",
    "zeventien, 17",
    "achttien, 18",
    "negentien, 19",
    "twintig, 20",
    "dertig, 30",
    "veertig, 40",
    "vijftig, 50",
    "zestig, 60",
    "zeventig, 70",
    "tachtig, 80",
    "negentig, 90",
    "eenentwintig, 21",
    "tweeëntwintig, 22",
    "drieëndertig, 33",
    "vierentwintig, 24",
    "vijfenveertig, 45",
    "achtenveertig, 48",
    "tweeenzeventig, 72",
    "negenennegentig, 99",
    "half, 0.5",
    "halve, 0.5",
    "een half, 0.5",
    "één halve, 0.5",
    "anderhalf, 1.5",
    "anderhalve, 1.5"
  })
  void numbersInDigitsAndWordsAreReadInFull(String tekst, double waarde) {
    assertThat(PATROON.matcher(tekst).matches()).isTrue();
    assertThat(Getal.parse(tekst)).isEqualTo(OptionalDouble.of(waarde));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "geen", "honderdvijftig", "tientallen", "eerste", "tienentwintig"})
  void whatIsNoNumberIsNotGuessed(String tekst) {
    assertThat(Getal.parse(tekst)).isEmpty();
  }

  @Test
  void digitsOfOtherScriptsAreNoNumbersHere() {
    assertThat(PATROON.matcher("٥").matches()).isFalse();
    assertThat(Getal.parse("٥")).isEmpty();
  }
}
