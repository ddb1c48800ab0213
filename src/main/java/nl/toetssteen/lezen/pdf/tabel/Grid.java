package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.List;

/** Holds the cells of one ruled table; together they cover all of it. */
public final class Grid {
  private final Edges xs;
  private final Edges ys;
  private final List<Box> cells = new ArrayList<>();
  private final int[][] cellOf;

  Grid(Edges xs, Edges ys) {
    this.xs = xs;
    this.ys = ys;
    cellOf = new int[ys.cells()][xs.cells()];
  }

  /** Adds a cell from one edge up to another, in both directions. */
  void add(int row, int column, int below, int right) {
    for (int r = row; r < below; r++) {
      for (int c = column; c < right; c++) {
        cellOf[r][c] = cells.size();
      }
    }
    cells.add(box(row, column, below, right));
  }

  private Box box(int row, int column, int below, int right) {
    return new Box(xs.at(column), ys.at(row), xs.at(right), ys.at(below));
  }

  /** Gives all of the table. */
  public Box outline() {
    return box(0, 0, ys.cells(), xs.cells());
  }

  /** Gives the cells row by row, each from left to right. */
  public List<Box> cells() {
    return cells;
  }

  /** Gives the number in {@link #cells} of the cell where a point lies, -1 outside the table. */
  public int cellAt(float x, float y) {
    return outline().contains(x, y) ? cellOf[ys.before(y)][xs.before(x)] : -1;
  }
}
