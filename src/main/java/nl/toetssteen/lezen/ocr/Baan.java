package nl.toetssteen.lezen.ocr;

/**
 * Holds dark pixels beside each other, in the direction in which a line may run.
 *
 * @param at row of pixels when the line lies, column when it stands
 * @param from first pixel
 * @param to pixel after the last
 */
record Baan(int at, int from, int to) {

  /** Counts the pixels. */
  int lengte() {
    return to - from;
  }

  /** Tells whether it touches one on the row before, or its own. */
  boolean touches(Baan before) {
    return at - before.at <= 1 && from <= before.to && before.from <= to;
  }
}
