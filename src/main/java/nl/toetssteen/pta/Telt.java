package nl.toetssteen.pta;

/** Tells what a toets counts for. */
public enum Telt {
  /** The school exam. */
  SE("se"),
  /** The report or promotion only; requirements on school exams do not judge it. */
  RAPPORT("rapport");

  private final String naam;

  Telt(String naam) {
    this.naam = naam;
  }

  /** Gives the name in JSON. */
  public String naam() {
    return naam;
  }
}
