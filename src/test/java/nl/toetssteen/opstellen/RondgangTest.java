package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks what was drafted with the tool itself. The profile {@code rondgang} of the build does this
 * for all pairs of choices and for hundreds of random profiles.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RondgangTest {

  private static final int PROFIELEN = 25;
  private static final long ZAAD = 2026;

  private final Rondgang rondgang = new Rondgang();

  /** Every mix of schoolsoorten, and after those anything. */
  static Stream<String> profielen() {
    Random toeval = new Random(ZAAD);
    Profielen profielen = new Profielen();
    return IntStream.range(0, PROFIELEN)
        .mapToObj(
            nr ->
                nr < Profielen.SCHOOLSOORTEN.size()
                    ? profielen.random(nr, toeval)
                    : profielen.random(toeval));
  }

  @ParameterizedTest(name = "profile {index}")
  @MethodSource("profielen")
  void whatWasDraftedMeetsEveryRequirement(String profiel) {
    List<String> bezwaren = rondgang.objections(profiel, Bestandsvorm.MD);
    assertThat(bezwaren).as(profiel).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Bestandsvorm.class)
  void everyFormIsReadAsTheSameReglement(Bestandsvorm vorm) {
    assertThat(rondgang.objections(ProfielReader.example(), vorm)).isEmpty();
  }
}
