package nl.toetssteen.lezen.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Judges whether what is on a page is a picture of it: one or more images, or drawn letters. */
final class Pictures {
  /** A picture of a page covers more than this; one in a text usually less. */
  private static final double SCAN = 0.4;

  /** Letters that are drawn rather than written are this many bends, for a few lines of text. */
  private static final int DRAWN_LETTERS = 3000;

  private final double page;
  private int bends;
  private double covered;

  /** Creates a page without pictures. */
  Pictures(PDRectangle crop) {
    page = (double) crop.getWidth() * crop.getHeight();
  }

  /** Follows an operator, and what it draws on. */
  void take(String operator, List<COSBase> operands, PDResources resources, Matrix ctm) {
    if (operator.equals("c") || operator.equals("v") || operator.equals("y")) {
      bends++;
    }
    boolean picture =
        operator.equals("BI")
            || operator.equals("Do")
                && resources != null
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && resources.isImageXObject(name);
    if (picture) {
      covered +=
          Math.abs(
              (double) ctm.getScaleX() * ctm.getScaleY()
                  - (double) ctm.getShearX() * ctm.getShearY());
    }
  }

  /** Tells whether the page may be a picture of a page. */
  boolean scan() {
    return covered > SCAN * page || bends > DRAWN_LETTERS;
  }
}
