package nl.toetssteen.lezen.pdf;

import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds one cell of a table on a page.
 *
 * @param box its edges
 * @param regels lines of text
 * @param gevuld whether its background is not white, or it is known to head its column
 */
record TableCell(Box box, List<Line> regels, boolean gevuld) {
  /** The width of a wide letter, as part of the type size. */
  private static final float LETTER = 0.6f;

  /** Tells whether there is text in it. */
  boolean hasText() {
    return !regels.isEmpty();
  }

  /** Tells whether it is set apart by bold type or a background. */
  boolean opvallend() {
    return gevuld || (hasText() && regels.stream().allMatch(Line::vet));
  }

  /** Tells whether a line of it leaves no room for one more letter. */
  boolean fillsUp(Line line) {
    return room(line) < LETTER * line.letter();
  }

  /** Tells whether a word had no room at the end of a line of it. */
  boolean full(Line line, Word next) {
    return room(line) < line.spatie() + next.breedte();
  }

  private float room(Line line) {
    float left = Float.MAX_VALUE;
    for (Line other : regels) {
      left = Math.min(left, other.x());
    }
    return box.right() - Math.max(0, left - box.left()) - line.eind();
  }
}
