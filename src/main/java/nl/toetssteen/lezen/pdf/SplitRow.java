package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Mends a row that the end of a page cut in two. Nothing on the page says so; but a cell that was
 * full goes on, and no cell starts anew.
 */
final class SplitRow {
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;][)'\"”’»]*");
  private static final int FEWEST_WORDS = 3;

  private SplitRow() {}

  /** Tells whether the first row of a table goes on with the last row of the table before it. */
  static boolean goesOn(PageTable last, PageTable next) {
    List<TableCell> ends = last.rij(last.rijen().size() - 2);
    List<TableCell> starts = next.rij(0);
    if (ends.size() != starts.size() || !whole(last, ends) || !whole(next, starts)) {
      return false;
    }
    boolean goesOn = false;
    for (int i = 0; i < ends.size(); i++) {
      TableCell end = ends.get(i);
      TableCell start = starts.get(i);
      if (end.hasText() && start.hasText()) {
        goesOn = runsOn(end, start);
        if (!goesOn) {
          return false;
        }
      }
    }
    return goesOn;
  }

  /** Tells whether no cell of other rows stands beside these. */
  private static boolean whole(PageTable table, List<TableCell> row) {
    float width = 0;
    for (TableCell cell : row) {
      width += cell.box().width();
    }
    float bottom = row.get(0).box().bottom();
    return Math.abs(width - table.vlak().width()) < 1
        && row.stream().allMatch(cell -> cell.box().bottom() == bottom);
  }

  private static boolean runsOn(TableCell end, TableCell start) {
    Line last = end.regels().get(end.regels().size() - 1);
    Word first = start.regels().get(0).woorden().get(0);
    int words = end.regels().stream().mapToInt(line -> line.woorden().size()).sum();
    return words >= FEWEST_WORDS
        && (last.laatste().endsWith("-") || end.full(last, first))
        && !SENTENCE_END.matcher(last.laatste()).matches();
  }

  /** Gives the first of two tables with the first row of the second added to its last row. */
  static PageTable mended(PageTable last, PageTable next) {
    List<TableCell> ends = last.rij(last.rijen().size() - 2);
    List<TableCell> starts = next.rij(0);
    List<TableCell> cells = new ArrayList<>(last.cellen());
    cells.removeAll(ends);
    for (int i = 0; i < ends.size(); i++) {
      List<Line> lines =
          Stream.concat(ends.get(i).regels().stream(), starts.get(i).regels().stream()).toList();
      cells.add(new TableCell(ends.get(i).box(), lines, ends.get(i).gevuld()));
    }
    return new PageTable(last.pagina(), last.na(), last.vlak(), cells);
  }
}
