package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.RowParts.Part;
import nl.toetssteen.lezen.pdf.tabel.Box;

/** Makes the rows of a table out of its lines: a cell of several lines is one cell. */
final class LooseRows {
  private static final float ABOVE = 0.9f;
  private static final float BELOW = 0.3f;
  private static final float WIDER = 1.2f;
  private static final float MOST_FILLED = 0.6f;

  private final LooseBlock block;
  private final List<RowParts> lines;
  private final boolean ruled;
  private final boolean spaced;
  private final float closest;

  LooseRows(LooseBlock block) {
    this.block = block;
    this.lines = block.rows();
    int bands = 1;
    int keys = 1;
    float least = Float.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      bands += ruledBefore(i) ? 1 : 0;
      keys += key(i) ? 1 : 0;
      least = Math.min(least, gap(i));
    }
    closest = least;
    ruled = (bands > 2 && keys <= 2 * bands) || (bands == 2 && oneRow());
    spaced = spaced();
  }

  private float right() {
    float right = block.right();
    for (RowParts row : lines) {
      right = Math.max(right, row.right());
    }
    return right;
  }

  private float gap(int line) {
    return lines.get(line).y() - lines.get(line - 1).y();
  }

  private boolean wide(int line) {
    return gap(line) > WIDER * closest;
  }

  private boolean ruledBefore(int line) {
    return Rulings.between(lines.get(line - 1), lines.get(line), block.rulings());
  }

  /** Tells whether a line has something in the first column. */
  private boolean key(int line) {
    return block.column(lines.get(line).parts().get(0)) == 0;
  }

  private long filled(int line) {
    return lines.get(line).parts().stream().map(block::column).distinct().count();
  }

  /** White above a line says that a row starts, when it stands above lines with a key only. */
  private boolean spaced() {
    int wide = 0;
    for (int i = 1; i < lines.size(); i++) {
      wide += wide(i) && i > 1 ? 1 : 0;
      if (wide(i) && !key(i) && !ruledBefore(i)) {
        return false;
      }
    }
    return wide > 1;
  }

  /** Below a ruled head all lines may be one row, whose key stands in the middle of its height. */
  private boolean oneRow() {
    int starts = 0;
    for (int i = 1; i < lines.size(); i++) {
      starts += ruledBefore(i) || key(i) || full(i) ? 1 : 0;
    }
    boolean first = ruledBefore(1);
    return first && starts <= 2 && !key(1) && !full(1);
  }

  private boolean full(int line) {
    return filled(line) >= MOST_FILLED * block.columns().size();
  }

  private boolean startsRow(int line) {
    if (line == 0 || ruledBefore(line)) {
      return true;
    }
    if (ruled) {
      return false;
    }
    return spaced ? wide(line) : key(line) || full(line);
  }

  /** Gives the table, with the lines of each cell. */
  PageTable table(int pagina) {
    List<TableCell> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || startsRow(i)) {
        boolean head = from == 0 && (block.headed() || onlyHeadRuled());
        row(from, i, head, pagina, cells);
        from = i;
      }
    }
    Box all = new Box(edge(0), top(0), edge(block.columns().size()), top(lines.size()));
    return new PageTable(pagina, 0, all, cells);
  }

  private boolean onlyHeadRuled() {
    boolean first = false;
    for (int i = 1; i < lines.size() && !first; i++) {
      first = ruledBefore(i) && startsRow(i);
      if (startsRow(i) && !first) {
        return false;
      }
    }
    return first && !ruled;
  }

  private void row(int from, int to, boolean head, int pagina, List<TableCell> cells) {
    for (int column = 0; column < block.columns().size(); column++) {
      List<Line> texts = new ArrayList<>();
      for (RowParts row : lines.subList(from, to)) {
        List<Glyph> signs = new ArrayList<>();
        for (Part part : row.parts()) {
          if (block.column(part) == column) {
            signs.addAll(part.signs());
          }
        }
        if (!signs.isEmpty()) {
          texts.add(Words.line(signs, pagina, 0));
        }
      }
      Box box = new Box(edge(column), top(from), edge(column + 1), top(to));
      cells.add(new TableCell(box, texts, head));
    }
  }

  private float edge(int column) {
    return column < block.columns().size() ? block.columns().get(column) - 1 : right() + 1;
  }

  private float top(int line) {
    if (line == lines.size()) {
      RowParts last = lines.get(line - 1);
      return last.y() + BELOW * last.letter();
    }
    return lines.get(line).y() - ABOVE * lines.get(line).letter();
  }
}
