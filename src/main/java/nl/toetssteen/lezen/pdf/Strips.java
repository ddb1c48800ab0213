package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the white strips that run down through rows, and so the columns between them. */
final class Strips {
  /** The narrowest strip, in points. */
  static final int NARROWEST = 6;

  private final BitSet covered;

  private Strips(BitSet covered) {
    this.covered = covered;
  }

  /** Starts without rows. */
  Strips() {
    this(new BitSet());
  }

  /** Gives the strips that are left when one more row counts. */
  Strips with(RowParts row) {
    BitSet more = (BitSet) covered.clone();
    row.parts().forEach(part -> more.set((int) part.left(), (int) Math.ceil(part.right()) + 1));
    return new Strips(more);
  }

  /** Gives the left-hand side of each column in points. */
  List<Float> columns() {
    List<Float> lefts = new ArrayList<>();
    int end = -NARROWEST;
    for (int x = covered.nextSetBit(0); x >= 0; x = covered.nextSetBit(end)) {
      if (x - end >= NARROWEST) {
        lefts.add((float) x);
      }
      end = covered.nextClearBit(x);
    }
    return lefts;
  }
}
