package nl.toetssteen.lezen.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TabellijnenTest {
  /** One pixel is half a point. */
  private static final float PUNT = 0.5f;

  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(400, 300, BufferedImage.TYPE_BYTE_GRAY);
    fill(page, Color.WHITE, 0, 0, 400, 300);
    return page;
  }

  private static void fill(BufferedImage page, Color colour, int x, int y, int width, int height) {
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(colour);
    graphics.fillRect(x, y, width, height);
    graphics.dispose();
  }

  @Test
  void linesThatMeetAreThoseOfATable() {
    BufferedImage page = page();
    fill(page, Color.GRAY, 50, 100, 200, 2);
    fill(page, Color.GRAY, 150, 100, 2, 80);

    assertThat(new Tabellijnen(page, PUNT).lijnen())
        .containsExactly(new OcrLijn(50, 101, 250, 101), new OcrLijn(151, 102, 151, 180));
  }

  @Test
  void aLineBelowAWordIsNotOne() {
    BufferedImage page = page();
    fill(page, Color.BLACK, 50, 100, 200, 2);

    assertThat(new Tabellijnen(page, PUNT).lijnen()).isEmpty();
  }

  @Test
  void strokesOfLettersAreTooShort() {
    BufferedImage page = page();
    fill(page, Color.BLACK, 50, 100, 16, 3);
    fill(page, Color.BLACK, 56, 100, 3, 20);

    assertThat(new Tabellijnen(page, PUNT).lijnen()).isEmpty();
  }

  @Test
  void theEdgesOfADarkPlaneAreLines() {
    BufferedImage page = page();
    fill(page, Color.DARK_GRAY, 50, 100, 200, 60);

    assertThat(new Tabellijnen(page, PUNT).lijnen()).hasSize(4);
  }

  @Test
  void onlyTheLinesAreWiped() {
    BufferedImage page = page();
    fill(page, Color.GRAY, 50, 100, 200, 2);
    fill(page, Color.GRAY, 150, 100, 2, 80);
    fill(page, Color.BLACK, 80, 120, 4, 10);
    BufferedImage zonder = new Tabellijnen(page, PUNT).zonder();

    assertThat(zonder.getRaster().getSample(60, 100, 0)).isEqualTo(255);
    assertThat(zonder.getRaster().getSample(150, 150, 0)).isEqualTo(255);
    assertThat(zonder.getRaster().getSample(82, 125, 0)).isZero();
  }
}
