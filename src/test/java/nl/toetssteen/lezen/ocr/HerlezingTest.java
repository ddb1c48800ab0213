package nl.toetssteen.lezen.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HerlezingTest {
  private static final List<OcrLijn> LIJNEN =
      List.of(new OcrLijn(0, 0, 300, 0), new OcrLijn(0, 40, 300, 40));

  private static OcrRegel regel(OcrWoord... woorden) {
    return new OcrRegel(List.of(woorden), 30, 20);
  }

  private static OcrWoord woord(String tekst, float links, int vertrouwen) {
    return new OcrWoord(tekst, links, 10, links + 50, 30, vertrouwen);
  }

  private static List<String> words(List<OcrLijn> lijnen, OcrWoord eerste, OcrWoord tweede) {
    return Herlezing.mend(List.of(regel(eerste)), List.of(regel(tweede)), lijnen).stream()
        .flatMap(regel -> regel.woorden().stream())
        .map(OcrWoord::tekst)
        .toList();
  }

  @Test
  void theSurestReadingOfAWordCounts() {
    OcrWoord code = woord("BI/K/1", 52, 90);

    assertThat(words(LIJNEN, woord("BIJK/1", 50, 40), code)).containsExactly("BI/K/1");
    assertThat(words(LIJNEN, woord("BI/K/7", 50, 95), code)).containsExactly("BI/K/7");
  }

  @Test
  void aWordThatWasNotSeenIsAdded() {
    assertThat(words(LIJNEN, woord("Weging", 50, 90), woord("2", 150, 90)))
        .containsExactly("Weging", "2");
  }

  @Test
  void aWordThatLiesOverOthersIsNot() {
    assertThat(words(LIJNEN, woord("praktische", 50, 90), woord("opdracht", 85, 95)))
        .containsExactly("praktische");
  }

  @Test
  void outsideTablesNothingChanges() {
    assertThat(words(List.of(), woord("de", 50, 40), woord("dc", 50, 90))).containsExactly("de");
    assertThat(words(List.of(), woord("de", 50, 40), woord("kat", 150, 90))).containsExactly("de");
  }
}
