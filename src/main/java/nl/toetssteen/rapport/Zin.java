package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.toetsing.Zinnen;

/**
 * Holds the sentences of a text that a quote lies in.
 *
 * @param van first character in the text
 * @param tot one past the last
 */
record Zin(String tekst, int van, int tot) {

  /** Gives the sentences around quoted words of one text. */
  static Zin around(String tekst, List<Markering> woorden) {
    int begin = woorden.stream().mapToInt(Markering::van).min().orElse(0);
    int einde = woorden.stream().mapToInt(Markering::tot).max().orElse(tekst.length());
    int van = 0;
    for (int grens : Zinnen.ends(tekst)) {
      if (grens <= begin) {
        van = grens;
      } else if (grens >= einde) {
        return new Zin(tekst, van, grens);
      }
    }
    return new Zin(tekst, van, tekst.length());
  }

  private String woorden() {
    return tekst.substring(van, tot).strip();
  }

  /** Tells whether it can be replaced by another sentence, and is not an item of a list. */
  boolean isHeel() {
    String woorden = woorden();
    return !woorden.isEmpty()
        && !Character.isLowerCase(woorden.charAt(0))
        && !woorden.endsWith(";")
        && !woorden.endsWith(",");
  }

  /** Tells whether a list follows. */
  boolean leidtIn() {
    return woorden().endsWith(":");
  }

  /** Tells whether there is nothing else in the text. */
  boolean isAlles() {
    return woorden().equals(tekst.strip());
  }
}
