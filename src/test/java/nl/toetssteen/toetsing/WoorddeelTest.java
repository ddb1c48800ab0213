package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WoorddeelTest {

  @ParameterizedTest
  @CsvSource({
    "herkans*, herkansing, true",
    "herkans*, herkans, true",
    "herkans*, verherkansing, false",
    "*toets, rekentoets, true",
    "*toets, toetsweek, false",
    "*beroeps*commissie*, schoolberoepscommissies, true",
    "*beroeps*commissie*, schoolberoepsencommissies, true",
    "se-*, se, false",
    "aba*aba, ababa, false",
    "aba*aba, abaaba, true",
    "a*bc*c, abc, false"
  })
  void starsStandForAnyLetters(String deel, String woord, boolean past) {
    assertThat(Woorddeel.of(deel).isIn(woord)).isEqualTo(past);
  }
}
