package nl.toetssteen.toetsing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** Reads the index of one document, and remembers where words stand. Serves one thread. */
final class Documentlezer extends FilterLeafReader {

  private final Terms termen;
  private final Map<Woordkeuze, int[]> gevonden = new HashMap<>();

  Documentlezer(LeafReader index, String veld) {
    super(index);
    try {
      this.termen = index.terms(veld);
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
  }

  /** Gives the positions of any of the words, in ascending order. */
  int[] positions(Woordkeuze keuze) {
    return gevonden.computeIfAbsent(keuze, this::find);
  }

  private int[] find(Woordkeuze keuze) {
    BitSet posities = new BitSet();
    try {
      TermsEnum wijzer = termen == null ? TermsEnum.EMPTY : termen.iterator();
      PostingsEnum plaatsen = null;
      for (String woord : keuze.woorden()) {
        if (wijzer.seekExact(new BytesRef(woord))) {
          plaatsen = wijzer.postings(plaatsen, PostingsEnum.POSITIONS);
          plaatsen.nextDoc();
          for (int i = plaatsen.freq(); i > 0; i--) {
            posities.set(plaatsen.nextPosition());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory cannot fail", e);
    }
    return posities.stream().toArray();
  }

  @Override
  public CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public CacheHelper getReaderCacheHelper() {
    return null;
  }
}
