package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the PTA booklets of random good programmes, one for each mix of schoolsoorten. The profile
 * {@code rondgang} of the build does this for hundreds.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProefrondeTest {

  private static final long ZAAD = 2026;
  private static final int VWO = 5;

  private final Profielen profielen = new Profielen();
  private final Proefronde ronde = new Proefronde();

  static Stream<Arguments> mixes() {
    return IntStream.range(0, Profielen.SCHOOLSOORTEN.size())
        .mapToObj(nr -> Arguments.of(nr, Profielen.SCHOOLSOORTEN.get(nr)));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mixes")
  void theBookletOfAGoodProgrammeMeetsEveryRequirement(int mix, String schoolsoorten) {
    Random toeval = new Random(ZAAD + mix);
    String profiel = profielen.random(mix, toeval);
    List<String> bezwaren = ronde.objections(profiel, toeval, Bestandsvorm.MD);

    assertThat(bezwaren).as("%s: %s", schoolsoorten, profiel).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Bestandsvorm.class)
  void theBookletIsTheSameInEveryForm(Bestandsvorm vorm) {
    Random toeval = new Random(ZAAD);

    assertThat(ronde.objections(profielen.random(VWO, toeval), toeval, vorm)).isEmpty();
  }
}
