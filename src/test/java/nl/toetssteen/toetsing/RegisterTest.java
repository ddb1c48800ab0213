package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegisterTest {

  private final Register<Bereik> register =
      new Register<>(
          List.of(new Bereik(2, 4), new Bereik(4, 9), new Bereik(6, 7), new Bereik(20, 21)),
          Function.identity());

  @Test
  void onlyWhatLiesWhollyWithinAStretchIsFound() {
    assertThat(register.within(new Bereik(3, 9)))
        .containsExactly(new Bereik(4, 9), new Bereik(6, 7));
    assertThat(register.within(new Bereik(2, 7)))
        .containsExactly(new Bereik(2, 4), new Bereik(6, 7));
  }

  @Test
  void theEdgesOfAStretchBelongToIt() {
    assertThat(register.within(new Bereik(20, 21))).containsExactly(new Bereik(20, 21));
    assertThat(register.within(new Bereik(0, 2))).isEmpty();
    assertThat(register.any(new Bereik(21, 90))).isFalse();
    assertThat(register.any(new Bereik(2, 4))).isTrue();
  }

  @Test
  void whatAnnouncesAUnitCountsAlongAndComesFirst() {
    Eenheid eenheid = new Eenheid(new Bereik(18, 25), new Bereik(0, 5));

    assertThat(register.within(eenheid)).containsExactly(new Bereik(2, 4), new Bereik(20, 21));
    assertThat(register.within(new Eenheid(new Bereik(18, 25), null)))
        .containsExactly(new Bereik(20, 21));
  }

  @Test
  void anEmptyRegisterHoldsNothing() {
    Register<Bereik> leeg = new Register<>(List.of(), Function.identity());

    assertThat(leeg.within(new Bereik(0, 100))).isEmpty();
  }
}
