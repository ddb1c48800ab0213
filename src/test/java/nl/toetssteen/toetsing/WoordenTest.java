package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WoordenTest {

  private final Woorden woorden = new Woorden();

  @Test
  void wordsKeepAccentsHyphensAndPointsWithinNumbers() {
    woorden.add("Één coördinator’s zij-instromer kreeg 2.60 (of 1,5) bij vmbo/havo.");

    assertThat(woorden.tekst)
        .containsExactly(
            "Één",
            "coördinator’s",
            "zij-instromer",
            "kreeg",
            "2.60",
            "of",
            "1,5",
            "bij",
            "vmbo",
            "havo");
  }

  @Test
  void aNumberEndsWhereLettersBeginButAWordKeepsItsDigits() {
    woorden.add("4havo se4 1.2.3 3,a x-y- 't ½");

    assertThat(woorden.tekst)
        .containsExactly("4", "havo", "se4", "1.2.3", "3", "a", "x-y", "t", "½");
  }

  @Test
  void wordsAreNumberedOverPassages() {
    assertThat(woorden.add("een twee")).isEqualTo(new Bereik(0, 2));
    assertThat(woorden.add(" … ")).isEqualTo(new Bereik(2, 2));
    assertThat(woorden.add("  drie")).isEqualTo(new Bereik(2, 3));
    assertThat(woorden.begin(1)).isEqualTo(4);
    assertThat(woorden.einde(1)).isEqualTo(8);
    assertThat(woorden.begin(2)).isEqualTo(2);
  }

  @Test
  void charactersAreCoveredByTheWordsThatTheyTouch() {
    Bereik passage = woorden.add("aan de school");

    assertThat(woorden.at(passage, 0, 3)).isEqualTo(new Bereik(0, 1));
    assertThat(woorden.at(passage, 2, 5)).isEqualTo(new Bereik(0, 2));
    assertThat(woorden.at(passage, 3, 8)).isEqualTo(new Bereik(1, 3));
    assertThat(woorden.at(passage, 3, 7)).isEqualTo(new Bereik(1, 2));
    assertThat(woorden.at(passage, 0, 99)).isEqualTo(passage);
    assertThat(woorden.at(passage, 3, 4)).isNull();
    assertThat(woorden.at(passage, 13, 20)).isNull();
  }

  @Test
  void theDistanceCountsTheWordsBetween() {
    Bereik alles = woorden.add("een twee drie vier");
    Bereik een = new Bereik(0, 1);

    assertThat(woorden.distance(een, new Bereik(1, 2))).isZero();
    assertThat(woorden.distance(een, new Bereik(3, 4))).isEqualTo(2);
    assertThat(woorden.distance(new Bereik(3, 4), een)).isEqualTo(2);
    assertThat(woorden.distance(een, alles)).isZero();
  }

  @Test
  void everySignBetweenCostsFourWords() {
    woorden.add("een, twee drie (vier) vijf");

    assertThat(woorden.distance(new Bereik(0, 1), new Bereik(1, 2))).isEqualTo(4);
    assertThat(woorden.distance(new Bereik(1, 2), new Bereik(2, 3))).isZero();
    assertThat(woorden.distance(new Bereik(0, 1), new Bereik(4, 5))).isEqualTo(3 + 3 * 4);
  }

  @Test
  void theEndOfAPassageIsASign() {
    woorden.add("een");
    woorden.add("twee");

    assertThat(woorden.distance(new Bereik(0, 1), new Bereik(1, 2))).isEqualTo(4);
  }
}
