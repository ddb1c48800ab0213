package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Ptaeis.proof;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.Programmaproef.Soort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A domain that no toets names is missed in a whole PTA; in a part it may come in another year. */
class VakkennisTest {

  private static String table(String titel, String wegingen, String leerjaren) {
    String rijen =
        Arrays.stream(leerjaren.split(" ", -1))
            .map(jaar -> "| %s | T%s | Kaarten | P1 | A | %s |\n".formatted(jaar, jaar, wegingen))
            .collect(Collectors.joining());
    return "# PTA %s\n\n| Leerjaar | Code | Stof | Periode | Domein | Weging |\n|---|---|---|---|---|---|\n%s\n"
        .formatted(titel, rijen);
  }

  private static String reason(String pta) {
    return Ptaeis.check(proof(Soort.DEKKING), pta).get(0).reden();
  }

  @ParameterizedTest
  @CsvSource({
    "vwo, 4 5 6, gemist",
    "vwo, 5 6, gemist",
    "vwo, 4 5, deel",
    "vwo, 6, deel",
    "havo, 4 5, gemist",
    "havo, 5, deel",
    "vmbo-tl, 3 4, gemist",
    "vmbo-tl, 4, deel"
  })
  void aPtaIsWholeWithItsLastYearAndOneBefore(String soort, String leerjaren, String reden) {
    String domein = soort.startsWith("vmbo") ? "K/1" : "A";
    String pta =
        table("aardrijkskunde " + soort, "1", leerjaren)
            .replace("| A |", "| %s |".formatted(domein));

    assertThat(reason(pta)).isEqualTo(reden);
  }

  @Test
  void theYearsOfAnotherSubjectShowThatADocumentIsWhole() {
    String eerste = table("aardrijkskunde havo", "%s", "4");
    String tweede = table("geschiedenis havo", "1", "4 5");
    String ander = table("geschiedenis vwo", "1", "4 5 6");

    assertThat(reason(eerste.formatted("1") + tweede)).isEqualTo("deel");
    assertThat(reason(eerste.formatted("100%") + tweede)).isEqualTo("gemist");
    assertThat(reason(eerste.formatted("100%") + ander)).isEqualTo("deel");
  }
}
