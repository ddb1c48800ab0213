package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import nl.toetssteen.lezen.pdf.tabel.Grids;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the lines and planes that a page draws, as stored: from the bottom of the page, before
 * it is turned. Clipping is left out of account.
 */
final class Drawing {
  /** A page with more of them is a picture, not a table. */
  private static final int MOST = 20_000;

  private final Path path = new Path();
  private final Ink ink = new Ink();
  private final List<Box> lines = new ArrayList<>();
  private final List<Plane> planes = new ArrayList<>();
  private final float left;
  private final float bottom;
  private float x;
  private float y;

  /** Creates a page without a drawing, of which only this part is seen. */
  Drawing(PDRectangle crop) {
    left = crop.getLowerLeftX();
    bottom = crop.getLowerLeftY();
  }

  /**
   * Holds a filled rectangle that is more than a line.
   *
   * @param wit whether it cannot be seen on paper
   */
  record Plane(Box box, boolean wit) {}

  /** Gives the lines, as thin rectangles; none when the page is a picture. */
  List<Box> lines() {
    return lines.size() + planes.size() > MOST ? List.of() : lines;
  }

  /** Gives the planes, those on top last. */
  List<Plane> planes() {
    return planes;
  }

  /** Gives what remembers the colour. */
  Ink ink() {
    return ink;
  }

  /**
   * Follows an operator.
   *
   * @param ctm turns the numbers of the operator into points on the page
   * @return whether the operator is one of drawing, and does nothing else
   */
  boolean take(String operator, List<COSBase> operands, Matrix ctm) {
    switch (operator) {
      case "m" -> path.move(px(operands, 0, ctm), py(operands, 0, ctm));
      case "l" -> path.line(px(operands, 0, ctm), py(operands, 0, ctm));
      case "v", "y" -> path.curve(px(operands, 2, ctm), py(operands, 2, ctm));
      case "c" -> path.curve(px(operands, 4, ctm), py(operands, 4, ctm));
      case "re" -> rectangle(operands, ctm);
      case "h" -> path.close();
      default -> {
        return paint(operator) || ink.take(operator, operands);
      }
    }
    return true;
  }

  private boolean paint(String operator) {
    switch (operator) {
      case "S" -> stroke(false);
      case "s" -> stroke(true);
      case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
      case "n" -> path.clear();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void stroke(boolean close) {
    if (close) {
      path.close();
    }
    if (lines.size() <= MOST) {
      lines.addAll(path.lines());
    }
    path.clear();
  }

  private void fill() {
    if (lines.size() + planes.size() <= MOST) {
      path.planes().forEach(this::add);
    }
    path.clear();
  }

  private void add(Box box) {
    if (Math.min(box.width(), box.height()) <= Grids.THICKEST) {
      lines.add(box);
      return;
    }
    planes.add(new Plane(box, ink.wit()));
    if (!ink.wit()) {
      lines.add(new Box(box.left(), box.top(), box.right(), box.top()));
      lines.add(new Box(box.left(), box.bottom(), box.right(), box.bottom()));
      lines.add(new Box(box.left(), box.top(), box.left(), box.bottom()));
      lines.add(new Box(box.right(), box.top(), box.right(), box.bottom()));
    }
  }

  private void rectangle(List<COSBase> operands, Matrix ctm) {
    float x1 = number(operands, 0);
    float y1 = number(operands, 1);
    float x2 = x1 + number(operands, 2);
    float y2 = y1 + number(operands, 3);
    at(x1, y1, ctm);
    path.move(x, y);
    at(x2, y1, ctm);
    path.line(x, y);
    at(x2, y2, ctm);
    path.line(x, y);
    at(x1, y2, ctm);
    path.line(x, y);
    path.close();
  }

  private void at(float px, float py, Matrix ctm) {
    x = px * ctm.getScaleX() + py * ctm.getShearX() + ctm.getTranslateX() - left;
    y = px * ctm.getShearY() + py * ctm.getScaleY() + ctm.getTranslateY() - bottom;
  }

  private float px(List<COSBase> operands, int from, Matrix ctm) {
    at(number(operands, from), number(operands, from + 1), ctm);
    return x;
  }

  private float py(List<COSBase> operands, int from, Matrix ctm) {
    at(number(operands, from), number(operands, from + 1), ctm);
    return y;
  }

  private static float number(List<COSBase> operands, int i) {
    return i < operands.size() && operands.get(i) instanceof COSNumber number
        ? number.floatValue()
        : 0;
  }
}
