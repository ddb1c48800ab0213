package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the white strips that run down through rows, and so the columns between them. */
final class Strips {
  /** The narrowest strip, in points. */
  static final int NARROWEST = 6;

  /** The same where a head says that there are columns. */
  static final int NARROWEST_BELOW_HEAD = 3;

  private final BitSet covered;
  private final int narrowest;

  private Strips(BitSet covered, int narrowest) {
    this.covered = covered;
    this.narrowest = narrowest;
  }

  /** Starts without rows. */
  Strips() {
    this(NARROWEST);
  }

  /** Starts without rows, for strips that may be so narrow. */
  Strips(int narrowest) {
    this(new BitSet(), narrowest);
  }

  /** Gives the strips that are left when one more row counts. */
  Strips with(RowParts row) {
    BitSet more = (BitSet) covered.clone();
    row.parts().forEach(part -> more.set((int) part.left(), (int) Math.ceil(part.right()) + 1));
    return new Strips(more, narrowest);
  }

  /** Gives the strips that are left when something else covers part of the width. */
  Strips with(float left, float right) {
    BitSet more = (BitSet) covered.clone();
    more.set((int) left, (int) Math.ceil(right) + 1);
    return new Strips(more, narrowest);
  }

  /** Gives the left-hand side of each column in points. */
  List<Float> columns() {
    List<Float> lefts = new ArrayList<>();
    int end = -narrowest;
    for (int x = covered.nextSetBit(0); x >= 0; x = covered.nextSetBit(end)) {
      if (x - end >= narrowest) {
        lefts.add((float) x);
      }
      end = covered.nextClearBit(x);
    }
    return lefts;
  }
}
