package nl.toetssteen.lezen.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.lezen.ocr.Beeld;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws pages as pictures, upright, within the limits. */
final class PageImages {
  private static final float PER_POINT = 300 / 72f;

  private final PDDocument document;
  private final Guard guard;
  private final Renderer renderer;

  PageImages(PDDocument document, Guard guard) {
    this.document = document;
    this.guard = guard;
    this.renderer = new Renderer(document);
  }

  /**
   * Draws a page at 300 dots per inch, or less when the paper is very large.
   *
   * @throws IOException when a picture on it cannot be drawn
   */
  Beeld draw(int number) throws IOException {
    PDRectangle box = document.getPage(number - 1).getCropBox();
    double pixels = (double) box.getWidth() * box.getHeight() * PER_POINT * PER_POINT;
    double most = guard.ocr().beeldpunten();
    float scale = (float) (PER_POINT * Math.sqrt(Math.min(1, most / pixels)));
    renderer.failure = null;
    BufferedImage image = renderer.renderImage(number - 1, scale, ImageType.GRAY);
    if (renderer.failure != null) {
      throw renderer.failure;
    }
    return new Beeld(image, 1 / scale);
  }

  /** Draws with a watch on time and memory. */
  private final class Renderer extends PDFRenderer {
    private IOException failure;

    private Renderer(PDDocument document) {
      super(document);
      setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {
      private final ImageGuard images = new ImageGuard(guard);

      private Drawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
      }

      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        guard.checkTime();
        super.processOperator(operator, operands);
      }

      @Override
      public void showForm(PDFormXObject form) throws IOException {
        guard.checkForm(form.getCOSObject());
        super.showForm(form);
      }

      /** The library leaves out what it cannot draw; here that would look like an empty page. */
      @Override
      public void drawImage(PDImage image) throws IOException {
        try {
          images.check(image);
          super.drawImage(image);
        } catch (IOException e) {
          failure = e;
        }
      }

      /** Flowing colours carry no text, and can take very long. */
      @Override
      public void shadingFill(COSName shadingName) {
        guard.checkTime();
      }
    }
  }
}
