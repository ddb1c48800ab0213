package nl.toetssteen.pta;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text to the form in which names and headings are compared. */
final class Vaktekst {
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
  private static final int ASCII = 128;

  private Vaktekst() {}

  /** Gives small letters and digits without accents, words divided by one space; "&" is "en". */
  static String normalise(String tekst) {
    return words(withoutAccents(tekst).toLowerCase(Locale.ROOT).replace("&", " en "));
  }

  private static String withoutAccents(String tekst) {
    return tekst.chars().allMatch(teken -> teken < ASCII)
        ? tekst
        : ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String words(String klein) {
    StringBuilder woorden = new StringBuilder(klein.length());
    boolean los = false;
    for (int i = 0; i < klein.length(); i++) {
      char teken = klein.charAt(i);
      if (teken >= 'a' && teken <= 'z' || teken >= '0' && teken <= '9') {
        woorden.append(los && !woorden.isEmpty() ? " " : "").append(teken);
        los = false;
      } else {
        los = true;
      }
    }
    return woorden.toString();
  }
}
