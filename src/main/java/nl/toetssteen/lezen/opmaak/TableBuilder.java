package nl.toetssteen.lezen.opmaak;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;

/** Builds one table of a format that writes the spans of a cell in the cell itself. */
public final class TableBuilder {
  private static final int WIDEST_SPAN = 1000;

  private final List<Rij> rows = new ArrayList<>();
  private final List<Cel> cells = new ArrayList<>();
  private List<Alinea> first;
  private boolean text;

  /** Adds a cell to the row that is being built; spans out of bounds are brought within. */
  public void cell(List<Alinea> content, int columns, int rows) {
    if (first == null) {
      first = content;
    }
    text |= !content.isEmpty();
    cells.add(new Cel(CellText.of(content), span(columns), span(rows)));
  }

  private static int span(int written) {
    return Math.max(1, Math.min(WIDEST_SPAN, written));
  }

  /** Repeats the cell that was added last. */
  public void repeatCell() {
    cells.add(cells.get(cells.size() - 1));
  }

  /** Ends the row; a row without cells is left out. */
  public void endRow(boolean head) {
    if (!cells.isEmpty()) {
      rows.add(new Rij(head, 0, List.copyOf(cells)));
      cells.clear();
    }
  }

  /** Repeats the row that ended last. */
  public void repeatRow() {
    rows.add(rows.get(rows.size() - 1));
  }

  /** Ends the table: one of a single cell is only a frame around paragraphs, an empty one goes. */
  public void finish(List<Alinea> out) {
    endRow(false);
    if (rows.size() == 1 && rows.get(0).cellen().size() == 1) {
      out.addAll(first);
    } else if (text) {
      out.add(new Alinea("", "", -1, 0, 0, 0, false, 0, new Tabel(rows)));
    }
  }
}
