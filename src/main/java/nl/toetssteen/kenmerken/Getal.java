package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Dutch numbers as regulations write them: "5", "vijf", "achtenveertig", "anderhalf", "een
 * half".
 */
final class Getal {

  private static final List<String> TOT_TWINTIG =
      List.of(
          "nul",
          "een",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien");
  private static final List<String> TIENTALLEN =
      List.of(
          "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig");

  private static final String CIJFERS = "[0-9]+(?:[.,][0-9]+)?";
  private static final String BREUK = "(?:(?:een|één|eén)\\s+)?hal(?:f|ve)|anderhal(?:f|ve)";
  private static final Pattern IN_CIJFERS = Pattern.compile(CIJFERS);
  private static final Pattern GEBROKEN = Pattern.compile(BREUK);
  private static final String EENHEID = longestFirst(TOT_TWINTIG.subList(1, 10));
  private static final String TIENTAL = longestFirst(TIENTALLEN);
  private static final Pattern SAMENGESTELD =
      Pattern.compile("(?:(%s)[eë]n)?(%s)".formatted(EENHEID, TIENTAL));

  /** Matches, in small letters, any number that {@link #parse} reads. */
  static final String PATROON =
      "(?:%s|%s|(?:(?:%s)[eë]n)?(?:%s)|%s|één|eén|honderd)"
          .formatted(CIJFERS, BREUK, EENHEID, TIENTAL, longestFirst(TOT_TWINTIG));

  /**
   * Passes over at once, before anything that costs more, the words that begin as no number does.
   */
  static final String EERSTE_LETTER = "(?=[0-9adehntvzé])";

  private Getal() {}

  private static String longestFirst(List<String> woorden) {
    return woorden.stream()
        .sorted((a, b) -> b.length() - a.length())
        .reduce((a, b) -> a + "|" + b)
        .orElseThrow();
  }

  /** Reads a number in small letters; empty when it is none. */
  static OptionalDouble parse(String tekst) {
    if (IN_CIJFERS.matcher(tekst).matches()) {
      return OptionalDouble.of(Double.parseDouble(tekst.replace(',', '.')));
    }
    if (GEBROKEN.matcher(tekst).matches()) {
      return OptionalDouble.of(tekst.startsWith("anderhal") ? 1.5 : 0.5);
    }
    return whole(tekst.replace('é', 'e'));
  }

  private static OptionalDouble whole(String woord) {
    if (woord.equals("honderd")) {
      return OptionalDouble.of(100);
    }
    int klein = TOT_TWINTIG.indexOf(woord);
    Matcher m = SAMENGESTELD.matcher(woord);
    if (klein >= 0 || !m.matches()) {
      return klein >= 0 ? OptionalDouble.of(klein) : OptionalDouble.empty();
    }
    int eenheid = m.group(1) == null ? 0 : TOT_TWINTIG.indexOf(m.group(1));
    return OptionalDouble.of(eenheid + 10 * (TIENTALLEN.indexOf(m.group(2)) + 2));
  }
}
