package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds one kind of {@link Kenmerk}.
 *
 * @param vooraf what stands in every text that has one, in small letters, any of these: looking for
 *     it first is many times cheaper than trying the pattern everywhere
 * @param gevouwen whether the pattern is written in small letters, for the folded text
 * @param waarde gives the value of what the pattern matched
 * @param geldig tells whether a match is one, where the pattern alone cannot
 */
record Zoekpatroon(
    String soort,
    List<String> vooraf,
    boolean gevouwen,
    Pattern patroon,
    ToDoubleFunction<Matcher> waarde,
    Predicate<Matcher> geldig) {

  static final List<String> CIJFERS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Creates a pattern that minds capitals. */
  static Zoekpatroon gedrukt(
      String soort, List<String> vooraf, String patroon, ToDoubleFunction<Matcher> waarde) {
    return new Zoekpatroon(soort, vooraf, false, compile(patroon), waarde, m -> true);
  }

  /** Creates a pattern in small letters that does not. */
  static Zoekpatroon gevouwen(
      String soort, List<String> vooraf, String patroon, ToDoubleFunction<Matcher> waarde) {
    return new Zoekpatroon(soort, vooraf, true, compile(patroon), waarde, m -> true);
  }

  /** Gives this pattern, for those matches only that hold. */
  Zoekpatroon where(Predicate<Matcher> voorwaarde) {
    return new Zoekpatroon(soort, vooraf, gevouwen, patroon, waarde, voorwaarde);
  }

  /** Makes words and spaces those of Unicode: by default, newer Javas know only ASCII words. */
  private static Pattern compile(String patroon) {
    return Pattern.compile(patroon, Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Adds all that stand in a text, in reading order. */
  void find(Doorzocht tekst, List<Kenmerk> kenmerken) {
    if (!tekst.bevat(vooraf)) {
      return;
    }
    Matcher m = patroon.matcher(gevouwen ? tekst.gevouwen() : tekst.gedrukt());
    while (m.find()) {
      if (geldig.test(m)) {
        kenmerken.add(new Kenmerk(soort, m.start(), m.end(), waarde.applyAsDouble(m)));
      }
    }
  }
}
