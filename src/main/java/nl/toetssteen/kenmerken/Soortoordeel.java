package nl.toetssteen.kenmerken;

/**
 * Says what a document is taken for.
 *
 * @param uitleg what was looked for and what was found, in Dutch, as a sentence without its end
 */
public record Soortoordeel(Documentsoort soort, String uitleg) {

  /** Gives the judgment of the user, which needs no evidence. */
  public static Soortoordeel gekozen(Documentsoort soort) {
    return new Soortoordeel(soort, "door u gekozen");
  }
}
