package nl.toetssteen.lezen.ocr;

import java.util.ArrayList;
import java.util.List;

/** Gathers the pixels of one line, row by row. */
final class Streep {
  private final List<Baan> banen = new ArrayList<>();
  private int from = Integer.MAX_VALUE;
  private int to;
  private long pixels;
  private long places;

  /** Starts a line. */
  Streep(Baan first) {
    add(first);
  }

  /** Takes pixels when they touch those on the row before; tells whether they do. */
  boolean take(Baan next) {
    for (int i = banen.size() - 1; i >= 0 && next.at() - banen.get(i).at() <= 1; i--) {
      if (next.touches(banen.get(i))) {
        add(next);
        return true;
      }
    }
    return false;
  }

  private void add(Baan baan) {
    banen.add(baan);
    from = Math.min(from, baan.from());
    to = Math.max(to, baan.to());
    pixels += baan.lengte();
    places += (long) baan.at() * baan.lengte();
  }

  /** Tells whether nothing below a row can touch it. */
  boolean endsBefore(int row) {
    return banen.get(banen.size() - 1).at() < row - 1;
  }

  /** Gives its pixels. */
  List<Baan> banen() {
    return banen;
  }

  /** Gives where it starts, in pixels. */
  int from() {
    return from;
  }

  /** Gives where it ends, in pixels. */
  int to() {
    return to;
  }

  /** Gives the middle of its thickness, in pixels. */
  float at() {
    return (float) places / pixels + 0.5f;
  }
}
