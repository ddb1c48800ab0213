package nl.toetssteen.lezen.opmaak;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.toetssteen.lezen.bron.Alinea;

/**
 * Builds one table of a format that places cells by their edges; which columns a cell spans follows
 * from the edges of all rows.
 */
public final class EdgedTable {
  /** Edges closer than this, in twips, are one: writers round them row by row. */
  private static final int SAME_EDGE = 40;

  private final List<Row> rows = new ArrayList<>();
  private List<List<Alinea>> cells = new ArrayList<>();
  private List<Alinea> content = new ArrayList<>();

  /** Holds a row that has ended. */
  private record Row(boolean head, List<Edge> edges, List<List<Alinea>> cells) {}

  /** Gives the paragraphs of the cell that is being read, to add to. */
  public List<Alinea> content() {
    return content;
  }

  /** Ends the cell that is being read. */
  public void endCell() {
    cells.add(content);
    content = new ArrayList<>();
  }

  /** Ends the row, with what was said of its cells; a row without cells is left out. */
  public void endRow(boolean head, List<Edge> edges) {
    if (!cells.isEmpty()) {
      rows.add(new Row(head, edges, cells));
      cells = new ArrayList<>();
    }
  }

  /** Ends the table; paragraphs that no cell or row was ended for are only text. */
  public void finish(List<Alinea> out) {
    List<Integer> grid = grid();
    TableBuilder table = new TableBuilder();
    for (int row = 0; row < rows.size(); row++) {
      write(table, row, grid);
    }
    table.finish(out);
    cells.forEach(out::addAll);
    out.addAll(content);
  }

  private List<Integer> grid() {
    TreeSet<Integer> all = new TreeSet<>();
    rows.forEach(row -> row.edges().forEach(edge -> all.add(edge.right())));
    List<Integer> grid = new ArrayList<>();
    for (int edge : all) {
      if (grid.isEmpty() || edge - grid.get(grid.size() - 1) > SAME_EDGE) {
        grid.add(edge);
      }
    }
    return grid;
  }

  /** Gives the number of edges of the grid up to and with the given one. */
  private static int columns(List<Integer> grid, int edge) {
    int low = 0;
    int high = grid.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (grid.get(middle) <= edge) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void write(TableBuilder table, int index, List<Integer> grid) {
    Row row = rows.get(index);
    int left = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      if (i >= row.edges().size()) {
        table.cell(row.cells().get(i), 1, 1);
        continue;
      }
      int end = i;
      List<Alinea> text = new ArrayList<>(row.cells().get(i));
      while (end + 1 < Math.min(row.cells().size(), row.edges().size())
          && row.edges().get(end + 1).joinsLeft()) {
        end++;
        text.addAll(row.cells().get(end));
      }
      int right = columns(grid, row.edges().get(end).right());
      if (!row.edges().get(i).joinsUp()) {
        table.cell(text, right - left, 1 + joined(index, row.edges().get(i), leftEdge(row, i)));
      }
      left = right;
      i = end;
    }
    table.endRow(row.head());
  }

  private static int leftEdge(Row row, int cell) {
    return cell == 0 ? Integer.MIN_VALUE : row.edges().get(cell - 1).right();
  }

  /** Counts the rows below of which the cell at the same left edge belongs to this one. */
  private int joined(int index, Edge edge, int left) {
    int count = 0;
    while (edge.startsDown() && index + count + 1 < rows.size()) {
      if (!goesOn(rows.get(index + count + 1), left)) {
        return count;
      }
      count++;
    }
    return count;
  }

  private static boolean goesOn(Row row, int left) {
    for (int i = 0; i < row.edges().size(); i++) {
      int edge = leftEdge(row, i);
      if (edge == left || Math.abs((long) edge - left) <= SAME_EDGE) {
        return row.edges().get(i).joinsUp();
      }
    }
    return false;
  }
}
