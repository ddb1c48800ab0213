package nl.toetssteen.lezen.pdf;

/**
 * Holds what one sign on a page says and where it stands, in points from the upper left corner of
 * the upright page.
 *
 * @param y baseline
 * @param eind right-hand side
 * @param letter type size
 * @param symbool whether the font is one of symbols, whose letters are drawings
 * @param spatie whether a space follows
 * @param merk number of the mark that a tagged page puts around it, negative without one
 */
record Glyph(
    String tekst,
    float x,
    float y,
    float eind,
    float letter,
    boolean vet,
    boolean symbool,
    boolean spatie,
    int merk) {

  /** Says that a space follows. */
  Glyph withSpace() {
    return new Glyph(tekst, x, y, eind, letter, vet, symbool, true, merk);
  }

  /** Puts other text in the same place. */
  Glyph withText(String nieuw) {
    return new Glyph(nieuw, x, y, eind, letter, vet, symbool, spatie, merk);
  }

  /** Says that the sign was printed twice, which some programs do to make it bold. */
  Glyph inBold() {
    return new Glyph(tekst, x, y, eind, letter, true, symbool, spatie, merk);
  }
}
