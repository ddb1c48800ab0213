package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** Finds the fields of a form on a page in which somebody has written something. */
final class FormFields {
  private static final int MOST_PARENTS = 32;
  private static final int MOST = 2000;
  private static final float LETTER = 10;
  private static final float SIGN = 0.5f;
  private static final float BASELINE = 0.3f;

  private FormFields() {}

  /** Gives the fields with text, as far as they can be seen. */
  static List<PDAnnotation> filled(PDPage page) throws IOException {
    COSBase all = page.getCOSObject().getDictionaryObject(COSName.ANNOTS);
    List<PDAnnotation> filled = new ArrayList<>();
    if (!(all instanceof COSArray array) || array.size() > MOST) {
      return filled;
    }
    for (int i = 0; i < array.size(); i++) {
      if (array.getObject(i) instanceof COSDictionary dictionary
          && COSName.getPDFName("Widget").equals(dictionary.getCOSName(COSName.SUBTYPE))) {
        PDAnnotation field = new PDAnnotationWidget(dictionary);
        boolean seen = !field.isHidden() && !field.isNoView() && field.getRectangle() != null;
        if (seen && !value(field).isEmpty()) {
          filled.add(field);
        }
      }
    }
    return filled;
  }

  /** Gives what is written in a field of text or choice, empty for all others. */
  static String value(PDAnnotation field) {
    COSDictionary own = field.getCOSObject();
    COSBase kind = inherited(own, COSName.FT);
    boolean text = COSName.TX.equals(kind) || COSName.getPDFName("Ch").equals(kind);
    return text && inherited(own, COSName.V) instanceof COSString value
        ? value.getString().strip()
        : "";
  }

  private static COSBase inherited(COSDictionary field, COSName key) {
    COSDictionary at = field;
    for (int i = 0; i < MOST_PARENTS && at != null; i++) {
      COSBase found = at.getDictionaryObject(key);
      if (found != null) {
        return found;
      }
      at = at.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }

  /**
   * Puts the value of a field that draws nothing itself in its place.
   *
   * @param turn how the page is turned to be read
   */
  static List<Glyph> written(PDAnnotation field, PDPage page, Turn turn) {
    PDRectangle place = field.getRectangle();
    PDRectangle crop = page.getCropBox();
    Box box =
        turn.upright(
            Box.between(
                place.getLowerLeftX() - crop.getLowerLeftX(),
                place.getLowerLeftY() - crop.getLowerLeftY(),
                place.getUpperRightX() - crop.getLowerLeftX(),
                place.getUpperRightY() - crop.getLowerLeftY()));
    List<Glyph> signs = new ArrayList<>();
    String[] lines = value(field).split("\\R", -1);
    float height = box.height() / lines.length;
    float letter = Math.min(LETTER, height * (1 - BASELINE));
    for (int i = 0; i < lines.length; i++) {
      float y = box.top() + (i + 1 - BASELINE) * height;
      line(lines[i], box.left(), y, letter, signs);
    }
    return signs;
  }

  private static void line(String text, float left, float y, float letter, List<Glyph> signs) {
    float x = left;
    for (int c : text.codePoints().toArray()) {
      float end = x + SIGN * letter;
      if (Character.isWhitespace(c)) {
        int last = signs.size() - 1;
        if (last >= 0) {
          signs.set(last, signs.get(last).withSpace());
        }
      } else {
        signs.add(
            new Glyph(Character.toString(c), x, y, end, letter, false, false, false, Marks.FIELD));
      }
      x = end;
    }
  }
}
