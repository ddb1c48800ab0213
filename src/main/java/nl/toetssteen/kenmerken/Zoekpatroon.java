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
 * @param ervoor most characters between the beginning of a match and such a piece, so that only
 *     there has to be looked; negative when it can be anywhere
 * @param gevouwen whether the pattern is written in small letters, for the folded text
 * @param waarde gives the value of what the pattern matched
 * @param geldig tells whether a match is one, where the pattern alone cannot
 */
record Zoekpatroon(
    String soort,
    List<String> vooraf,
    int ervoor,
    boolean gevouwen,
    Pattern patroon,
    ToDoubleFunction<Matcher> waarde,
    Predicate<Matcher> geldig) {

  static final List<String> CIJFERS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

  /** Most characters from the beginning of such a piece to the end of a match. */
  private static final int ERNA = 30;

  private static final int OVERAL = -1;

  /** Creates a pattern that minds capitals. */
  static Zoekpatroon gedrukt(
      String soort, List<String> vooraf, String patroon, ToDoubleFunction<Matcher> waarde) {
    return new Zoekpatroon(soort, vooraf, OVERAL, false, compile(patroon), waarde, m -> true);
  }

  /** Creates a pattern in small letters that does not. */
  static Zoekpatroon gevouwen(
      String soort, List<String> vooraf, String patroon, ToDoubleFunction<Matcher> waarde) {
    return new Zoekpatroon(soort, vooraf, OVERAL, true, compile(patroon), waarde, m -> true);
  }

  /** Gives this pattern, for those matches only that hold. */
  Zoekpatroon where(Predicate<Matcher> voorwaarde) {
    return new Zoekpatroon(soort, vooraf, ervoor, gevouwen, patroon, waarde, voorwaarde);
  }

  /** Gives this pattern, of which a match begins at most so many characters before a piece. */
  Zoekpatroon near(int tekens) {
    return new Zoekpatroon(soort, vooraf, tekens, gevouwen, patroon, waarde, geldig);
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
    String waarin = gevouwen ? tekst.gevouwen() : tekst.gedrukt();
    Matcher m = patroon.matcher(waarin).useTransparentBounds(true).useAnchoringBounds(false);
    if (ervoor == OVERAL) {
      collect(m, kenmerken);
    } else {
      int van = 0;
      for (int stuk : tekst.plaatsen(vooraf)) {
        int tot = Math.min(waarin.length(), stuk + ERNA);
        m.region(Math.max(van, Math.min(tot, stuk - ervoor)), tot);
        van = Math.max(van, collect(m, kenmerken));
      }
    }
  }

  /** Adds all in the region of a matcher, and gives the end of the last. */
  private int collect(Matcher m, List<Kenmerk> kenmerken) {
    int einde = 0;
    while (m.find()) {
      einde = m.end();
      if (geldig.test(m)) {
        kenmerken.add(new Kenmerk(soort, m.start(), m.end(), waarde.applyAsDouble(m)));
      }
    }
    return einde;
  }
}
