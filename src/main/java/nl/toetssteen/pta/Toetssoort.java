package nl.toetssteen.pta;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads whether a kind of toets, or a yes or no, says that it counts for the school exam. */
final class Toetssoort {
  private static final Pattern WEL =
      Pattern.compile(
          "(?U)(?:se|pta|s\\.?e\\.?|set)(?:[ -]?(?:toets|cijfer|onderdeel))?|(?:school)?exam(?:en\\p{L}*)?");
  private static final Pattern NIET =
      Pattern.compile(
          "(?U)(?:vt|rt|rp|vgt|vtg|ot|ft|dt|vo)(?:[ -]?(?:toets|cijfer))?|(?:voortgang|rapport|overgang|bevorder|formatie|diagnos|oefen|progress|report)\\p{L}*"
              + "(?: ?(?:toets|cijfer))?|(?:geen|niet)[ -](?:se|pta|schoolexamen)");

  private Toetssoort() {}

  /** Reads a cell: "SE", "voortgangstoets", "ja", "0". Empty when it says neither. */
  static Optional<Boolean> parse(String cel) {
    String tekst = cel.strip().toLowerCase(Locale.ROOT);
    if (NIET.matcher(tekst).matches()) {
      return Optional.of(false);
    }
    return WEL.matcher(tekst).matches() ? Optional.of(true) : Herkansing.parse(cel);
  }
}
