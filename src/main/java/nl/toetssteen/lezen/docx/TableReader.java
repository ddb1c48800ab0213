package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Herkomst;

/** Reads one table. */
final class TableReader {
  private static final int MOST_COLUMNS = 1000;

  private final StoryReader story;
  private final WordXml xml;
  private final List<Row> rows = new ArrayList<>();

  /** The cell that goes on downwards, by the column where it starts. */
  private final Map<Integer, TableCell> goingOn = new HashMap<>();

  /** Holds one row while the table is read, for rows below may still lengthen its cells. */
  private static final class Row {
    private final List<TableCell> cells = new ArrayList<>();
    private boolean head;
    private boolean deleted;
    private int column;
  }

  TableReader(StoryReader story) {
    this.story = story;
    this.xml = story.xml();
  }

  /** Reads the current element; a table of one cell is only a frame around paragraphs. */
  void read(List<Alinea> out) {
    int from = xml.paragraphs();
    readRows();
    if (rows.size() == 1 && rows.get(0).cells.size() == 1) {
      out.addAll(rows.get(0).cells.get(0).content());
    } else if (rows.stream().flatMap(row -> row.cells.stream()).anyMatch(TableCell::hasText)) {
      out.add(
          new Alinea("", "", -1, 0, 0, 0, false, 0, tabel())
              .uit(new Herkomst(from, xml.paragraphs())));
    }
  }

  private Tabel tabel() {
    return new Tabel(
        rows.stream()
            .map(row -> new Rij(row.head, 0, row.cells.stream().map(TableCell::cel).toList()))
            .toList());
  }

  private void readRows() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "tr" -> readRow();
        case "sdt", "sdtContent", "customXml", "AlternateContent", "Choice" -> readRows();
        default -> {}
      }
    }
  }

  private void readRow() {
    Row row = new Row();
    readCells(row);
    if (!row.deleted && !row.cells.isEmpty()) {
      rows.add(row);
    }
  }

  private void readCells(Row row) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "trPr" -> readProperties(row);
        case "tc" -> place(row, TableCell.read(story));
        case "sdt", "sdtContent", "customXml", "AlternateContent", "Choice" -> readCells(row);
        default -> {}
      }
    }
  }

  private void readProperties(Row row) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "tblHeader" -> row.head = xml.on();
        case "gridBefore" -> row.column = Measure.whole(xml.value(), 0, MOST_COLUMNS);
        case "ins" -> story.context().tracked();
        case "del" -> {
          story.context().tracked();
          row.deleted = true;
        }
        default -> {}
      }
    }
  }

  private void place(Row row, TableCell cell) {
    TableCell above = goingOn.get(row.column);
    if (cell.goesOn() && above != null && !row.deleted) {
      above.lengthen();
    } else if (!cell.deleted()) {
      row.cells.add(cell);
      goingOn.put(row.column, cell.starts() ? cell : null);
    }
    row.column += cell.columns();
  }
}
