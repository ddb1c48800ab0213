package nl.toetssteen.lezen.pdf;

import java.util.List;

/** Names what a tagged document is a row of: pieces of text, tables, and what is left out. */
sealed interface TagBlock {

  /** Holds a heading, a paragraph or the text of an item. */
  record Text(TagUnit unit) implements TagBlock {}

  /** Stands where a table of contents was left out. */
  record Contents() implements TagBlock {}

  /** Holds a table. */
  record Rows(List<Row> rows) implements TagBlock {}

  /**
   * Holds a row of a table.
   *
   * @param kop whether it stands in the head of the table
   */
  record Row(boolean kop, List<Cell> cells) {

    /** Tells whether it heads columns: it stands in the head, or all its cells say so. */
    boolean heads() {
      return kop || (!cells.isEmpty() && cells.stream().allMatch(Cell::kop));
    }
  }

  /**
   * Holds a cell.
   *
   * @param kop whether it is tagged as the head of a column or row
   * @param kolommen number of columns it spans
   * @param rijen number of rows it spans
   */
  record Cell(boolean kop, int kolommen, int rijen, List<TagUnit> units) {}
}
