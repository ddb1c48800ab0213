package nl.toetssteen.toetsing;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;

/** Knows where each term of the thesaurus stands in one document. Serves one thread. */
final class Woordindex {

  private static final int[] NERGENS = {};

  /** The positions of each term; only the first so many of them count. */
  private final int[][] posities;

  private final int[] aantallen;
  private final IdentityHashMap<Bron, Plekken> gevonden = new IdentityHashMap<>();

  Woordindex(List<String> tekst, Woordvormen vormen) {
    this.posities = new int[vormen.aantal()][];
    this.aantallen = new int[posities.length];
    Arrays.fill(posities, NERGENS);
    for (int i = 0; i < tekst.size(); i++) {
      for (int term : vormen.terms(tekst.get(i))) {
        add(term, i);
      }
    }
  }

  private void add(int term, int positie) {
    int aantal = aantallen[term]++;
    if (aantal == posities[term].length) {
      posities[term] = Arrays.copyOf(posities[term], Math.max(4, aantal * 2));
    }
    posities[term][aantal] = positie;
  }

  /** Gives where any of these terms stands. */
  Plekken any(int[] termen) {
    int samen = 0;
    for (int term : termen) {
      samen += aantallen[term];
    }
    int[] alle = new int[samen];
    int tot = 0;
    for (int term : termen) {
      System.arraycopy(posities[term], 0, alle, tot, aantallen[term]);
      tot += aantallen[term];
    }
    return Plekken.woorden(alle);
  }

  /** Gives what a source finds, and looks only the first time. */
  Plekken once(Bron bron, Supplier<Plekken> zoek) {
    Plekken plekken = gevonden.get(bron);
    if (plekken == null) {
      plekken = zoek.get();
      gevonden.put(bron, plekken);
    }
    return plekken;
  }
}
