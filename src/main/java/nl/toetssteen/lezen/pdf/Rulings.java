package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;
import nl.toetssteen.lezen.pdf.tabel.Grids;

/** Finds the lines that run below rows of words and nothing else connects. */
final class Rulings {
  private static final float ALONG = 0.8f;

  private Rulings() {}

  /** Gives the heights of the lines that run along most of the rows. */
  static List<Float> along(List<RowParts> rows, List<Box> boxes) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (RowParts row : rows) {
      left = Math.min(left, row.parts().get(0).left());
      right = Math.max(right, row.right());
    }
    List<Float> heights = new ArrayList<>();
    for (Box box : boxes) {
      boolean lies = box.height() <= Grids.THICKEST;
      float shared = Math.min(right, box.right()) - Math.max(left, box.left());
      if (lies && shared > ALONG * (right - left)) {
        heights.add(box.top());
      }
    }
    return heights;
  }

  /** Tells whether a line runs between two rows. */
  static boolean between(RowParts row, RowParts next, List<Float> heights) {
    return heights.stream().anyMatch(y -> y > row.y() - 1 && y < next.y() - 1);
  }
}
