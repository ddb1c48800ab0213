package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds a word that may belong in a cell.
 *
 * @param signs at least one, as they stand when read in their own direction
 * @param x middle in points, when the page is read upright
 * @param y middle of its small letters in points from the top of the page
 */
record TableWord(List<Glyph> signs, float x, float y) {
  private static final float SPACE = 0.25f;
  private static final float SAME_HEIGHT = 0.05f;

  /** The middle of small letters above the baseline, as part of the type size. */
  private static final float MIDDLE = 0.25f;

  /**
   * Makes words of signs as they were drawn.
   *
   * @param direction in which the signs run
   * @param page in which the page is read
   */
  static List<TableWord> all(List<Glyph> signs, Turn direction, Turn page) {
    List<TableWord> words = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || !follows(signs.get(i - 1), signs.get(i))) {
        words.add(word(signs.subList(from, i), direction, page));
        from = i;
      }
    }
    return words;
  }

  /** Gives where it stands, without height, when it runs in the direction of the page. */
  Box box() {
    return new Box(signs.get(0).x(), y, signs.get(signs.size() - 1).eind(), y);
  }

  private static boolean follows(Glyph one, Glyph next) {
    float gap = next.x() - one.eind();
    return !one.spatie()
        && Math.abs(next.y() - one.y()) < SAME_HEIGHT * one.letter()
        && Math.abs(gap) < SPACE * one.letter();
  }

  private static TableWord word(List<Glyph> signs, Turn direction, Turn page) {
    Glyph first = signs.get(0);
    float middle = first.y() - MIDDLE * first.letter();
    float x = (first.x() + signs.get(signs.size() - 1).eind()) / 2;
    Box place = new Box(x, middle, x, middle);
    Box upright =
        direction.quarter() == page.quarter() ? place : page.upright(direction.stored(place));
    return new TableWord(signs, upright.left(), upright.top());
  }
}
