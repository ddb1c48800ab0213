package nl.toetssteen.lezen.pdf.tabel;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes cells of rulings that hang together: the rulings divide the plane into the smallest fields,
 * and fields with no ruling between them are one cell.
 */
final class GridBuilder {
  private static final int MOST_FIELDS = 40_000;

  private final Edges xs;
  private final Edges ys;
  private final int columns;
  private final int rows;
  private final boolean[][] wallLeft;
  private final boolean[][] wallAbove;
  private final int[][] region;

  private GridBuilder(Edges xs, Edges ys) {
    this.xs = xs;
    this.ys = ys;
    columns = xs.cells();
    rows = ys.cells();
    wallLeft = new boolean[rows][columns + 1];
    wallAbove = new boolean[rows + 1][columns];
    region = new int[rows][columns];
  }

  /** Gives the cells; none when the rulings make less than one row of two columns. */
  static List<Grid> build(List<Ruling> lying, List<Ruling> standing) {
    Edges xs = new Edges(standing, lying);
    Edges ys = new Edges(lying, standing);
    boolean fits = xs.cells() >= 2 && ys.cells() >= 1;
    if (!fits || (long) xs.cells() * ys.cells() > MOST_FIELDS) {
      return List.of();
    }
    GridBuilder builder = new GridBuilder(xs, ys);
    builder.raise(lying, standing);
    builder.raiseBelow();
    builder.number();
    return List.of(builder.grid());
  }

  private void raise(List<Ruling> lying, List<Ruling> standing) {
    for (Ruling ruling : standing) {
      int column = xs.nearest(ruling.at());
      for (int row = 0; row < rows; row++) {
        wallLeft[row][column] |= ruling.covers(ys.at(row), ys.at(row + 1));
      }
    }
    for (Ruling ruling : lying) {
      int row = ys.nearest(ruling.at());
      for (int column = 0; column < columns; column++) {
        wallAbove[row][column] |= ruling.covers(xs.at(column), xs.at(column + 1));
      }
    }
  }

  /** A row without any standing line is divided like the row above it. */
  private void raiseBelow() {
    for (int row = 1; row < rows; row++) {
      boolean none = true;
      for (boolean wall : wallLeft[row]) {
        none &= !wall;
      }
      if (none) {
        wallLeft[row] = wallLeft[row - 1].clone();
      }
    }
  }

  /** Gives the fields that no wall divides the same number. */
  private void number() {
    int last = 0;
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (region[row][column] == 0) {
          flood(row, column, ++last);
        }
      }
    }
  }

  private void flood(int row, int column, int number) {
    List<int[]> open = new ArrayList<>();
    mark(row, column, number, open);
    while (!open.isEmpty()) {
      int[] field = open.remove(open.size() - 1);
      int r = field[0];
      int c = field[1];
      if (c > 0 && !wallLeft[r][c]) {
        mark(r, c - 1, number, open);
      }
      if (c < columns - 1 && !wallLeft[r][c + 1]) {
        mark(r, c + 1, number, open);
      }
      if (r > 0 && !wallAbove[r][c]) {
        mark(r - 1, c, number, open);
      }
      if (r < rows - 1 && !wallAbove[r + 1][c]) {
        mark(r + 1, c, number, open);
      }
    }
  }

  private void mark(int row, int column, int number, List<int[]> open) {
    if (region[row][column] == 0) {
      region[row][column] = number;
      open.add(new int[] {row, column});
    }
  }

  private Grid grid() {
    Grid grid = new Grid(xs, ys);
    boolean[][] done = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (!done[row][column]) {
          addCell(row, column, done, grid);
        }
      }
    }
    return grid;
  }

  /** Takes as much of a region as is a rectangle: what lies open around a table may be L-shaped. */
  private void addCell(int row, int column, boolean[][] done, Grid grid) {
    int number = region[row][column];
    int right = column;
    while (right < columns && region[row][right] == number && !done[row][right]) {
      right++;
    }
    int below = row + 1;
    while (below < rows && sameRun(below, column, right, number)) {
      below++;
    }
    for (int r = row; r < below; r++) {
      for (int c = column; c < right; c++) {
        done[r][c] = true;
      }
    }
    grid.add(row, column, below, right);
  }

  private boolean sameRun(int row, int from, int to, int number) {
    boolean longer =
        (from > 0 && region[row][from - 1] == number)
            || (to < columns && region[row][to] == number);
    for (int c = from; c < to; c++) {
      longer |= region[row][c] != number;
    }
    return !longer;
  }
}
