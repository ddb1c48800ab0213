package nl.toetssteen.document;

/**
 * Tells what a {@link Deel} is in the build-up of a regulation.
 *
 * <p>The first four carry a heading and other delen; the next three carry text; a {@link #TABEL}
 * carries cells.
 */
public enum Soort {
  HOOFDSTUK("hfd"),
  PARAGRAAF("par"),
  ARTIKEL("art"),
  BIJLAGE("bijl"),
  LID("lid"),
  ONDERDEEL("ond"),
  ALINEA("al"),
  TABEL("tab");

  private final String eidPrefix;

  Soort(String eidPrefix) {
    this.eidPrefix = eidPrefix;
  }

  /** Gives the prefix in an eId: {@code hfd_2__art_12__lid_3}. */
  public String eidPrefix() {
    return eidPrefix;
  }

  /** Tells whether a deel of this kind has a heading and holds other delen, rather than text. */
  public boolean heeftKop() {
    return compareTo(BIJLAGE) <= 0;
  }
}
