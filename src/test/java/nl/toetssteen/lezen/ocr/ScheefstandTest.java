package nl.toetssteen.lezen.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import nl.toetssteen.lezen.pdf.PdfFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheefstandTest {

  private static BufferedImage page(double degrees) {
    PdfFixture paper = new PdfFixture().page();
    for (int i = 0; i < 30; i++) {
      paper.line("De kandidaat meldt zich op tijd bij de surveillant in lokaal " + i + ".");
    }
    return Scanner.at(100).skewed(degrees).images(paper.bytes()).get(0);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.4, 2, -1.3, 4.5, -5})
  void theSlopeOfLinesIsMeasured(double degrees) {
    assertThat(Scheefstand.degrees(page(degrees))).isCloseTo(degrees, within(0.15));
  }

  @Test
  void aStraightenedPageNoLongerSlopes() {
    assertThat(Scheefstand.degrees(Leesbeeld.straight(page(3)))).isCloseTo(0, within(0.15));
  }

  @Test
  void darkAndEmptyPicturesAreLeftAsTheyAre() {
    BufferedImage dark = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);

    assertThat(Scheefstand.degrees(dark)).isZero();
    assertThat(Scheefstand.degrees(Leesbeeld.turned(dark, 1))).isZero();
  }
}
