package nl.toetssteen.toetsing;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;

/**
 * Finds any of some words. Where they stand is looked up once per document; a disjunction of terms
 * would be merged anew wherever a concept uses it.
 */
final class Woordkeuze extends IntervalsSource {

  private final Set<String> woorden;
  private final int hash;

  /**
   * Creates a source.
   *
   * @param woorden as they are indexed
   */
  Woordkeuze(Collection<String> woorden) {
    this.woorden = Set.copyOf(woorden);
    this.hash = this.woorden.hashCode();
  }

  Set<String> woorden() {
    return woorden;
  }

  @Override
  public IntervalIterator intervals(String veld, LeafReaderContext document) {
    int[] plaatsen = ((Documentlezer) document.reader()).positions(this);
    return plaatsen.length == 0 ? null : new Woordplaatsen(plaatsen);
  }

  @Override
  public IntervalMatchesIterator matches(String veld, LeafReaderContext document, int doc) {
    throw new UnsupportedOperationException("places are asked for by intervals()");
  }

  @Override
  public void visit(String veld, QueryVisitor visitor) {
    // Only highlighters collect terms.
  }

  @Override
  public int minExtent() {
    return 1;
  }

  @Override
  public Collection<IntervalsSource> pullUpDisjunctions() {
    return List.of(this);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object ander) {
    return this == ander || ander instanceof Woordkeuze keuze && keuze.woorden.equals(woorden);
  }

  @Override
  public String toString() {
    return String.join("|", new TreeSet<>(woorden));
  }
}
