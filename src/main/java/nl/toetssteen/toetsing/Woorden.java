package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/** Holds all words of a document in reading order, with where each stands in its passage. */
final class Woorden {

  private static final int LETTERS_EN_CIJFERS =
      bits(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER);

  private static final int EERSTE_RUIMTE = 256;

  private static final Set<String> TEGENSTELLING = Set.of("maar", "doch", "tenzij");

  /** Words that begin another clause after a comma. */
  private static final Set<String> ZINSDEEL =
      Set.of("dan", "en", "of", "want", "als", "terwijl", "omdat", "zodat", "mits", "die", "dat");

  final List<String> tekst = new ArrayList<>();
  private int[] beginnen = new int[EERSTE_RUIMTE];
  private int[] einden = new int[EERSTE_RUIMTE];

  /** The words behind which a sign stands, or that are the last of their passage. */
  private final BitSet leesteken = new BitSet();

  /** Adds the words of a passage. */
  Bereik add(String passage) {
    int van = tekst.size();
    int vorig = 0;
    int begin = 0;
    while (begin < passage.length()) {
      int einde = end(passage, begin);
      if (einde == begin) {
        begin += Character.charCount(passage.codePointAt(begin));
        continue;
      }
      if (tekst.size() > van) {
        leesteken.set(tekst.size() - 1, cuts(passage, vorig, begin));
      }
      put(passage.substring(begin, einde), begin, einde);
      vorig = einde;
      begin = einde;
    }
    if (tekst.size() > van) {
      leesteken.set(tekst.size() - 1);
    }
    return new Bereik(van, tekst.size());
  }

  private void put(String woord, int begin, int einde) {
    int nr = tekst.size();
    if (nr == beginnen.length) {
      beginnen = Arrays.copyOf(beginnen, 2 * nr);
      einden = Arrays.copyOf(einden, 2 * nr);
    }
    beginnen[nr] = begin;
    einden[nr] = einde;
    tekst.add(woord);
  }

  private static int bits(byte... soorten) {
    int bits = 0;
    for (byte soort : soorten) {
      bits |= 1 << soort;
    }
    return bits;
  }

  /**
   * Gives the end of the word that begins at a character, the character itself when none does: a
   * number with its decimals, or letters and digits, also with a hyphen or apostrophe between them.
   */
  private static int end(String tekst, int begin) {
    boolean getal = isDigit(tekst.charAt(begin));
    int einde = run(tekst, begin, getal);
    while (einde > begin && einde < tekst.length() && binds(tekst.charAt(einde), getal)) {
      int verder = run(tekst, einde + 1, getal);
      if (verder == einde + 1) {
        return einde;
      }
      einde = verder;
    }
    return einde;
  }

  private static boolean binds(char teken, boolean getal) {
    return getal ? teken == '.' || teken == ',' : teken == '-' || teken == '\'' || teken == '’';
  }

  /** Gives the end of the digits, or the letters and digits, from a character on. */
  private static int run(String tekst, int van, boolean getal) {
    int i = van;
    while (i < tekst.length()) {
      int teken = tekst.codePointAt(i);
      boolean past =
          getal ? isDigit(teken) : (LETTERS_EN_CIJFERS >> Character.getType(teken) & 1) == 1;
      if (!past) {
        return i;
      }
      i += Character.charCount(teken);
    }
    return i;
  }

  private static boolean isDigit(int teken) {
    return teken >= '0' && teken <= '9';
  }

  private static boolean cuts(String passage, int van, int tot) {
    for (int i = van; i < tot; i++) {
      if (",;:.()–|".indexOf(passage.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Gives the first character of a word within its passage. */
  int begin(int woord) {
    return beginnen[woord];
  }

  /** Gives the end of a word within its passage. */
  int einde(int woord) {
    return einden[woord];
  }

  /** Finds the words of a passage that cover the given characters; null when there are none. */
  Bereik at(Bereik passage, int van, int tot) {
    int eerste = first(passage, woord -> einde(woord) > van);
    int einde = first(passage, woord -> begin(woord) >= tot);
    return einde > eerste ? new Bereik(eerste, einde) : null;
  }

  /** Finds the first word from which a condition holds on, by halving. */
  private static int first(Bereik passage, IntPredicate vanaf) {
    int links = passage.van();
    int rechts = passage.tot();
    while (links < rechts) {
      int midden = (links + rechts) >>> 1;
      if (vanaf.test(midden)) {
        rechts = midden;
      } else {
        links = midden + 1;
      }
    }
    return links;
  }

  /** Tells whether another clause begins between two spans, as after ", dan" or "maar". */
  boolean isOtherClause(Bereik een, Bereik ander) {
    int tot = Math.max(een.van(), ander.van());
    for (int i = Math.min(een.tot(), ander.tot()); i <= tot; i++) {
      String woord = tekst.get(i).toLowerCase(Locale.ROOT);
      if (TEGENSTELLING.contains(woord) || ZINSDEEL.contains(woord) && leesteken.get(i - 1)) {
        return true;
      }
    }
    return false;
  }

  /** Counts the words between two spans; each comma or other sign between counts as four more. */
  int distance(Bereik een, Bereik ander) {
    if (een.overlapt(ander)) {
      return 0;
    }
    int van = Math.min(een.tot(), ander.tot());
    int tot = Math.max(een.van(), ander.van());
    int afstand = tot - van;
    for (int i = van - 1; i < tot; i++) {
      afstand += leesteken.get(i) ? 4 : 0;
    }
    return afstand;
  }
}
