package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds a row of signs as the parts that wide white divides it in, which may be cells.
 *
 * @param signs from left to right
 * @param parts at least one
 */
record RowParts(List<Glyph> signs, List<Part> parts) {
  /** The narrowest white between cells, as part of the type size; a space is a third of this. */
  private static final float APART = 0.9f;

  /**
   * Holds signs that stand close together.
   *
   * @param left left-hand side in points
   * @param right right-hand side in points
   */
  record Part(List<Glyph> signs, float left, float right) {

    /** Gives its words. */
    Line line() {
      return Words.line(signs, 0, 0);
    }

    /** Gives what it says. */
    String tekst() {
      return line().tekst();
    }
  }

  /** Divides a row. */
  static RowParts of(List<Glyph> signs) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || apart(signs.get(i - 1), signs.get(i))) {
        List<Glyph> part = signs.subList(from, i);
        parts.add(new Part(part, part.get(0).x(), part.get(part.size() - 1).eind()));
        from = i;
      }
    }
    return new RowParts(signs, parts);
  }

  private static boolean apart(Glyph one, Glyph next) {
    return next.x() - one.eind() > APART * Math.max(one.letter(), next.letter());
  }

  /** Gives the baseline. */
  float y() {
    return signs.get(0).y();
  }

  /** Gives the type size. */
  float letter() {
    return signs.get(0).letter();
  }

  /** Gives the right-hand side. */
  float right() {
    return parts.get(parts.size() - 1).right();
  }

  /** Tells whether all of it is bold. */
  boolean bold() {
    return signs.stream().allMatch(Glyph::vet);
  }
}
