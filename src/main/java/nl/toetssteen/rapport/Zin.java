package nl.toetssteen.rapport;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.toetsing.Zinnen;

/**
 * Holds the sentences of a text that a quote lies in.
 *
 * @param van first character in the text
 * @param tot one past the last
 */
record Zin(String tekst, int van, int tot) {
  private static final Pattern GEEN_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

  /** Articles and prepositions stand in every sentence. */
  private static final int KORT = 3;

  /** Which part of the words of a sentence must come back before it is a repetition. */
  private static final double HERHALING = 0.75;

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

  /** Gives it with the sentences after it that say what a proposal says again. */
  Zin metHerhaling(String voorstel) {
    Set<String> anders = kernwoorden(voorstel);
    int einde = tot;
    for (int grens : Zinnen.ends(tekst)) {
      if (grens > einde) {
        Set<String> zin = kernwoorden(tekst.substring(einde, grens));
        long zelfde = zin.stream().filter(anders::contains).count();
        if (zin.isEmpty() || zelfde < HERHALING * zin.size()) {
          break;
        }
        einde = grens;
      }
    }
    return new Zin(tekst, van, einde);
  }

  private static Set<String> kernwoorden(String tekst) {
    return GEEN_LETTERS
        .splitAsStream(tekst.toLowerCase(Locale.ROOT))
        .filter(woord -> woord.length() > KORT)
        .collect(Collectors.toSet());
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
