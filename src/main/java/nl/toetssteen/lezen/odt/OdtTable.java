package nl.toetssteen.lezen.odt;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.TableBuilder;

/** Reads one table. */
final class OdtTable {
  private static final int MOST = 1000;

  private final OdtStory story;
  private final OdtXml xml;
  private final TableBuilder table = new TableBuilder();
  private int length;

  OdtTable(OdtStory story) {
    this.story = story;
    this.xml = story.xml();
  }

  /** Reads the current element. */
  void read(List<Alinea> out) {
    readRows(false);
    table.finish(out);
  }

  private void readRows(boolean head) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "table-header-rows" -> readRows(true);
        case "table-rows", "table-row-group" -> readRows(head);
        case "table-row" -> readRow(head);
        default -> {}
      }
    }
  }

  private void readRow(boolean head) {
    int outer = xml.depth();
    int copies = xml.whole("number-rows-repeated", 1, MOST);
    int cells = 0;
    length = 0;
    while (xml.nextChild(outer)) {
      if (xml.name().equals("table-cell")) {
        readCell();
        cells++;
      }
    }
    table.endRow(head);
    for (int i = 1; i < copies && cells > 0 && mayRepeat(length); i++) {
      table.repeatRow();
    }
  }

  private void readCell() {
    int copies = xml.whole("number-columns-repeated", 1, MOST);
    int columns = xml.whole("number-columns-spanned", 1, MOST);
    int rows = xml.whole("number-rows-spanned", 1, MOST);
    List<Alinea> content = new ArrayList<>(1);
    story.readBlocks(content);
    table.cell(content, columns, rows);
    int size = content.stream().mapToInt(alinea -> alinea.tekst().length()).sum();
    length += size;
    for (int i = 1; i < copies && mayRepeat(size); i++) {
      table.repeatCell();
      length += size;
    }
  }

  private boolean mayRepeat(int size) {
    return story.context().mayRepeat(size);
  }
}
