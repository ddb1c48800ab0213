package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds all words of a document in reading order, with where each stands in its passage. */
final class Woorden {

  private static final Pattern WOORD =
      Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{N}\\p{M}]+(?:[-'’][\\p{L}\\p{N}\\p{M}]+)*");

  private static final Set<String> TEGENSTELLING = Set.of("maar", "doch", "tenzij");

  /** Words that begin another clause after a comma. */
  private static final Set<String> ZINSDEEL =
      Set.of("dan", "en", "of", "want", "als", "terwijl", "omdat", "zodat", "mits", "die", "dat");

  final List<String> tekst = new ArrayList<>();
  private final List<int[]> tekens = new ArrayList<>();
  private final List<Boolean> leesteken = new ArrayList<>();

  /** Adds the words of a passage. */
  Bereik add(String passage) {
    int van = tekst.size();
    Matcher m = WOORD.matcher(passage);
    int vorig = 0;
    while (m.find()) {
      if (tekst.size() > van) {
        leesteken.add(cuts(passage, vorig, m.start()));
      }
      tekst.add(m.group());
      tekens.add(new int[] {m.start(), m.end()});
      vorig = m.end();
    }
    if (tekst.size() > van) {
      leesteken.add(true);
    }
    return new Bereik(van, tekst.size());
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
    return tekens.get(woord)[0];
  }

  /** Gives the end of a word within its passage. */
  int einde(int woord) {
    return tekens.get(woord)[1];
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
