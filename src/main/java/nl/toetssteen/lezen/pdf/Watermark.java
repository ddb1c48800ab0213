package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Finds upright text that is printed behind other text, or on the middle of every page. */
final class Watermark {
  /** The smallest type of a watermark, in points. */
  static final float SMALLEST = 28;

  private static final float CAPITAL = 0.7f;
  private static final int FEWEST = 5;

  private Watermark() {}

  /** Leaves out the large signs of a page when several small ones stand on top of them. */
  static void drop(List<Glyph> signs) {
    List<Glyph> large = new ArrayList<>();
    for (Glyph sign : signs) {
      if (sign.letter() >= SMALLEST) {
        large.add(sign);
      }
    }
    if (!large.isEmpty() && crossings(signs, large) >= FEWEST) {
      signs.removeIf(sign -> sign.letter() >= SMALLEST);
    }
  }

  private static int crossings(List<Glyph> signs, List<Glyph> large) {
    int crossings = 0;
    for (Glyph sign : signs) {
      boolean small = sign.letter() < SMALLEST;
      if (small && large.stream().limit(FEWEST * FEWEST).anyMatch(big -> on(sign, big))) {
        crossings++;
      }
    }
    return crossings;
  }

  private static boolean on(Glyph sign, Glyph big) {
    float middle = (sign.x() + sign.eind()) / 2;
    return middle > big.x()
        && middle < big.eind()
        && sign.y() <= big.y()
        && sign.y() > big.y() - CAPITAL * big.letter();
  }
}
