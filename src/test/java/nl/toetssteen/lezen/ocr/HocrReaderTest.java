package nl.toetssteen.lezen.ocr;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class HocrReaderTest {

  private static List<OcrRegel> read(String words) throws IOException {
    String hocr =
        "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0"
            + " Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'><html"
            + " xmlns='http://www.w3.org/1999/xhtml'><body><div class='ocr_page'><span"
            + " class='ocr_line' title='bbox 100 200 900 250; baseline 0.01 -10; x_size 50;"
            + " x_descenders 10; x_ascenders 12'>"
            + words
            + "</span></div></body></html>";
    return HocrReader.read(new ByteArrayInputStream(hocr.getBytes(UTF_8)));
  }

  private static String word(int left, int top, int right, int bottom, int sure, String text) {
    return "<span class='ocrx_word' title='bbox %d %d %d %d; x_wconf %d'>%s</span>"
        .formatted(left, top, right, bottom, sure, text);
  }

  @Test
  void aLineHasABaselineASizeAndWords() throws IOException {
    OcrRegel regel =
        read(word(100, 205, 300, 240, 96, "Artikel") + word(320, 205, 350, 240, 91, "4")).get(0);

    assertThat(regel.y()).isEqualTo(244);
    assertThat(regel.letter()).isEqualTo(50);
    assertThat(regel.woorden())
        .containsExactly(
            new OcrWoord("Artikel", 100, 205, 300, 240, 96),
            new OcrWoord("4", 320, 205, 350, 240, 91));
  }

  @Test
  void aSmallRoundThingInFrontIsABullet() throws IOException {
    String bullet = word(100, 215, 115, 230, 48, "e") + word(170, 205, 300, 240, 96, "werk");

    assertThat(read(bullet).get(0).woorden()).extracting(OcrWoord::tekst).startsWith("•");
  }

  @Test
  void aLetterInFrontStaysALetter() throws IOException {
    String label = word(100, 205, 125, 240, 93, "a.") + word(170, 205, 300, 240, 96, "werk");

    assertThat(read(label).get(0).woorden()).extracting(OcrWoord::tekst).startsWith("a.");
  }

  @Test
  void specksAreNoWords() throws IOException {
    String specks =
        word(100, 205, 200, 240, 95, "werk")
            + word(210, 200, 230, 250, 70, "_")
            + word(240, 205, 300, 240, 90, "__De")
            + word(310, 230, 320, 240, 20, "'");

    assertThat(read(specks).get(0).woorden())
        .extracting(OcrWoord::tekst)
        .containsExactly("werk", "De");
    assertThat(read(word(100, 205, 120, 240, 30, "|"))).isEmpty();
  }

  @Test
  void aDottedLineIsNoText() throws IOException {
    String contents =
        word(100, 205, 200, 240, 96, "Beroep")
            + word(210, 228, 500, 238, 20, "ene")
            + word(510, 205, 600, 240, 10, "de")
            + word(610, 205, 870, 240, 90, "n")
            + word(880, 205, 900, 240, 95, "9");

    assertThat(read(contents).get(0).woorden())
        .extracting(OcrWoord::tekst)
        .containsExactly("Beroep", ".....", "9");
    String sentence = word(100, 205, 200, 240, 96, "artikel") + word(210, 205, 240, 240, 95, "9");
    assertThat(read(sentence).get(0).woorden()).hasSize(2);
  }

  @Test
  void anythingElseIsRefused() {
    byte[] none = "Error opening data file".getBytes(UTF_8);

    assertThatThrownBy(() -> HocrReader.read(new ByteArrayInputStream(none)))
        .isInstanceOf(IOException.class);
  }
}
