package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodevolgordeTest {
  @Test
  void theNumberInANameDecides() {
    assertThat(sorted("P10", "P9", "P1", "p2")).containsExactly("P1", "p2", "P9", "P10");
  }

  @Test
  void weeksAfterTheSummerComeFirst() {
    assertThat(sorted("week 3", "week 41", "week 37", "week 12"))
        .containsExactly("week 37", "week 41", "week 3", "week 12");
  }

  @Test
  void namesWithoutANumberStandByTheirLetters() {
    assertThat(sorted("voorjaar", "herfst", "T2", "T1"))
        .containsExactly("herfst", "T1", "T2", "voorjaar");
  }

  private static List<String> sorted(String... perioden) {
    return List.of(perioden).stream().sorted(new Periodevolgorde()).toList();
  }
}
