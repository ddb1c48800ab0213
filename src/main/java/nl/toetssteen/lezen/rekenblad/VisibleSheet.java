package nl.toetssteen.lezen.rekenblad;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Holds a sheet without what is hidden: rows and columns are counted as a person sees them. */
final class VisibleSheet {
  private final Sheet sheet;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final BitSet headRows = new BitSet();
  private final Map<Integer, BitSet> covered = new HashMap<>();
  private final Map<Long, Range> spans = new HashMap<>();

  VisibleSheet(Sheet sheet) {
    this.sheet = sheet;
    sheet.rows().forEach(this::addRow);
    if (!rows.isEmpty()) {
      int lastColumn = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
      int lastRow = rows.lastKey();
      sheet.merged().forEach(range -> merge(range, lastRow, lastColumn));
      rows.values().removeIf(Map::isEmpty);
    }
  }

  private void addRow(int row, NavigableMap<Integer, String> cells) {
    if (sheet.hiddenRows().get(row)) {
      return;
    }
    NavigableMap<Integer, String> visible = visible(cells);
    if (!visible.isEmpty()) {
      rows.put(shown(row, sheet.hiddenRows()), visible);
      headRows.set(shown(row, sheet.hiddenRows()), sheet.headRows().get(row));
    }
  }

  private NavigableMap<Integer, String> visible(NavigableMap<Integer, String> cells) {
    if (sheet.hiddenColumns().isEmpty()) {
      // Only what is merged changes a row.
      return sheet.merged().isEmpty() ? cells : new TreeMap<>(cells);
    }
    NavigableMap<Integer, String> visible = new TreeMap<>();
    cells.forEach(
        (column, text) -> {
          if (!sheet.hiddenColumns().get(column)) {
            visible.put(shown(column, sheet.hiddenColumns()), text);
          }
        });
    return visible;
  }

  /** Gives the place of a row or column among those that are shown. */
  private static int shown(int index, BitSet hidden) {
    return hidden.isEmpty() ? index : index - hidden.get(0, index).cardinality();
  }

  /** Marks what a range covers; its text moves along when its first row or column is hidden. */
  private void merge(Range range, int lastRow, int lastColumn) {
    int row = shown(range.row(), sheet.hiddenRows());
    int column = shown(range.column(), sheet.hiddenColumns());
    int endRow = Math.min(lastRow, shown(range.lastRow() + 1, sheet.hiddenRows()) - 1);
    int endColumn = Math.min(lastColumn, shown(range.lastColumn() + 1, sheet.hiddenColumns()) - 1);
    if (endRow < row || endColumn < column) {
      return;
    }
    show(range, row, column);
    sheet.budget().take(endRow - row + 1L);
    for (int r = row; r <= endRow; r++) {
      BitSet columns = covered.computeIfAbsent(r, key -> new BitSet());
      columns.set(r == row ? column + 1 : column, endColumn + 1);
      NavigableMap<Integer, String> cells = rows.get(r);
      if (cells != null) {
        cells.subMap(column, r != row, endColumn, true).clear();
      }
    }
    spans.put(key(row, column), new Range(row, column, endRow, endColumn));
  }

  private void show(Range range, int row, int column) {
    String text = sheet.rows().getOrDefault(range.row(), new TreeMap<>()).get(range.column());
    if (text != null) {
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }
  }

  private static long key(int row, int column) {
    return (long) row << Integer.SIZE | column;
  }

  /** Gives the filled cells by row and column. */
  NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    return rows;
  }

  /** Tells whether the sheet marks a row as a head. */
  boolean isHead(int row) {
    return headRows.get(row);
  }

  /** Tells whether a merged cell from the left or from above lies over a cell. */
  boolean isCovered(int row, int column) {
    BitSet columns = covered.get(row);
    return columns != null && columns.get(column);
  }

  /** Gives the cells that a cell takes up. */
  Range span(int row, int column) {
    Range merged = spans.isEmpty() ? null : spans.get(key(row, column));
    return merged == null ? new Range(row, column, row, column) : merged;
  }

  /** Tells whether no cells are merged. */
  boolean isPlain() {
    return spans.isEmpty();
  }
}
