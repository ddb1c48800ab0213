package nl.toetssteen.kenmerken;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads stretches of time, and makes them comparable in days: five working days are a calendar
 * week, a month is a twelfth of a year of 365 days.
 */
public final class Termijn {

  private static final Pattern PATROON =
      Pattern.compile(
          "(?iu)\\b(?:(?:binnen|uiterlijk|minimaal|maximaal|minstens|tenminste|ten\\s+(?:minste|hoogste))\\s+)?("
              + Getal.PATROON
              + ")(?:\\s*\\([^)]{1,8}\\))?[\\s-]*"
              + "(kwartier|minuten|minuut|min\\.?|uren|uur|werkdagen|werkdag|schooldagen|schooldag|lesdagen|kalenderdagen"
              + "|dagen|dag|weken|week|maanden|maand|jaren|jaar)\\b");
  private static final double DAGEN_PER_JAAR = 365;

  private Termijn() {}

  static Pattern patroon() {
    return PATROON;
  }

  /** Gives the length in days of what the pattern matched; NaN when the number is none. */
  static double days(Matcher m) {
    OptionalDouble aantal = Getal.parse(m.group(1));
    return aantal.isPresent() ? aantal.getAsDouble() * unit(m.group(2)) : Double.NaN;
  }

  /**
   * Reads a stretch of time as requirement files write it.
   *
   * @param tekst "5 dagen", "30 minuten"
   * @return length in days
   * @throws IllegalArgumentException when it is none
   */
  public static double parse(String tekst) {
    Matcher m = PATROON.matcher(tekst);
    if (!m.matches()) {
      throw new IllegalArgumentException("geen termijn: " + tekst);
    }
    return days(m);
  }

  private static double unit(String eenheid) {
    return switch (eenheid.toLowerCase(Locale.ROOT)) {
      case "minuten", "minuut", "min", "min." -> 1 / 1440.0;
      case "kwartier" -> 15 / 1440.0;
      case "uren", "uur" -> 1 / 24.0;
      case "werkdagen", "werkdag", "schooldagen", "schooldag", "lesdagen" -> 1.4;
      case "weken", "week" -> 7;
      case "maanden", "maand" -> DAGEN_PER_JAAR / 12;
      case "jaren", "jaar" -> DAGEN_PER_JAAR;
      default -> 1;
    };
  }
}
