package nl.toetssteen.opstellen.uitgave;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names by which parts of a document are found, of the words above them. */
public final class Anker {

  private static final Pattern GEEN_LETTERS = Pattern.compile("[^a-z0-9]+");

  private Anker() {}

  /** Gives the small letters and digits of a title, with a hyphen for all else. */
  public static String of(String titel) {
    String kaal =
        Normalizer.normalize(titel, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    return GEEN_LETTERS.matcher(kaal).replaceAll("-");
  }
}
