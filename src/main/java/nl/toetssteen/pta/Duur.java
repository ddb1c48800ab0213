package nl.toetssteen.pta;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds how long a toets takes: "100", "2 x 30 min", "1,5 uur", "2 lesuren", "40 SLU". */
public record Duur(double aantal, Eenheid eenheid) {

  private static final String GETAL = "([0-9]{1,4}(?:[.,][0-9]{1,2})?|anderhalf|een|één|half)";
  private static final Pattern UUR_EN_MINUTEN =
      Pattern.compile("([0-9]{1,2})\\s*(?:uur|uren|u)\\s*(?:en\\s*)?([0-9]{1,2})\\s*(?:min.*)?");
  private static final Pattern PATROON =
      Pattern.compile(
          "(?U)(?:ca\\.?|circa|max\\.?|maximaal|±|\\+/-)?\\s*(?:([0-9]{1,2})\\s*[x×*]\\s*)?"
              + GETAL
              + "\\s*(?:a\\s+)?(minuten|minuut|min\\.?|m\\.?|['’′]|lesuren|lesuur|lessen|les|uren|uur|u\\.?"
              + "|slu|klokuren|klokuur|)\\.?\\s*\\**");

  /** Tells in what a duration is counted. */
  public enum Eenheid {
    MINUTEN,
    /** Lessons, whose length a school chooses. */
    LESUREN,
    /** Hours of study (slu): the load of an assignment, not the time of a sitting. */
    STUDIELASTUREN
  }

  /** Reads a cell; a bare number is minutes. Empty when it holds no single duration. */
  public static Optional<Duur> parse(String cel) {
    String tekst = cel.strip().toLowerCase(Locale.ROOT);
    Matcher samen = UUR_EN_MINUTEN.matcher(tekst);
    if (samen.matches()) {
      int uren = Integer.parseInt(samen.group(1));
      return Optional.of(new Duur(60.0 * uren + Integer.parseInt(samen.group(2)), Eenheid.MINUTEN));
    }
    Matcher m = PATROON.matcher(tekst);
    return m.matches() ? Optional.of(of(m)) : Optional.empty();
  }

  private static Duur of(Matcher m) {
    double keer = m.group(1) == null ? 1 : Double.parseDouble(m.group(1));
    double aantal = keer * number(m.group(2));
    return switch (m.group(3)) {
      case "slu" -> new Duur(aantal, Eenheid.STUDIELASTUREN);
      case "lesuren", "lesuur", "lessen", "les" -> new Duur(aantal, Eenheid.LESUREN);
      case "uren", "uur", "u", "u.", "klokuren", "klokuur" ->
          new Duur(60 * aantal, Eenheid.MINUTEN);
      default -> new Duur(aantal, Eenheid.MINUTEN);
    };
  }

  private static double number(String tekst) {
    return switch (tekst) {
      case "anderhalf" -> 1.5;
      case "half" -> 0.5;
      case "een", "één" -> 1;
      default -> Double.parseDouble(tekst.replace(',', '.'));
    };
  }

  /** Gives the minutes; empty when it is counted in lessons or hours of study. */
  public OptionalInt minuten() {
    return eenheid == Eenheid.MINUTEN
        ? OptionalInt.of((int) Math.round(aantal))
        : OptionalInt.empty();
  }
}
