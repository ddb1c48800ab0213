package nl.toetssteen.pta;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings text to the form in which names and headings are compared. */
final class Vaktekst {
  private static final Pattern ACCENTEN = Pattern.compile("\\p{M}+");
  private static final Pattern ANDERS = Pattern.compile("[^a-z0-9]+");

  private Vaktekst() {}

  /** Gives small letters and digits without accents, words divided by one space; "&" is "en". */
  static String normalise(String tekst) {
    String kaal = ACCENTEN.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFD)).replaceAll("");
    String klein = kaal.toLowerCase(Locale.ROOT).replace("&", " en ");
    return ANDERS.matcher(klein).replaceAll(" ").strip();
  }
}
