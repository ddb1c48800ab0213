package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds where the columns stand of a table without lines at the end of a page, which may go on at
 * the top of the next.
 *
 * @param columns what each column covers from left to right, without height
 */
record LooseEnd(List<Box> columns) {
  private static final float EDGE = 1;

  LooseEnd {
    columns = List.copyOf(columns);
  }

  /** Takes the columns of a table: those of its cells that hold something. */
  static LooseEnd of(PageTable table) {
    List<Float> edges = table.kolommen();
    List<Box> columns = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      float left = edges.get(i);
      List<Line> lines =
          table.cellen().stream()
              .filter(cell -> cell.box().left() == left)
              .flatMap(cell -> cell.regels().stream())
              .toList();
      float right = left + EDGE;
      for (Line line : lines) {
        right = Math.max(right, line.eind());
      }
      columns.add(new Box(left + EDGE, 0, right, 0));
    }
    return new LooseEnd(columns);
  }

  /** Gives how far the last column reaches, in points. */
  float right() {
    return columns.get(columns.size() - 1).right();
  }

  /** Gives the strips between the columns, narrow ones too. */
  Strips strips() {
    Strips strips = new Strips(Strips.NARROWEST_BELOW_HEAD);
    for (Box column : columns) {
      strips = strips.with(column.left(), column.right());
    }
    return strips;
  }
}
