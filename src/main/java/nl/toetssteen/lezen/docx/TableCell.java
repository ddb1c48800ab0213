package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.CellText;

/** Holds one cell while its table is read. */
final class TableCell {
  private static final int MOST_COLUMNS = 1000;

  private final List<Alinea> content = new ArrayList<>(1);
  private int columns = 1;
  private int rows = 1;
  private boolean starts;
  private boolean goesOn;
  private boolean deleted;

  private TableCell() {}

  /** Reads the current element. */
  static TableCell read(StoryReader story) {
    TableCell cell = new TableCell();
    WordXml xml = story.xml();
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      if (xml.name().equals("tcPr")) {
        cell.readProperties(story);
      } else {
        story.readBlock(cell.content);
      }
    }
    return cell;
  }

  private void readProperties(StoryReader story) {
    WordXml xml = story.xml();
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "gridSpan" -> columns = Measure.whole(xml.value(), 1, MOST_COLUMNS);
        case "vMerge" -> {
          starts = "restart".equals(xml.value());
          goesOn = !starts;
        }
        case "cellIns" -> story.context().tracked();
        case "cellDel" -> {
          story.context().tracked();
          deleted = true;
        }
        default -> {}
      }
    }
  }

  List<Alinea> content() {
    return content;
  }

  int columns() {
    return columns;
  }

  /** Tells whether cells below may belong to it. */
  boolean starts() {
    return starts;
  }

  /** Tells whether it belongs to a cell above. */
  boolean goesOn() {
    return goesOn;
  }

  /** Tells whether it was deleted with track changes. */
  boolean deleted() {
    return deleted;
  }

  /** Lets it span one more row. */
  void lengthen() {
    rows++;
  }

  /** Tells whether there is anything in it. */
  boolean hasText() {
    return !content.isEmpty();
  }

  /** Gives the cell as it is in the document. */
  Cel cel() {
    return new Cel(CellText.of(content), columns, rows);
  }
}
