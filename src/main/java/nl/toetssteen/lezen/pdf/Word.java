package nl.toetssteen.lezen.pdf;

/**
 * Holds one word of a line.
 *
 * @param x left-hand side in points
 * @param eind right-hand side in points
 */
record Word(String tekst, float x, float eind) {

  /** Gives the width in points. */
  float breedte() {
    return eind - x;
  }
}
