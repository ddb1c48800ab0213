package nl.toetssteen.lezen.rekenblad;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Holds the filled cells of one sheet where they stand, and what the sheet says of its layout. */
final class Sheet {
  private final String name;
  private final CellBudget budget;
  private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
  private final List<Range> merged = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final BitSet headRows = new BitSet();

  /**
   * Creates a sheet without cells.
   *
   * @param budget takes every cell
   */
  Sheet(String name, CellBudget budget) {
    this.name = name;
    this.budget = budget;
  }

  String name() {
    return name;
  }

  CellBudget budget() {
    return budget;
  }

  /** Puts text, on one line, in a cell; an empty text leaves it empty. */
  void put(int row, int column, String text) {
    if (!text.isEmpty()) {
      budget.take(text);
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }
  }

  /** Merges the cells of a range into its first one. */
  void merge(Range range) {
    budget.take(1);
    merged.add(range);
  }

  /** Gives the filled cells by row and column. */
  NavigableMap<Integer, NavigableMap<Integer, String>> rows() {
    return rows;
  }

  List<Range> merged() {
    return merged;
  }

  /** Gives the rows that are hidden, to add to. */
  BitSet hiddenRows() {
    return hiddenRows;
  }

  /** Gives the columns that are hidden, to add to. */
  BitSet hiddenColumns() {
    return hiddenColumns;
  }

  /** Gives the rows that the sheet marks as heads, to add to. */
  BitSet headRows() {
    return headRows;
  }

  /** Tells whether text stands in a row or column that is hidden. */
  boolean hidesText() {
    return !(hiddenRows.isEmpty() && hiddenColumns.isEmpty())
        && rows.entrySet().stream()
            .anyMatch(
                row ->
                    hiddenRows.get(row.getKey())
                        || row.getValue().keySet().stream().anyMatch(hiddenColumns::get));
  }
}
