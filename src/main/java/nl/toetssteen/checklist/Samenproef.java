package nl.toetssteen.checklist;

import java.util.List;

/**
 * States what an examenreglement and a PTA of one school must not say against each other.
 *
 * @param soort what is compared
 * @param paren for {@link Soort#UITSPRAKEN}: what clashes
 */
public record Samenproef(Soort soort, List<Paar> paren) {

  public Samenproef {
    paren = List.copyOf(paren);
  }

  /** Names what can be compared. */
  public enum Soort {
    /** What the one says and the other says. */
    UITSPRAKEN("uitspraken"),
    /** The year for which they are. */
    SCHOOLJAAR("schooljaar"),
    /** How many periods or test weeks there are. */
    PERIODES("periodes"),
    /** Whether each short code for a form of toets is explained in either. */
    TOETSVORMEN("toetsvormen"),
    /** Which subjects make up the combinatiecijfer. */
    COMBINATIECIJFER("combinatiecijfer");

    private final String naam;

    Soort(String naam) {
      this.naam = naam;
    }

    /** Gives the name used in requirement files. */
    @Override
    public String toString() {
      return naam;
    }
  }

  /**
   * Holds two statements that do not go together; of the parts that are null nothing is asked.
   *
   * @param reglement what the examenreglement says
   * @param reglementNiet what it does not say
   * @param pta what the text of the PTA says
   * @param toetsen what a toets of the PTA is like
   */
  public record Paar(
      Oordeel reglement,
      Oordeel reglementNiet,
      Oordeel pta,
      Toetskenmerk toetsen,
      Uitkomst dan,
      String reden) {}

  /**
   * Describes toetsen.
   *
   * @param vorm in plain words ("praktisch"); empty for any
   * @param herkansbaar whether they can be taken again
   */
  public record Toetskenmerk(String vorm, boolean herkansbaar) {}
}
