package nl.toetssteen.pta;

/**
 * Holds a row that is no toets.
 *
 * @param tekst the row as one line
 */
public record Overgeslagen(Rijplaats plaats, Reden reden, String tekst) {

  /** Tells why a row is no toets. */
  public enum Reden {
    /** A sum of weights. */
    TOTAAL("totaal"),
    /** A footnote, a rule or a formula. */
    TOELICHTING("toelichting"),
    /** It may be a toets, but what it says could not be read. */
    ONBEGREPEN("onbegrepen");

    private final String naam;

    Reden(String naam) {
      this.naam = naam;
    }

    /** Gives the name in JSON. */
    public String naam() {
      return naam;
    }
  }
}
