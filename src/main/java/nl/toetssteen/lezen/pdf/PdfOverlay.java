package nl.toetssteen.lezen.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.lezen.ocr.Tekstherkenner;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws over a page what was seen on it, to find out why a document is read as it is. */
public final class PdfOverlay {
  /** Pixels in a point, when the page is not too large for that. */
  private static final float SCALE = 2;

  private static final float MOST_PIXELS = 16_000_000;

  /**
   * Draw one page.
   *
   * @param pagina 1-based; one that the document has
   * @return a picture, as PNG
   * @throws UnreadableDocument when the document cannot be read
   */
  public byte[] draw(byte[] inhoud, int pagina, ReadLimits grenzen, Deadline deadline) {
    Guard guard = new Guard(grenzen, deadline);
    return PdfReader.open(inhoud, document -> draw(document, pagina, guard));
  }

  private static byte[] draw(PDDocument document, int pagina, Guard guard) throws IOException {
    Reading reading = Reading.of(document, guard, new Tekstherkenner(Voortgang.STIL));
    PdfStripper stripper = new PdfStripper(guard, null);
    stripper.setStartPage(pagina);
    stripper.setEndPage(pagina);
    stripper.pages(document);
    List<Seen> seen = new ArrayList<>(Seen.on(pagina, reading));
    stripper.rulings().forEach(line -> seen.add(new Seen(Rol.LIJN, line)));
    PDPage page = document.getPage(pagina - 1);
    page.setRotation(90 * stripper.direction());
    float area = page.getCropBox().getWidth() * page.getCropBox().getHeight();
    float scale = Math.min(SCALE, (float) Math.sqrt(MOST_PIXELS / area));
    BufferedImage picture = new PDFRenderer(document).renderImage(pagina - 1, scale);
    guard.checkTime();
    return png(new OverlayPicture(picture, scale).with(seen));
  }

  private static byte[] png(BufferedImage picture) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", out);
    return out.toByteArray();
  }
}
