package nl.toetssteen.toetsing;

import org.apache.lucene.queries.intervals.IntervalIterator;

/** Goes past words in the only document there is, one position each. */
final class Woordplaatsen extends IntervalIterator {

  private final int[] plaatsen;
  private int doc = -1;
  private int nr = -1;

  /** Creates an iterator over positions in ascending order. */
  Woordplaatsen(int[] plaatsen) {
    this.plaatsen = plaatsen;
  }

  @Override
  public int start() {
    return nr < 0 ? -1 : nr < plaatsen.length ? plaatsen[nr] : NO_MORE_INTERVALS;
  }

  @Override
  public int end() {
    return start();
  }

  @Override
  public int gaps() {
    return 0;
  }

  @Override
  public int nextInterval() {
    nr = Math.min(nr + 1, plaatsen.length);
    return start();
  }

  @Override
  public float matchCost() {
    return 1;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) {
    doc = target == 0 ? 0 : NO_MORE_DOCS;
    nr = -1;
    return doc;
  }

  @Override
  public long cost() {
    return 1;
  }
}
