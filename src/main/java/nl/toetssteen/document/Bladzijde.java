package nl.toetssteen.document;

/**
 * Says how a page was read, when that was not simply from its text.
 *
 * @param nummer 1-based; 0 when the format has no pages, and it is about the whole document
 * @param vertrouwen mean confidence of the words that were recognised, 0 to 100; 0 for every other
 *     way of reading
 */
public record Bladzijde(int nummer, Wijze wijze, int vertrouwen) {

  /** Below this mean confidence, too many words are wrong to say that something is not there. */
  private static final int GOED_GENOEG = 75;

  /** Names the ways in which a page can be read. */
  public enum Wijze {
    /** Its picture was read by text recognition. */
    OCR,
    /** Its text was read, but letters are wrong or lost, or words stand in the wrong order. */
    BESCHADIGDE_TEKST,
    /** It is a picture that could not be read. */
    NIET_GELEZEN
  }

  /** Tells whether it was read so badly that what is not found may well be there. */
  public boolean slecht() {
    return wijze != Wijze.OCR || vertrouwen < GOED_GENOEG;
  }
}
