package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Soort;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing.Doel;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedentalTest {

  /** Makes an article of leden; "-" is a lid without a number. */
  private static Ledental article(String leden) {
    List<Deel> delen =
        Arrays.stream(leden.split(" ", -1))
            .filter(lid -> !lid.isEmpty())
            .map(lid -> lid.equals("-") ? "" : lid)
            .map(nr -> new Deel(Soort.LID, nr, nr, "", "Tekst.", 0, "lid", null, List.of()))
            .toList();
    return Ledental.of(
        new Deel(Soort.ARTIKEL, "Artikel 12", "12", "A", "", 0, "art_12", null, delen));
  }

  private static Uitslag find(String leden, String lid, String onderdeel) {
    return article(leden).find(new InterneVerwijzing(Doel.ARTIKEL, "12", lid, onderdeel, 0, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 3, GEVONDEN",
    "1 2 3, 4, ONVINDBAAR",
    "12.1 12.2, 2, GEVONDEN",
    "'', 4, GEVONDEN",
    "a b c, 3, GEVONDEN",
    "a b c, 4, ONVINDBAAR",
    "a b c -, 4, GEVONDEN",
    "a b c -, 5, ONVINDBAAR",
    "A B, b, GEVONDEN",
    "1 2 3, c, GEVONDEN",
    "1 2 3, d, ONVINDBAAR",
    "a b, c, ONVINDBAAR"
  })
  void aLidIsFoundByItsNumberOrCountedWhereTheArticleHasLetters(
      String leden, String lid, Uitslag uitslag) {
    assertThat(find(leden, lid, "")).isEqualTo(uitslag);
  }

  @ParameterizedTest
  @CsvSource({
    "1 a b, a, GEVONDEN",
    "1 a b, c, ONVINDBAAR",
    "1 2, c, GEVONDEN",
    "1 2, '', GEVONDEN"
  })
  void anOnderdeelIsLookedForWhereTheArticleHasLetters(
      String leden, String onderdeel, Uitslag uitslag) {
    assertThat(find(leden, "1", onderdeel)).isEqualTo(uitslag);
  }
}
