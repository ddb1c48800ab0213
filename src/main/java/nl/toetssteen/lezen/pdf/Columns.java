package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the white strip between two columns of a page, and puts the columns one after the other.
 */
final class Columns {
  /**
   * Points; the largest page that there can be (ISO 32000-1, annex C), whatever stands beside it.
   */
  private static final float WIDEST = 14_400;

  private static final int FEWEST_ROWS = 8;
  private static final float STRIP = 9;
  private static final float FILLED = 0.55f;
  private static final float CROSSING = 0.1f;
  private static final float OUTER = 0.3f;

  private Columns() {}

  /**
   * Holds the part of a row that stands in one column.
   *
   * @param kolom 0 when it runs over the whole page, 1 on the left, 2 on the right
   */
  record Part(List<Glyph> signs, int kolom) {}

  /** Gives the parts of the rows in reading order; one part per row when there are no columns. */
  static List<Part> order(List<List<Glyph>> rows) {
    float strip = rows.size() < FEWEST_ROWS ? Float.NaN : strip(rows);
    List<Part> parts = new ArrayList<>();
    List<Part> right = new ArrayList<>();
    for (List<Glyph> row : rows) {
      int split = Float.isNaN(strip) ? -1 : split(row, strip);
      if (split < 0) {
        parts.addAll(right);
        right.clear();
        parts.add(new Part(row, 0));
        continue;
      }
      if (split > 0) {
        parts.add(new Part(row.subList(0, split), 1));
      }
      if (split < row.size()) {
        right.add(new Part(row.subList(split, row.size()), 2));
      }
    }
    parts.addAll(right);
    return parts;
  }

  /** Gives the number of signs left of the strip, -1 when the row runs through it. */
  private static int split(List<Glyph> row, float strip) {
    int left = 0;
    while (left < row.size() && row.get(left).x() < strip) {
      left++;
    }
    boolean through = left > 0 && row.get(left - 1).eind() > strip;
    boolean tight =
        left > 0
            && left < row.size()
            && row.get(left).x() - row.get(left - 1).eind() < row.get(left).letter() * 0.6f;
    return through || tight ? -1 : left;
  }

  private static float strip(List<List<Glyph>> rows) {
    float from = Float.MAX_VALUE;
    float to = 0;
    for (List<Glyph> row : rows) {
      from = Math.min(from, row.get(0).x());
      to = Math.max(to, right(row));
    }
    if (to - from > WIDEST) {
      return Float.NaN;
    }
    int[] covered = covered(rows, from, to);
    int middle = widest(covered, Math.round(rows.size() * CROSSING));
    float strip = from + middle;
    return middle < 0 || !filled(rows, strip, from, to) ? Float.NaN : strip;
  }

  /** A large letter may end behind a small one that starts within it. */
  private static float right(List<Glyph> row) {
    float right = 0;
    for (Glyph sign : row) {
      right = Math.max(right, sign.eind());
    }
    return right;
  }

  /** Counts for every point of the width how many rows have something there. */
  private static int[] covered(List<List<Glyph>> rows, float from, float to) {
    // First how many rows more have something there than at the point before.
    int[] covered = new int[(int) (to - from) + 3];
    for (List<Glyph> row : rows) {
      int done = -1;
      Glyph last = null;
      for (Glyph sign : row) {
        boolean joined = last != null && sign.x() - last.eind() < sign.letter();
        int start = Math.max(done + 1, (int) ((joined ? last.eind() : sign.x()) - from));
        int end = (int) (sign.eind() - from);
        if (start <= end) {
          covered[start]++;
          covered[end + 1]--;
          done = end;
        }
        last = sign;
      }
    }
    for (int i = 1; i < covered.length; i++) {
      covered[i] += covered[i - 1];
    }
    return Arrays.copyOf(covered, covered.length - 1);
  }

  private static int widest(int[] covered, int most) {
    int best = -1;
    int width = (int) STRIP - 1;
    int run = 0;
    for (int i = (int) (covered.length * OUTER); i < covered.length * (1 - OUTER); i++) {
      run = covered[i] <= most ? run + 1 : 0;
      if (run > width) {
        width = run;
        best = i - run / 2;
      }
    }
    return best;
  }

  /** Columns of text are mostly full; the columns of a table or a list of terms are not. */
  private static boolean filled(List<List<Glyph>> rows, float strip, float from, float to) {
    float left = 0;
    float right = 0;
    int lefts = 0;
    int rights = 0;
    for (List<Glyph> row : rows) {
      int split = split(row, strip);
      if (split > 0) {
        left += row.get(split - 1).eind() - row.get(0).x();
        lefts++;
      }
      if (split >= 0 && split < row.size()) {
        right += row.get(row.size() - 1).eind() - row.get(split).x();
        rights++;
      }
    }
    return lefts >= FEWEST_ROWS
        && rights >= FEWEST_ROWS
        && left > FILLED * lefts * (strip - from)
        && right > FILLED * rights * (to - strip);
  }
}
