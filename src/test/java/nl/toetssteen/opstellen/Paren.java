package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Makes rows in which every pair of values of two factors occurs, with few rows. */
final class Paren {

  private final List<Integer> aantallen;
  private final int[] begin;
  private final int totaal;
  private final BitSet over;

  /**
   * Creates it.
   *
   * @param aantallen number of values by factor
   */
  Paren(List<Integer> aantallen) {
    this.aantallen = List.copyOf(aantallen);
    this.begin = new int[aantallen.size()];
    int som = 0;
    for (int i = 0; i < begin.length; i++) {
      begin[i] = som;
      som += aantallen.get(i);
    }
    this.totaal = som;
    this.over = new BitSet(totaal * totaal);
  }

  /** Gives the rows: for each factor the number of its value. */
  List<int[]> rows() {
    fill();
    List<int[]> rijen = new ArrayList<>();
    for (int eerste = over.nextSetBit(0); eerste >= 0; eerste = over.nextSetBit(0)) {
      int[] rij = row(eerste / totaal, eerste % totaal);
      strike(rij);
      rijen.add(rij);
    }
    return rijen;
  }

  private void fill() {
    for (int i = 0; i < begin.length; i++) {
      for (int j = i + 1; j < begin.length; j++) {
        for (int a = 0; a < aantallen.get(i); a++) {
          for (int b = 0; b < aantallen.get(j); b++) {
            over.set((begin[i] + a) * totaal + begin[j] + b);
          }
        }
      }
    }
  }

  /** Builds a row around one pair; each other factor gets the value with most pairs left. */
  private int[] row(int een, int twee) {
    int[] rij = new int[begin.length];
    Arrays.fill(rij, -1);
    for (int i = 0; i < begin.length; i++) {
      for (int waarde = 0; waarde < aantallen.get(i); waarde++) {
        if (begin[i] + waarde == een || begin[i] + waarde == twee) {
          rij[i] = waarde;
        }
      }
    }
    for (int i = 0; i < begin.length; i++) {
      if (rij[i] < 0) {
        rij[i] = best(rij, i);
      }
    }
    return rij;
  }

  private int best(int[] rij, int factor) {
    int beste = 0;
    int meeste = -1;
    for (int waarde = 0; waarde < aantallen.get(factor); waarde++) {
      int paren = 0;
      for (int ander = 0; ander < rij.length; ander++) {
        if (rij[ander] >= 0 && over.get(pair(factor, waarde, ander, rij[ander]))) {
          paren++;
        }
      }
      if (paren > meeste) {
        meeste = paren;
        beste = waarde;
      }
    }
    return beste;
  }

  private void strike(int[] rij) {
    for (int i = 0; i < rij.length; i++) {
      for (int j = i + 1; j < rij.length; j++) {
        over.clear(pair(i, rij[i], j, rij[j]));
      }
    }
  }

  private int pair(int i, int a, int j, int b) {
    return i < j ? (begin[i] + a) * totaal + begin[j] + b : (begin[j] + b) * totaal + begin[i] + a;
  }
}
