package nl.toetssteen.lezen.pdf;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageReader;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.ocr.Beeld;

/**
 * Gives the pictures in a file as pages. What a picture says of its own size is seldom true, so
 * each is taken to be a sheet of A4, at 300 dots per inch.
 */
final class ImagePages {
  private static final float SHORT_SIDE = 595;
  private static final float PER_POINT = 300 / 72f;

  /** Other sizes than the intended one are read as well, within these bounds. */
  private static final float SMALLEST = 0.75f;

  private static final float LARGEST = 1.5f;

  private final ImageReader reader;
  private final Guard guard;

  ImagePages(ImageReader reader, Guard guard) {
    this.reader = reader;
    this.guard = guard;
  }

  /**
   * Counts the pictures.
   *
   * @throws UnreadableDocument when there are too many, or one is too large
   */
  int count() throws IOException {
    int aantal = reader.getNumImages(true);
    guard.checkPages(aantal);
    for (int i = 0; i < aantal; i++) {
      guard.checkTime();
      if ((long) reader.getWidth(i) * reader.getHeight(i) > guard.ocr().beeldpunten()) {
        throw new UnreadableDocument(
            Reden.TE_GROOT,
            "Deze afbeelding heeft meer dan %d miljoen beeldpunten. Maak haar kleiner: voor A4 is 300 punten per inch genoeg."
                .formatted(guard.ocr().beeldpunten() / 1_000_000));
      }
    }
    return aantal;
  }

  /** Gives a picture, large enough to be recognised. */
  Beeld image(int number) throws IOException {
    BufferedImage image;
    try {
      image = reader.read(number - 1);
    } catch (RuntimeException e) {
      // The readers of the JDK throw anything on a picture that breaks the rules.
      throw new IOException(e);
    }
    float pixels = Math.min(image.getWidth(), image.getHeight());
    float scale = SHORT_SIDE * PER_POINT / pixels;
    if (scale > 1 / LARGEST && scale < 1 / SMALLEST) {
      return new Beeld(image, SHORT_SIDE / pixels);
    }
    return new Beeld(scaled(image, scale), 1 / PER_POINT);
  }

  private BufferedImage scaled(BufferedImage image, float scale) throws IOException {
    long width = Math.round((double) image.getWidth() * scale);
    long height = Math.round((double) image.getHeight() * scale);
    if (width * height > guard.ocr().beeldpunten() || width * height == 0) {
      throw new IOException("much longer than a sheet");
    }
    BufferedImage scaled =
        new BufferedImage((int) width, (int) height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(image, 0, 0, (int) width, (int) height, null);
    graphics.dispose();
    return scaled;
  }
}
