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
  /** Boxes around the same word share at least this part of their width and height. */
  private static final float SAME = 0.7f;

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

  /** Tells whether it has nearly the same place as another. */
  boolean coincides(OcrWoord other) {
    float wide = Math.min(rechts, other.rechts) - Math.max(links, other.links);
    float high = Math.min(onder, other.onder) - Math.max(boven, other.boven);
    return wide > SAME * Math.max(rechts - links, other.rechts - other.links)
        && high > SAME * Math.max(onder - boven, other.onder - other.boven);
  }

  OcrWoord met(String nieuw) {
    return new OcrWoord(nieuw, links, boven, rechts, onder, vertrouwen);
  }

  OcrWoord maal(float schaal) {
    return new OcrWoord(
        tekst, links * schaal, boven * schaal, rechts * schaal, onder * schaal, vertrouwen);
  }
}
