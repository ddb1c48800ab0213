package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Holds spans of words of one document in the order in which they begin, and of those that begin
 * together the shortest first; none twice. Packed into numbers: a thesaurus makes very many.
 */
final class Plekken {

  private static final int RUIMTE = 8;

  static final Plekken GEEN = new Plekken(new long[0]);

  private final long[] alle;

  private Plekken(long[] alle) {
    this.alle = alle;
  }

  /** Gives the places of single words, at positions in any order. */
  static Plekken woorden(int[] posities) {
    if (posities.length == 0) {
      return GEEN;
    }
    // Nothing has to be sorted then: a frequent word, with all its synonyms, is in many places.
    BitSet woorden = new BitSet(posities[posities.length - 1] + 1);
    for (int positie : posities) {
      woorden.set(positie);
    }
    Rij rij = new Rij(posities.length);
    for (int i = woorden.nextSetBit(0); i >= 0; i = woorden.nextSetBit(i + 1)) {
      rij.add(i, i + 1);
    }
    return new Plekken(Arrays.copyOf(rij.spans, rij.aantal));
  }

  private static long span(int van, int tot) {
    return (long) van << Integer.SIZE | tot;
  }

  int aantal() {
    return alle.length;
  }

  int van(int nr) {
    return (int) (alle[nr] >>> Integer.SIZE);
  }

  int tot(int nr) {
    return (int) alle[nr];
  }

  /** Gives what lies in any of these. */
  static Plekken samen(List<Plekken> delen) {
    Plekken enige = GEEN;
    Rij rij = null;
    for (Plekken deel : delen) {
      if (rij != null) {
        rij.addAll(deel.alle);
      } else if (enige.aantal() == 0) {
        enige = deel;
      } else if (deel.aantal() > 0) {
        rij = new Rij(enige.aantal() + deel.aantal());
        rij.addAll(enige.alle);
        rij.addAll(deel.alle);
      }
    }
    return rij == null ? enige : rij.sorted();
  }

  /** Gives each of these together with each of the others that begins where it ends. */
  Plekken aaneen(Plekken verder) {
    Rij rij = new Rij(RUIMTE);
    for (int i = 0; i < alle.length; i++) {
      int einde = tot(i);
      for (int j = verder.indexOf(einde); j < verder.aantal() && verder.van(j) == einde; j++) {
        rij.add(van(i), verder.tot(j));
      }
    }
    return rij.sorted();
  }

  /** Gives the index of the first that begins at a word or after it. */
  private int indexOf(int woord) {
    int plek = Arrays.binarySearch(alle, span(woord, 0));
    return plek < 0 ? -plek - 1 : plek;
  }

  /** Leaves out what contains another, so that both the beginnings and the ends ascend. */
  Plekken kleinste() {
    long[] over = new long[alle.length];
    int aantal = 0;
    for (int i = 0; i < alle.length; i++) {
      boolean langer = aantal > 0 && van(i) == (int) (over[aantal - 1] >>> Integer.SIZE);
      if (!langer) {
        while (aantal > 0 && (int) over[aantal - 1] >= tot(i)) {
          aantal--;
        }
        over[aantal++] = alle[i];
      }
    }
    return aantal == alle.length ? this : new Plekken(Arrays.copyOf(over, aantal));
  }

  /** Gives so many in a row as one, from each on. */
  Plekken herhaald(int keer) {
    Rij rij = new Rij(RUIMTE);
    for (int i = 0; i + keer <= alle.length; i++) {
      rij.add(van(i), tot(i + keer - 1));
    }
    return rij.sorted();
  }

  /** Gives the stretches of at most so many words with one of each, in this order. */
  static Plekken inVolgorde(List<Plekken> delen, int binnen) {
    Rij rij = new Rij(RUIMTE);
    Plekken eerste = delen.get(0);
    int[] bij = new int[delen.size()];
    for (int i = 0; i < eerste.aantal(); i++) {
      int tot = eerste.tot(i);
      for (int d = 1; d < bij.length; d++) {
        Plekken deel = delen.get(d);
        while (bij[d] < deel.aantal() && deel.van(bij[d]) < tot) {
          bij[d]++;
        }
        if (bij[d] == deel.aantal()) {
          return rij.sorted();
        }
        tot = deel.tot(bij[d]);
      }
      if (tot - eerste.van(i) <= binnen) {
        rij.add(eerste.van(i), tot);
      }
    }
    return rij.sorted();
  }

  /** Gives the stretches of at most so many words with one of each, whatever the order. */
  static Plekken dooreen(List<Plekken> delen, int binnen) {
    Rij rij = new Rij(RUIMTE);
    int[] bij = new int[delen.size()];
    int eerste;
    do {
      eerste = 0;
      int tot = 0;
      for (int d = 0; d < bij.length; d++) {
        Plekken deel = delen.get(d);
        eerste = deel.van(bij[d]) < delen.get(eerste).van(bij[eerste]) ? d : eerste;
        tot = Math.max(tot, deel.tot(bij[d]));
      }
      int van = delen.get(eerste).van(bij[eerste]);
      if (tot - van <= binnen) {
        rij.add(van, tot);
      }
      bij[eerste]++;
    } while (bij[eerste] < delen.get(eerste).aantal());
    return rij.sorted();
  }

  /** Gives those that overlap none of the others. */
  Plekken zonder(Plekken anders) {
    return new Plekken(
        IntStream.range(0, alle.length)
            .filter(i -> !anders.overlapt(new Bereik(van(i), tot(i))))
            .mapToLong(i -> alle[i])
            .toArray());
  }

  /** Gives them one by one. */
  List<Bereik> lijst() {
    List<Bereik> lijst = new ArrayList<>();
    for (int i = 0; i < alle.length; i++) {
      lijst.add(new Bereik(van(i), tot(i)));
    }
    return lijst;
  }

  private boolean overlapt(Bereik plek) {
    for (int i = 0; i < alle.length && van(i) < plek.tot(); i++) {
      if (tot(i) > plek.van()) {
        return true;
      }
    }
    return false;
  }

  /** Collects spans in any order. */
  private static final class Rij {
    private long[] spans;
    private int aantal;

    Rij(int ruimte) {
      spans = new long[ruimte];
    }

    void add(int van, int tot) {
      if (aantal == spans.length) {
        spans = Arrays.copyOf(spans, Math.max(RUIMTE, aantal * 2));
      }
      spans[aantal++] = span(van, tot);
    }

    void addAll(long[] meer) {
      spans = Arrays.copyOf(spans, Math.max(spans.length, aantal + meer.length));
      System.arraycopy(meer, 0, spans, aantal, meer.length);
      aantal += meer.length;
    }

    Plekken sorted() {
      if (aantal == 0) {
        return GEEN;
      }
      Arrays.sort(spans, 0, aantal);
      int over = 1;
      for (int i = 1; i < aantal; i++) {
        if (spans[i] != spans[over - 1]) {
          spans[over++] = spans[i];
        }
      }
      return new Plekken(Arrays.copyOf(spans, over));
    }
  }
}
