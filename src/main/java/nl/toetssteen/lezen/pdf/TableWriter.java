package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;

/** Writes a table that was found on the pages as one of the document. */
final class TableWriter {
  private final Table table;
  private final Hyphens hyphens;
  private final List<Float> columns;

  private TableWriter(Table table, Hyphens hyphens) {
    this.table = table;
    this.hyphens = hyphens;
    this.columns = table.kolommen();
  }

  /** Gives the table, with the words mended that were broken in its cells. */
  static Tabel tabel(Table table, Hyphens hyphens) {
    TableWriter writer = new TableWriter(table, hyphens);
    List<Rij> rows = new ArrayList<>();
    table.parts().forEach(part -> writer.add(part, rows));
    return new Tabel(rows);
  }

  private void add(PageTable part, List<Rij> rows) {
    List<Float> tops = part.rijen();
    for (int row = 0; row < tops.size() - 1; row++) {
      float top = tops.get(row);
      List<Cel> cells =
          part.cellen().stream()
              .filter(cell -> cell.box().top() == top)
              .map(cell -> cel(cell, tops))
              .toList();
      rows.add(new Rij(rows.size() < table.koprijen(), part.pagina(), cells));
    }
  }

  private Cel cel(TableCell cell, List<Float> tops) {
    int wide = nearest(columns, cell.box().right()) - nearest(columns, cell.box().left());
    int high = nearest(tops, cell.box().bottom()) - nearest(tops, cell.box().top());
    return new Cel(hyphens.join(cell), Math.max(1, wide), Math.max(1, high));
  }

  private static int nearest(List<Float> edges, float place) {
    int nearest = 0;
    for (int i = 1; i < edges.size(); i++) {
      if (Math.abs(edges.get(i) - place) < Math.abs(edges.get(nearest) - place)) {
        nearest = i;
      }
    }
    return nearest;
  }
}
