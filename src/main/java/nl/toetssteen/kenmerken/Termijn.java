package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;

/**
 * Reads stretches of time, and makes them comparable in days: five working days are a calendar
 * week, a month is a twelfth of a year of 365 days.
 */
public final class Termijn {

  /** Passes over the time of day: "09.30 uur", "om 9 uur". */
  private static final String KLOKTIJD =
      "(?<![0-9][.:])(?<!\\bom\\s)(?![0-9]{1,2}[.:][0-9]{2}\\s*uur)";

  /** Passes over at once the words that begin as no number and no preposition does. */
  private static final String EERSTE_LETTER = "(?=[0-9abdehmntuvzé])\\b";

  /** Characters: "ten minste achtenveertig (48) volle kalender", before "dag". */
  private static final int LANGSTE_GETAL = 60;

  static final Zoekpatroon ZOEKPATROON =
      Zoekpatroon.gevouwen(
              "termijn",
              List.of(
                  "dag",
                  "jaar",
                  "jaren",
                  "maand",
                  "week",
                  "weken",
                  "uur",
                  "uren",
                  "min",
                  "kwartier"),
              EERSTE_LETTER
                  + "(?:(?:binnen|uiterlijk|minimaal|maximaal|minstens|tenminste|ten\\s+(?:minste|hoogste))\\s+)?"
                  + KLOKTIJD
                  + "("
                  + Getal.PATROON
                  + ")(?:\\s*\\([^)]{1,8}\\))?(?:\\s+(?:vol|volle|heel|hele))?[\\s-]*"
                  + "(kwartier|minuten|minuut|min\\.?|uren|uur|werkdagen|werkdag|schooldagen|schooldag|lesdagen|kalenderdagen"
                  + "|dagen|dag|weken|week|maanden|maand|jaren|jaar)\\b",
              Termijn::days)
          .near(LANGSTE_GETAL);
  private static final double DAGEN_PER_JAAR = 365;

  private Termijn() {}

  /** Gives the length in days of what the pattern matched; NaN when the number is none. */
  private static double days(Matcher m) {
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
    Matcher m = ZOEKPATROON.patroon().matcher(Doorzocht.fold(tekst));
    if (!m.matches()) {
      throw new IllegalArgumentException("geen termijn: " + tekst);
    }
    return days(m);
  }

  private static double unit(String eenheid) {
    return switch (eenheid) {
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
