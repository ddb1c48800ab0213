package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.pdf.tabel.Box;
import nl.toetssteen.lezen.pdf.tabel.Grid;
import nl.toetssteen.lezen.pdf.tabel.Grids;

/** Takes the tables from a page: puts words in the cells that its lines make. */
final class TableFinder {
  /** A cell over the whole width with more than this part of all signs makes a frame. */
  private static final float FRAME = 0.6f;

  /** More comparisons of cells with planes than this cost too much for what they tell. */
  private static final long MOST_COMPARISONS = 20_000_000;

  private final int pagina;
  private final PageTable previous;
  private final Turn turn;
  private final List<Drawing.Plane> planes;
  private final List<List<TableWord>> words = new ArrayList<>();
  private final Set<Glyph> taken = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<PageTable> tables = new ArrayList<>();

  /**
   * Creates a finder for one page.
   *
   * @param previous the last table of the page before, null without one
   * @param turn how the page is turned to be read
   * @param planes what the page fills, as stored
   */
  TableFinder(int pagina, PageTable previous, Turn turn, List<Drawing.Plane> planes) {
    this.pagina = pagina;
    this.previous = previous;
    this.turn = turn;
    this.planes =
        planes.stream()
            .map(plane -> new Drawing.Plane(turn.upright(plane.box()), plane.wit()))
            .toList();
  }

  /**
   * Holds what was found.
   *
   * @param tabellen tables, of which it is not yet said where in the text they come
   * @param rest signs outside the tables
   */
  record Found(List<PageTable> tabellen, List<Glyph> rest) {}

  /**
   * Finds the tables on the page.
   *
   * @param lines what the page draws, upright
   */
  Found find(PageSigns signs, List<Box> lines) {
    List<Grid> grids = Grids.of(lines, () -> wordBoxes(signs, turn));
    return grids.isEmpty() ? new Found(List.of(), signs.text()) : fill(signs, grids);
  }

  private static List<Box> wordBoxes(PageSigns signs, Turn turn) {
    return TableWord.all(signs.text(), turn, turn).stream().map(TableWord::box).toList();
  }

  private Found fill(PageSigns signs, List<Grid> grids) {
    for (int quarter = 0; quarter < PageSigns.QUARTERS; quarter++) {
      Turn direction = new Turn(quarter, turn.breedte(), turn.hoogte());
      words.add(TableWord.all(signs.text(quarter), direction, turn));
    }
    grids.forEach(this::fill);
    List<Glyph> rest = signs.text().stream().filter(sign -> !taken.contains(sign)).toList();
    return new Found(tables, tables.isEmpty() ? signs.text() : rest);
  }

  private void fill(Grid grid) {
    List<List<List<Glyph>>> content = new ArrayList<>();
    grid.cells().forEach(cell -> content.add(new ArrayList<>()));
    for (List<TableWord> direction : words) {
      content.forEach(cell -> cell.add(new ArrayList<>()));
      direction.forEach(word -> place(word, grid, content));
    }
    boolean table = isTable(grid, content);
    if (!table && previous == null) {
      return;
    }
    List<TableCell> cells = new ArrayList<>();
    boolean few = (long) grid.cells().size() * planes.size() < MOST_COMPARISONS;
    for (int i = 0; i < grid.cells().size(); i++) {
      Box box = grid.cells().get(i);
      cells.add(new TableCell(box, lines(content.get(i)), few && shaded(box)));
    }
    PageTable found = new PageTable(pagina, 0, grid.outline(), cells);
    if (table || lastRow(found)) {
      content.forEach(cell -> cell.forEach(taken::addAll));
      tables.add(found);
    }
  }

  /** A single row is only a table when it goes on with the table at the end of the page before. */
  private boolean lastRow(PageTable row) {
    return row.rijen().size() == 2
        && row.cellen().stream().filter(TableCell::hasText).count() > 1
        && row.vlak().top() < previous.vlak().bottom()
        && Table.sameColumns(previous, row);
  }

  private void place(TableWord word, Grid grid, List<List<List<Glyph>>> content) {
    int number = grid.cellAt(word.x(), word.y());
    if (number >= 0 && !taken.contains(word.signs().get(0))) {
      List<List<Glyph>> cell = content.get(number);
      cell.get(cell.size() - 1).addAll(word.signs());
    }
  }

  /** Two rows and two columns have text; a box around text with a box in its corner is no table. */
  private static boolean isTable(Grid grid, List<List<List<Glyph>>> content) {
    List<Box> full = new ArrayList<>();
    int all = 0;
    int most = 0;
    for (int i = 0; i < content.size(); i++) {
      int signs = content.get(i).stream().mapToInt(List::size).sum();
      Box box = grid.cells().get(i);
      if (signs > 0) {
        full.add(box);
        all += signs;
        most = box.width() == grid.outline().width() ? Math.max(most, signs) : most;
      }
    }
    return full.stream().map(Box::left).distinct().count() > 1
        && full.stream().map(Box::top).distinct().count() > 1
        && most < FRAME * all;
  }

  private List<Line> lines(List<List<Glyph>> cell) {
    return cell.stream().flatMap(signs -> Rows.inCell(signs, pagina).stream()).toList();
  }

  /** The last plane over the middle of a cell is the one that is seen. */
  private boolean shaded(Box box) {
    float x = (box.left() + box.right()) / 2;
    float y = (box.top() + box.bottom()) / 2;
    for (int i = planes.size() - 1; i >= 0; i--) {
      if (planes.get(i).box().contains(x, y)) {
        return !planes.get(i).wit();
      }
    }
    return false;
  }
}
