package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Takes out signs with a line through them: they were deleted by hand. Such a line starts and ends
 * with the signs and runs through the middle of the small letters; a line of a table is longer, and
 * one below text is lower.
 */
final class Strikes {
  /** Where the line may run above the baseline, as part of the type size. */
  private static final float LOWEST = 0.14f;

  private static final float HIGHEST = 0.45f;

  /** How thick it may be, and how far it may stick out, as part of the type size. */
  private static final float THICKEST = 0.15f;

  private static final float LEFT_OVER = 0.25f;
  private static final float RIGHT_OVER = 0.5f;

  /** Less of the line than this runs through signs when it divides something. */
  private static final float COVERED = 0.5f;

  private static final float SAME_ROW = 0.05f;

  /** Signs on one row, by their baselines: a page may draw as many lines as it has rows. */
  private final NavigableMap<Float, List<Glyph>> rows = new TreeMap<>();

  private float largest;

  private Strikes(List<Glyph> signs) {
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || !sameRow(signs.get(i - 1), signs.get(i))) {
        Glyph first = signs.get(from);
        rows.computeIfAbsent(first.y(), y -> new ArrayList<>()).addAll(signs.subList(from, i));
        largest = Math.max(largest, first.letter());
        from = i;
      }
    }
  }

  private static boolean sameRow(Glyph one, Glyph next) {
    return Math.abs(next.y() - one.y()) < SAME_ROW * one.letter();
  }

  /**
   * Takes the struck signs out.
   *
   * @param signs as drawn
   * @param lines that the page draws, upright; those that strike are removed
   * @return whether there were any
   */
  static boolean drop(List<Glyph> signs, List<Box> lines) {
    Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
    if (!lines.isEmpty() && !signs.isEmpty()) {
      Strikes strikes = new Strikes(signs);
      lines.removeIf(line -> struck.addAll(strikes.by(line)));
      signs.removeIf(struck::contains);
    }
    return !struck.isEmpty();
  }

  /** Gives the signs that a line strikes; none when it does anything else. */
  private List<Glyph> by(Box line) {
    List<Glyph> struck = new ArrayList<>();
    float y = (line.top() + line.bottom()) / 2;
    for (List<Glyph> row : rows.subMap(y, true, y + HIGHEST * largest, true).values()) {
      for (Glyph sign : row) {
        if (isOver(line, sign) && runsThrough(line, sign)) {
          struck.add(sign);
        }
      }
    }
    return fits(line, struck) ? struck : List.of();
  }

  private static boolean runsThrough(Box line, Glyph sign) {
    float above = (sign.y() - (line.top() + line.bottom()) / 2) / sign.letter();
    return above > LOWEST && above < HIGHEST && line.height() < THICKEST * sign.letter();
  }

  private static boolean isOver(Box line, Glyph sign) {
    float middle = (sign.x() + sign.eind()) / 2;
    return middle > line.left() && middle < line.right();
  }

  private static boolean fits(Box line, List<Glyph> signs) {
    float left = Float.MAX_VALUE;
    float right = 0;
    float covered = 0;
    float letter = 0;
    for (Glyph sign : signs) {
      left = Math.min(left, sign.x());
      right = Math.max(right, sign.eind());
      covered += sign.eind() - sign.x();
      letter = Math.max(letter, sign.letter());
    }
    return left - line.left() < LEFT_OVER * letter
        && line.right() - right < RIGHT_OVER * letter
        && covered > COVERED * line.width();
  }
}
