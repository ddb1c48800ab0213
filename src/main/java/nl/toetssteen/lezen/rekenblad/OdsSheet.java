package nl.toetssteen.lezen.rekenblad;

import java.util.BitSet;
import nl.toetssteen.lezen.pakket.XmlPart;

/** Reads one sheet of an OpenDocument spreadsheet. */
final class OdsSheet {
  private final XmlPart xml;
  private final OdsStyles styles;
  private final Warnings warnings;
  private final Sheet sheet;
  private int row;
  private int column;

  OdsSheet(XmlPart xml, OdsStyles styles, Warnings warnings, Sheet sheet) {
    this.xml = xml;
    this.styles = styles;
    this.warnings = warnings;
    this.sheet = sheet;
  }

  /** Reads the current element. */
  void read() {
    readParts(false);
  }

  private void readParts(boolean head) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.localName()) {
        case "table-header-rows" -> readParts(true);
        case "table-rows",
            "table-row-group",
            "table-columns",
            "table-header-columns",
            "table-column-group" ->
            readParts(head);
        case "table-column" -> readColumn();
        case "table-row" -> readRow(head);
        default -> {}
      }
    }
  }

  private void readColumn() {
    int last = Math.min(Range.MOST_COLUMNS, column + repeated("number-columns-repeated"));
    hide(sheet.hiddenColumns(), column, last);
    column = last;
  }

  private void hide(BitSet hidden, int from, int to) {
    String visibility = xml.attribute("visibility");
    if ("collapse".equals(visibility) || "filter".equals(visibility)) {
      hidden.set(from, to);
    }
  }

  /** Gives how often the current element stands there; rows have the higher bound. */
  private int repeated(String attribute) {
    return Math.max(1, Range.number(xml.attribute(attribute), Range.MOST_ROWS));
  }

  private void readRow(boolean head) {
    int last = Math.min(Range.MOST_ROWS, row + repeated("number-rows-repeated"));
    hide(sheet.hiddenRows(), row, last);
    sheet.headRows().set(row, last, head);
    column = 0;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.localName()) {
        case "table-cell" -> readCell(last);
        case "covered-table-cell" -> column += repeated("number-columns-repeated");
        default -> {}
      }
      column = Math.min(Range.MOST_COLUMNS, column);
    }
    row = last;
  }

  private void readCell(int lastRow) {
    int last = Math.min(Range.MOST_COLUMNS, column + repeated("number-columns-repeated"));
    int columns = repeated("number-columns-spanned");
    int rows = repeated("number-rows-spanned");
    RichText text = OdsCell.read(xml, styles);
    if (text.struck()) {
      warnings.struck();
    }
    if (!text.text().isEmpty()) {
      for (int r = row; r < lastRow; r++) {
        for (int c = column; c < last; c++) {
          sheet.put(r, c, text.text());
        }
      }
    }
    if (columns > 1 || rows > 1) {
      sheet.merge(new Range(row, column, row + rows - 1, column + columns - 1));
    }
    column = last;
  }
}
