package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.proof;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static nl.toetssteen.toetsing.Ptaeis.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;

class WegingproefTest {

  private static List<Bevinding> weights(String titel, String... wegingen) {
    return check(proof(Soort.WEGING_SOM), pta(titel, "Weging", wegingen));
  }

  @Test
  void percentagesThatAddUpAreQuoted() {
    List<Bevinding> bevindingen = weights("biologie havo", "40%", "60%");

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.VOLDOET);
    assertThat(quotes(bevindingen.get(0))).containsExactly("40", "60");
  }

  @Test
  void percentagesThatDoNotAddUpAreSummed() {
    List<Bevinding> bevindingen = weights("biologie havo", "40%", "30,5%");

    assertThat(words(bevindingen)).containsExactly("strijdig: Som: 70,5");
    assertThat(quotes(bevindingen.get(0))).containsExactly("40", "30,5");
  }

  @Test
  void optionalVocationalSubjectsAddUpEachByItself() {
    assertThat(weights("beroepsgerichte keuzevakken vmbo-kb", "40%", "60%", "30%", "70%"))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(words(weights("beroepsgerichte keuzevakken vmbo-kb", "40%", "60%", "30%", "50%")))
        .containsExactly("strijdig: Som: 180");
  }

  @Test
  void aHeadingMaySayThatTheNumbersArePercentages() {
    String titel = "biologie havo";

    assertThat(words(check(proof(Soort.WEGING_SOM), pta(titel, "Weging in %", "50", "40"))))
        .containsExactly("strijdig: Som: 90");
    assertThat(words(check(proof(Soort.WEGING_SOM), pta(titel, "Percentage SE", "50", "60"))))
        .containsExactly("strijdig: Som: 110");
    assertThat(check(proof(Soort.WEGING_SOM), pta(titel, "Weging in %", "2x", "3x")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void aSumThatIsWrongInOneLeerwegIsToldForThatOnly() {
    String tabel =
        """
        # PTA biologie vmbo

        | Toets | Stof | Vorm | B (%) | K (%) | T (%) |
        |---|---|---|---|---|---|
        | BI1 | planten | schriftelijk | 40 | 50 | 40 |
        | BI2 | dieren | schriftelijk | 40 | 50 | 30 |
        | BI3 | onderzoek | praktisch | - | - | 30 |
        """;

    assertThat(check(proof(Soort.WEGING_SOM), tabel))
        .extracting(b -> b.betreft().schoolsoort() + " " + b.uitleg())
        .containsExactlyInAnyOrder("vmbo-bb Som: 80", "vmbo-kb Goed: 50", "vmbo-tl Goed: 40");
  }

  @Test
  void factorsNeedNotAddUp() {
    assertThat(weights("biologie havo", "1", "2"))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void theRestMayStandInAYearThatTheDocumentDoesNotHave() {
    assertThat(weights("biologie havo 4", "40%", "30%"))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(words(weights("biologie havo 4", "40%", "80%")))
        .containsExactly("strijdig: Som: 120 (leerjaar 4: 120)");
  }

  @Test
  void eachToetsWithoutAWeightHasItsOwnFinding() {
    List<Bevinding> bevindingen = weights("biologie havo", "40%", "", "");

    assertThat(words(bevindingen))
        .containsExactly("strijdig: Zonder: SE2", "strijdig: Zonder: SE3");
    assertThat(bevindingen).extracting(b -> b.betreft().toets()).containsExactly("SE2", "SE3");
  }

  @Test
  void aSubjectWithoutWeightsIsInOrder() {
    List<Bevinding> bevindingen = weights("biologie havo", "", "");

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.VOLDOET);
    assertThat(quotes(bevindingen.get(0))).containsExactly("SE1 | Stof 1 | P1 | schriftelijk");
  }
}
