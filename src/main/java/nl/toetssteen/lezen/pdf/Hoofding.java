package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the rows at the top of a table that say what is in its columns. */
final class Hoofding {
  private static final float NEARLY_ALL = 0.67f;

  private final PageTable table;
  private final List<Float> tops;
  private final int rows;

  /** Looks at a table, or the first part of one. */
  Hoofding(PageTable table) {
    this.table = table;
    this.tops = table.rijen();
    int marked = marked();
    rows = marked == rows(table) ? 0 : marked;
  }

  private static int rows(PageTable table) {
    return table.rijen().size() - 1;
  }

  /** Gives the number of head rows, 0 when nothing sets them apart. */
  int rijen() {
    return rows;
  }

  /** Counts the first rows of which all cells are set apart, or one is unlike all cells below. */
  private int marked() {
    int row = 0;
    while (row < tops.size() - 1
        && (allMarked(row) || shadedUnlikeBelow(row, row > 0))
        && !between(row)) {
      row++;
    }
    return row;
  }

  /**
   * Below the names of columns, one text over nearly all of them stands over the rows to come, also
   * beside a cell that goes on along those.
   */
  private boolean between(int row) {
    if (row == 0) {
      return false;
    }
    List<TableCell> texts =
        starting(row)
            .filter(TableCell::hasText)
            .filter(cell -> cell.box().bottom() <= tops.get(row + 1))
            .toList();
    return texts.size() == 1
        && texts.get(0).box().width() >= NEARLY_ALL * table.vlak().width()
        && starting(row - 1).filter(TableCell::hasText).count() > 1;
  }

  private Stream<TableCell> starting(int row) {
    return table.cellen().stream().filter(cell -> cell.box().top() == tops.get(row));
  }

  private Stream<TableCell> in(int row) {
    return table.cellen().stream()
        .filter(cell -> cell.box().top() <= tops.get(row) && cell.box().bottom() > tops.get(row));
  }

  private boolean allMarked(int row) {
    return in(row).anyMatch(TableCell::hasText)
        && in(row).filter(TableCell::hasText).allMatch(TableCell::opvallend);
  }

  private boolean shadedUnlikeBelow(int row, boolean below) {
    return below
        && in(row).filter(TableCell::gevuld).anyMatch(cell -> cell.hasText() && unlikeBelow(cell));
  }

  private boolean unlikeBelow(TableCell cell) {
    return table.cellen().stream()
        .filter(other -> other.box().top() >= cell.box().bottom())
        .filter(other -> other.box().left() <= cell.box().left())
        .filter(other -> other.box().right() > cell.box().left())
        .noneMatch(TableCell::gevuld);
  }

  /**
   * Counts the first rows of a table on the next page that say the same as the first of this: all
   * of its head, or all of the head there, when a title stands below it here.
   */
  int repeatedIn(PageTable next) {
    Hoofding other = new Hoofding(next);
    int most = Math.min(rows(table), rows(next));
    int same =
        IntStream.range(0, most)
            .filter(row -> !texts(row).equals(other.texts(row)))
            .findFirst()
            .orElse(most);
    if (other.rows > 0 && other.rows < rows && other.rows == same) {
      return same;
    }
    boolean all = same >= Math.max(rows, 1) && same < rows(next);
    return !all ? 0 : rows > 0 ? rows : same;
  }

  private List<String> texts(int row) {
    return starting(row)
        .map(cell -> String.join(" ", cell.regels().stream().map(Line::tekst).toList()))
        .toList();
  }
}
