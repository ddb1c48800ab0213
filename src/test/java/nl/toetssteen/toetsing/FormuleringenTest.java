package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.toetsing.Formuleringen.Uitslag;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Measures requirements on wordings that were written without knowing the rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormuleringenTest {
  private static final double GOED_GENOEG = 95;

  private final Formuleringen formuleringen = new Formuleringen(ChecklistReader.readPackaged());
  private final Map<String, List<Uitslag>> uitslagen = new TreeMap<>();
  private final Map<String, List<Uitslag>> blind = new TreeMap<>();

  @BeforeAll
  void judgeAll() throws IOException {
    uitslagen.putAll(judge("formuleringen"));
    blind.putAll(judge("formuleringen-blind"));
  }

  private Map<String, List<Uitslag>> judge(String map) throws IOException {
    Map<String, List<Uitslag>> perEis = formuleringen.judge(map);
    perEis.forEach((eis, deze) -> System.out.println(table(eis, deze)));
    System.out.println(score(map, all(perEis)));
    return perEis;
  }

  @ParameterizedTest
  @MethodSource("eisen")
  void theWordingsOfARequirementAreRecognised(String eis) {
    List<Uitslag> deze = uitslagen.get(eis);

    assertThat(percentage(deze)).as(score(eis, deze)).isGreaterThanOrEqualTo(GOED_GENOEG);
  }

  @Test
  void theWordingsAsAWholeAreRecognised() {
    List<Uitslag> alle = all(uitslagen);

    assertThat(percentage(alle)).as(score("totaal", alle)).isGreaterThanOrEqualTo(GOED_GENOEG);
  }

  @Test
  void wordingsNobodyLookedAtWhileMakingTheRulesAreRecognised() {
    List<Uitslag> alle = all(blind);

    assertThat(percentage(alle)).as(score("blind", alle)).isGreaterThanOrEqualTo(GOED_GENOEG);
  }

  private Set<String> eisen() {
    return uitslagen.keySet();
  }

  private static List<Uitslag> all(Map<String, List<Uitslag>> perEis) {
    return perEis.values().stream().flatMap(List::stream).toList();
  }

  private static double percentage(List<Uitslag> uitslagen) {
    return 100.0 * uitslagen.stream().filter(Uitslag::goed).count() / uitslagen.size();
  }

  private static String score(String naam, List<Uitslag> uitslagen) {
    long goed = uitslagen.stream().filter(Uitslag::goed).count();
    return "%-40s %3d/%-3d %5.1f%%".formatted(naam, goed, uitslagen.size(), percentage(uitslagen));
  }

  private static String table(String eis, List<Uitslag> uitslagen) {
    List<String> regels = new ArrayList<>(List.of(score(eis, uitslagen)));
    uitslagen.stream().filter(uitslag -> !uitslag.goed()).map(Uitslag::miss).forEach(regels::add);
    return String.join("\n", regels);
  }
}
