package nl.toetssteen.rapport;

/** Shortens the names of toetsen. */
final class Toetsnaam {
  private static final int LANGSTE = 40;

  private Toetsnaam() {}

  /** Gives a name that fits in a line. */
  static String kort(String naam) {
    return naam.length() > LANGSTE ? naam.substring(0, LANGSTE).strip() + "…" : naam;
  }
}
