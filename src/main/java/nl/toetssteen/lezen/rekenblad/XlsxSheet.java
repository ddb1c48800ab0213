package nl.toetssteen.lezen.rekenblad;

import java.util.List;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.pakket.XmlPart;

/** Reads the part of one sheet. */
final class XlsxSheet {
  private final XmlPart xml;
  private final Workbook book;
  private final Sheet sheet;
  private int row = -1;
  private int column = -1;

  /**
   * Holds what the sheets of a workbook share.
   *
   * @param strings texts that cells refer to by their number
   */
  record Workbook(
      List<RichText> strings, XlsxStyles styles, DisplayedNumber numbers, Warnings warnings) {}

  XlsxSheet(XmlPart xml, Workbook book, Sheet sheet) {
    this.xml = xml;
    this.book = book;
    this.sheet = sheet;
  }

  /** Reads all of it. */
  void read() {
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.localName()) {
          case "sheetViews" -> readViews();
          case "cols" -> readColumns();
          case "sheetData" -> readRows();
          case "autoFilter" -> markHead(Range.parse(xml.attribute("ref")));
          case "mergeCells" -> readMerged();
          default -> {}
        }
      }
    }
  }

  /** Rows that stay when a person scrolls down are heads. */
  private void readViews() {
    int outer = xml.depth();
    while (xml.nextDescendant(outer)) {
      if (xml.localName().equals("pane")) {
        String state = xml.attribute("state");
        if (state != null && state.startsWith("frozen")) {
          sheet.headRows().set(0, Range.number(xml.attribute("ySplit"), Range.MOST_ROWS));
        }
      }
    }
  }

  private void markHead(Range filter) {
    if (filter != null) {
      sheet.headRows().set(filter.row());
    }
  }

  private void readColumns() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      int first = Range.number(xml.attribute("min"), Range.MOST_COLUMNS);
      int last = Range.number(xml.attribute("max"), Range.MOST_COLUMNS);
      if (isOn("hidden") && first > 0 && last >= first) {
        sheet.hiddenColumns().set(first - 1, last);
      }
    }
  }

  private boolean isOn(String attribute) {
    String value = xml.attribute(attribute);
    return "1".equals(value) || "true".equals(value);
  }

  private void readRows() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      int written = Range.number(xml.attribute("r"), Range.MOST_ROWS);
      row = written > 0 ? written - 1 : row + 1;
      column = -1;
      if (isOn("hidden")) {
        sheet.hiddenRows().set(row);
      }
      int inner = xml.depth();
      while (xml.nextChild(inner)) {
        readCell();
      }
    }
  }

  private void readCell() {
    Range place = Range.parse(xml.attribute("r"));
    column = place == null ? column + 1 : place.column();
    String type = String.valueOf(xml.attribute("t"));
    XlsxStyles.Format format = book.styles().format(xml.attribute("s"));
    RichText text = RichText.EMPTY;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.localName()) {
        case "v" -> text = value(type, format);
        case "is" -> text = RichText.read(xml);
        default -> {}
      }
    }
    boolean struck = format.struck() && !text.text().isEmpty();
    if (struck || text.struck()) {
      book.warnings().struck();
    }
    if (column < Range.MOST_COLUMNS && row < Range.MOST_ROWS) {
      sheet.put(row, column, struck ? "" : text.text());
    }
  }

  private RichText value(String type, XlsxStyles.Format format) {
    LineText line = new LineText();
    xml.appendTo(line);
    String stored = line.toString();
    return switch (type) {
      case "s" -> shared(stored);
      case "b" -> new RichText(stored.equals("1") ? "WAAR" : "ONWAAR", false);
      case "str", "e", "d" -> new RichText(stored, false);
      default -> new RichText(book.numbers().print(stored, format.id(), format.code()), false);
    };
  }

  private RichText shared(String index) {
    int number = Range.number(index, 9_999_999);
    return number < book.strings().size() ? book.strings().get(number) : RichText.EMPTY;
  }

  private void readMerged() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      Range range = Range.parse(xml.attribute("ref"));
      if (range != null) {
        sheet.merge(range);
      }
    }
  }
}
