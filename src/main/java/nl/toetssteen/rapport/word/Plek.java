package nl.toetssteen.rapport.word;

/**
 * Points at words of one paragraph, or at the paragraph as a whole.
 *
 * @param alinea the paragraph
 * @param eerste first letter of the words, counted in letters and digits
 * @param laatste last letter; before the first when the words were not found
 */
public record Plek(Alineabeeld alinea, int eerste, int laatste) {

  /** Tells whether the words themselves were found. */
  public boolean isGevonden() {
    return laatste >= eerste;
  }

  /** Tells whether both are in the same paragraph. */
  public boolean isSameParagraph(Plek other) {
    return alinea.element == other.alinea.element;
  }

  /** Gives the words with all that follows them in the paragraph, and what is added there. */
  public Plek toEnd() {
    return isGevonden() ? new Plek(alinea, eerste, alinea.letters.length()) : this;
  }

  /** Tells whether it goes on to the end of the paragraph. */
  boolean isToEnd() {
    return !isGevonden() || laatste >= alinea.letters.length();
  }
}
