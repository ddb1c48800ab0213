package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class PdfOverlayTest {
  private static final List<Float> XS = List.of(72f, 172f, 272f);

  private static final int LEGEND = 100;

  private static BufferedImage picture(PdfFixture fixture, int pagina) throws IOException {
    ReadLimits grenzen = ReadLimits.standaard();
    byte[] png =
        new PdfOverlay().draw(fixture.bytes(), pagina, grenzen, Deadline.in(grenzen.tijd()));
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** Counts the pixels with the colour of a role above the legend. */
  private static int pixels(BufferedImage picture, Rol rol) {
    int count = 0;
    for (int y = 0; y < picture.getHeight() - LEGEND; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        count += (picture.getRGB(x, y) & 0xffffff) == (rol.rand().getRGB() & 0xffffff) ? 1 : 0;
      }
    }
    return count;
  }

  @Test
  void everyThingSeenHasItsColour() throws IOException {
    PdfFixture fixture = new PdfFixture();
    fixture.page().line("Een andere pagina, met genoeg tekst om te lezen.");
    fixture.page().line("Begrippen van dit reglement").bookmark("Begrippen van dit reglement", "x");
    fixture.white(20).bold(true).line("Let op").bold(false).white(20);
    fixture.item(72, "1.", "De kandidaat komt op tijd.").white(20).line("De rector beslist.");
    fixture.grid(XS, List.of(200f, 220f, 240f)).bold(true).cells(200, XS, "Vak", "Toets");
    fixture.bold(false).cells(220, XS, "biologie", "B1").at(800).line(280, "2");
    fixture.page().at(800).line(280, "3");

    BufferedImage picture = picture(fixture, 2);

    assertThat(picture.getWidth()).isEqualTo(1190);
    assertThat(Rol.values()).allSatisfy(rol -> assertThat(pixels(picture, rol)).isPositive());
  }

  @Test
  void aTurnedPageIsShownUpright() throws IOException {
    PdfFixture fixture =
        new PdfFixture().page().turned(List.of("Overzicht van alle toetsen in dit jaar"));

    BufferedImage picture = picture(fixture, 1);

    assertThat(picture.getWidth()).isEqualTo(1683);
    assertThat(pixels(picture, Rol.ALINEA)).isGreaterThan(500);
  }
}
