package nl.toetssteen.wet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WetsartikelTest {

  @Test
  void theLinkOpensTheArticleAsItAppliesOnTheDay() {
    Wetsartikel artikel = new Wetsartikel(Regeling.WVO_2020, "2.60", "1", "c");

    assertThat(artikel.url(LocalDate.of(2026, 8, 1)))
        .isEqualTo("https://wetten.overheid.nl/BWBR0044212/2026-08-01/#Artikel2.60");
  }

  @Test
  void theNameGoesAsDeepAsTheReference() {
    assertThat(new Wetsartikel(Regeling.WVO_2020, "2.60", "1", "c").naam())
        .isEqualTo("WVO 2020, artikel 2.60 lid 1 c");
    assertThat(new Wetsartikel(Regeling.UB, "3.58", "2", "").naam())
        .isEqualTo("UB WVO 2020, artikel 3.58 lid 2");
    assertThat(new Wetsartikel(Regeling.WMS, "10", "", "b").naam()).isEqualTo("WMS, artikel 10 b");
    assertThat(new Wetsartikel(Regeling.WMS, "10", "", "").naam()).isEqualTo("WMS, artikel 10");
  }

  @ParameterizedTest
  @EnumSource(Regeling.class)
  void aRegelingIsFoundByItsKey(Regeling regeling) {
    assertThat(Regeling.metSleutel(regeling.sleutel())).contains(regeling);
    assertThat(regeling.bwb()).matches("BWBR\\d{7}");
  }

  @Test
  void anUnknownKeyNamesNoRegeling() {
    assertThat(Regeling.metSleutel("WVO2020")).isEmpty();
    assertThat(Regeling.metSleutel("")).isEmpty();
  }
}
