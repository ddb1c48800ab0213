package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Holds a straight line that may divide a table.
 *
 * @param at where it runs: its height when it lies, its distance from the left when it stands
 * @param from where it starts
 * @param to where it ends
 */
record Ruling(float at, float from, float to) {
  /** Lines drawn double, or as the edges of two planes, are this far apart at most. */
  private static final float SAME = 1.5f;

  /** The widest white in a dotted line, in points. */
  private static final float GAP = 3.2f;

  private static final float SHORTEST = 6;

  /** Joins what runs on in the same direction, and drops what stays too short. */
  static List<Ruling> join(List<Ruling> pieces) {
    List<Ruling> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Ruling::at));
    List<Ruling> joined = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).at - sorted.get(first).at > SAME) {
        joinAlong(sorted.subList(first, i), joined);
        first = i;
      }
    }
    return joined;
  }

  private static void joinAlong(List<Ruling> pieces, List<Ruling> joined) {
    pieces.sort(Comparator.comparingDouble(Ruling::from));
    Ruling open = pieces.get(0);
    for (Ruling piece : pieces) {
      if (piece.from - open.to > GAP) {
        keep(open, joined);
        open = piece;
      } else {
        open = new Ruling(open.at, open.from, Math.max(open.to, piece.to));
      }
    }
    keep(open, joined);
  }

  private static void keep(Ruling ruling, List<Ruling> joined) {
    if (ruling.to - ruling.from >= SHORTEST) {
      joined.add(ruling);
    }
  }

  /** Tells whether it meets a line in the other direction. */
  boolean meets(Ruling other) {
    return at >= other.from - GAP
        && at <= other.to + GAP
        && other.at >= from - GAP
        && other.at <= to + GAP;
  }

  /** Tells whether it runs along most of a stretch. */
  boolean covers(float start, float end) {
    return Math.min(to, end) - Math.max(from, start) > (end - start) / 2;
  }
}
