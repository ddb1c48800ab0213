package nl.toetssteen.toetsing;

import java.util.Arrays;
import java.util.List;

/**
 * Matches a part of a word as the thesaurus writes it: {@code herkans*}, {@code *toets}.
 *
 * @param vorm the part as written, which is also the term under which the words are indexed
 * @param stukken what stands between the stars; empty where a star begins or ends it
 */
record Woorddeel(String vorm, List<String> stukken) {

  /** Tells whether a form of the thesaurus is a part of a word. */
  static boolean is(String vorm) {
    return vorm.indexOf('*') >= 0;
  }

  static Woorddeel of(String vorm) {
    return new Woorddeel(vorm, Arrays.asList(vorm.split("\\*", -1)));
  }

  /** Tells whether a word has this part. */
  boolean isIn(String woord) {
    String begin = stukken.get(0);
    String einde = stukken.get(stukken.size() - 1);
    int tot = woord.length() - einde.length();
    if (tot < begin.length() || !woord.startsWith(begin) || !woord.endsWith(einde)) {
      return false;
    }
    int van = begin.length();
    for (String midden : stukken.subList(1, stukken.size() - 1)) {
      int plek = woord.indexOf(midden, van);
      if (plek < 0 || plek + midden.length() > tot) {
        return false;
      }
      van = plek + midden.length();
    }
    return true;
  }
}
