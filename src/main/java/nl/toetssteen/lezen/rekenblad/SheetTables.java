package nl.toetssteen.lezen.rekenblad;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Tells the tables of a sheet apart: an empty row ends a table.
 *
 * <p>A line that stands alone above a table, or rows of one column, are text rather than a table.
 */
final class SheetTables {
  private final VisibleSheet sheet;
  private final CellBudget budget;
  private final List<Alinea> out;
  private Width above = new Width(0, -1);

  private SheetTables(VisibleSheet sheet, CellBudget budget, List<Alinea> out) {
    this.sheet = sheet;
    this.budget = budget;
    this.out = out;
  }

  /** Writes the name of a sheet as a heading, and below it what stands in it; nothing if empty. */
  static void write(Sheet sheet, List<Alinea> out) {
    VisibleSheet visible = new VisibleSheet(sheet);
    if (!visible.rows().isEmpty()) {
      out.add(new Alinea(sheet.name(), "", -1, 0, 1, 0, false, 0, null));
      new SheetTables(visible, sheet.budget(), out).writeBlocks();
    }
  }

  private void writeBlocks() {
    NavigableMap<Integer, NavigableMap<Integer, String>> block = new TreeMap<>();
    int reached = -1;
    for (Map.Entry<Integer, NavigableMap<Integer, String>> row : sheet.rows().entrySet()) {
      if (row.getKey() > reached + 1) {
        writeBlock(block);
        block.clear();
      }
      block.put(row.getKey(), row.getValue());
      reached = Math.max(reached, reach(row.getKey(), row.getValue()));
    }
    writeBlock(block);
  }

  /** Gives the last row that a cell of this row takes up. */
  private int reach(int row, NavigableMap<Integer, String> cells) {
    if (sheet.isPlain()) {
      return row;
    }
    return cells.keySet().stream()
        .mapToInt(column -> sheet.span(row, column).lastRow())
        .max()
        .orElse(row);
  }

  private void writeBlock(NavigableMap<Integer, NavigableMap<Integer, String>> block) {
    int first = block.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
    int last = block.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
    while (!block.isEmpty() && (first == last || isTitle(block))) {
      out.add(Alinea.tekst(block.pollFirstEntry().getValue().firstEntry().getValue(), 0));
    }
    if (!block.isEmpty()) {
      Width width = new Width(first, last);
      above = above.holdsMostly(width) ? above : width;
      out.add(new Alinea("", "", -1, 0, 0, 0, false, 0, table(block, above)));
    }
  }

  /** Holds the first and the last column of a table. */
  private record Width(int first, int last) {
    /** Tells whether a table below, without some columns at its sides, seems to go on with this. */
    private boolean holdsMostly(Width below) {
      return first <= below.first
          && below.last <= last
          && (below.last - below.first + 1) * 5 >= (last - first + 1) * 3;
    }
  }

  private boolean isTitle(NavigableMap<Integer, NavigableMap<Integer, String>> block) {
    int row = block.firstKey();
    NavigableMap<Integer, String> cells = block.firstEntry().getValue();
    return cells.size() == 1 && reach(row, cells) == row;
  }

  private Tabel table(NavigableMap<Integer, NavigableMap<Integer, String>> block, Width width) {
    List<Rij> rows = new ArrayList<>();
    for (int row = block.firstKey(); row <= block.lastKey(); row++) {
      budget.take(width.last() - width.first() + 1L);
      rows.add(new Rij(sheet.isHead(row), 0, cells(row, block, width)));
    }
    return new Tabel(rows);
  }

  private List<Cel> cells(
      int row, NavigableMap<Integer, NavigableMap<Integer, String>> block, Width width) {
    int last = width.last();
    String[] texts = new String[last - width.first() + 1];
    block
        .getOrDefault(row, new TreeMap<>())
        .forEach((column, text) -> texts[column - width.first()] = text);
    List<Cel> cells = new ArrayList<>(texts.length);
    for (int column = width.first(); column <= last; column++) {
      if (!sheet.isCovered(row, column)) {
        Range span = sheet.span(row, column);
        cells.add(
            new Cel(
                Objects.requireNonNullElse(texts[column - width.first()], ""),
                Math.min(last, span.lastColumn()) - column + 1,
                Math.min(block.lastKey(), span.lastRow()) - row + 1));
      }
    }
    return cells;
  }
}
