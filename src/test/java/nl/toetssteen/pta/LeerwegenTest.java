package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeerwegenTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "B; vmbo-bb",
        "B/K/T; vmbo-bb vmbo-kb vmbo-tl",
        "k, g en t; vmbo-kb vmbo-gl vmbo-tl",
        "BKT; vmbo-bb vmbo-kb vmbo-tl",
        "KB + TL; vmbo-kb vmbo-tl",
        "bk/gt; vmbo-bb vmbo-kb vmbo-gl vmbo-tl",
        "havo/vwo; ''",
        "G; ''",
        "alle; ''",
        "B1; ''"
      })
  void lettersNameLeerwegen(String tekst, String soorten) {
    assertThat(String.join(" ", Leerwegen.parse(tekst))).isEqualTo(soorten);
  }

  @Test
  void aWeightMayStandBesideEachLeerweg() {
    assertThat(Leerwegen.weights("B: 3 / K: 2"))
        .containsExactlyInAnyOrderEntriesOf(Map.of("vmbo-bb", "3", "vmbo-kb", "2"));
    assertThat(Leerwegen.weights("BB 20%, KB/TL 25%"))
        .isEqualTo(Map.of("vmbo-bb", "20%", "vmbo-kb", "25%", "vmbo-tl", "25%"));
    assertThat(Leerwegen.weights("1x (k) en 2x (t)"))
        .isEqualTo(Map.of("vmbo-kb", "1x", "vmbo-tl", "2x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"10", "K: 2", "2x per jaar", "A: 3 / C: 2", "B: 3 / K: 2 of minder", "P1"})
  void otherCellsHoldNoWeightsOfLeerwegen(String cel) {
    assertThat(Leerwegen.weights(cel)).isEmpty();
  }

  @Test
  void columnsOfDomainsAreNoLeerwegen() {
    List<List<String>> boven = List.of(List.of("A"), List.of("B"), List.of("C"), List.of("K"));
    List<List<String>> kruisjes = List.of(List.of("x"), List.of("x"), List.of("x"), List.of("x"));
    Doelzoeker zoeker = new Doelzoeker(new AanduidingParser(Vakken.readPackaged()));
    assertThat(zoeker.find(boven, kruisjes)).isEmpty();
    assertThat(zoeker.find(List.of(List.of("B"), List.of("K")), kruisjes.subList(0, 2))).hasSize(2);
  }
}
