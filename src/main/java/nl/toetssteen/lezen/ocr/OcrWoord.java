package nl.toetssteen.lezen.ocr;

/**
 * Holds a word that was recognised, and the box around it.
 *
 * @param links left-hand side
 * @param boven top, from the top of the page
 * @param rechts right-hand side
 * @param onder bottom, from the top of the page
 * @param vertrouwen how sure the program is, 0 to 100
 */
public record OcrWoord(
    String tekst, float links, float boven, float rechts, float onder, int vertrouwen) {

  /** Counts the letters and figures. */
  int tekens() {
    return (int) tekst.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Tells whether it covers a part of the place of another. */
  boolean overlaps(OcrWoord other) {
    return links < other.rechts
        && other.links < rechts
        && boven < other.onder
        && other.boven < onder;
  }

  OcrWoord met(String nieuw) {
    return new OcrWoord(nieuw, links, boven, rechts, onder, vertrouwen);
  }

  OcrWoord maal(float schaal) {
    return new OcrWoord(
        tekst, links * schaal, boven * schaal, rechts * schaal, onder * schaal, vertrouwen);
  }
}
