package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DoorzochtTest {

  @Test
  void foldingKeepsEverySignInItsPlace() {
    String tekst = "ÉÉN week, İstanbul of 5 DAGEN";

    assertThat(Doorzocht.fold(tekst)).hasSameSizeAs(tekst).contains("één week").endsWith("5 dagen");
  }

  @Test
  void capitalsDoNotHideATermijn() {
    assertThat(KenmerkFinderTest.all("Binnen VIJF Werkdagen."))
        .singleElement()
        .isEqualTo(new Kenmerk("termijn", 0, 21, 7));
  }

  @Test
  void capitalsStillMatterWhereAPatternMindsThem() {
    assertThat(KenmerkFinderTest.all("Postcode 1234 AB")).hasSize(1);
    assertThat(KenmerkFinderTest.all("In 1234 ab is niets")).isEmpty();
  }

  @Test
  void whatDoesNotStandThereIsNotThere() {
    Doorzocht doorzocht = Doorzocht.van("De Commissie van Beroep");

    assertThat(doorzocht.bevat(List.of("jury", "beroep"))).isTrue();
    assertThat(doorzocht.bevat(List.of("jury"))).isFalse();
  }
}
