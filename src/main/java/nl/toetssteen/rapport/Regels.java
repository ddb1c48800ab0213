package nl.toetssteen.rapport;

/** Collects lines of text, and wraps paragraphs to a width. */
final class Regels {
  private final int breedte;
  private final StringBuilder uit = new StringBuilder();

  Regels(int breedte) {
    this.breedte = breedte;
  }

  /** Adds an empty line, unless nothing has been written yet. */
  Regels wit() {
    if (uit.length() > 0) {
      uit.append('\n');
    }
    return this;
  }

  /** Adds one line as it is. */
  void kaal(String regel) {
    uit.append(regel).append('\n');
  }

  /** Adds a paragraph, wrapped between words and indented by a number of spaces. */
  void alinea(String tekst, int inspringing) {
    alinea("", tekst, inspringing);
  }

  /** Adds a paragraph behind a sign, such as a dash; its lines align to the right of the sign. */
  void alinea(String teken, String tekst, int inspringing) {
    String marge = " ".repeat(inspringing + teken.length());
    StringBuilder regel = new StringBuilder(" ".repeat(inspringing)).append(teken);
    boolean leeg = true;
    for (String woord : schoon(tekst).split(" ", -1)) {
      if (!leeg && regel.length() + 1 + woord.length() > breedte) {
        kaal(regel.toString());
        regel = new StringBuilder(marge);
        leeg = true;
      }
      regel.append(leeg ? "" : " ").append(woord);
      leeg = false;
    }
    kaal(regel.toString());
  }

  /** Gives text on one line without control and direction characters, which steer a terminal. */
  static String schoon(String tekst) {
    return tekst.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
  }

  @Override
  public String toString() {
    return uit.toString();
  }
}
