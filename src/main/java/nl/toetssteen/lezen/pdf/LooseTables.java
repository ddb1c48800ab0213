package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.lezen.pdf.RowParts.Part;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Finds tables that no lines, or too few, divide in cells: rows of which the words stand below each
 * other, in columns of which the head says what they hold, or in three columns at least.
 */
final class LooseTables {
  private static final int FEWEST_ROWS = 3;
  private static final int FEWEST_COLUMNS = 3;

  /** The widest distance between the baselines of two rows, as part of the type size. */
  private static final float FURTHEST = 4.5f;

  /** The widest distance between the lines of one cell. */
  private static final float CLOSE = 1.6f;

  private static final int MOST_ROWS = 400;

  /** What may stand between the top or foot of a page and a table that goes on there. */
  private static final int MOST_AT_EDGE = 4;

  private final int pagina;
  private final List<Box> rulings;
  private final List<PageTable> others;
  private final LooseEnd previous;
  private final List<PageTable> found = new ArrayList<>();
  private int below;

  /**
   * Creates a finder for one page.
   *
   * @param rulings lines that the page draws
   * @param others tables that were found already
   * @param previous the table that may go on from the page before; null without one
   */
  LooseTables(int pagina, List<Box> rulings, List<PageTable> others, LooseEnd previous) {
    this.pagina = pagina;
    this.rulings = rulings;
    this.others = others;
    this.previous = previous;
  }

  /**
   * Takes the tables out of the rows of a page.
   *
   * @param rows from top to bottom; those of a table are removed
   */
  List<PageTable> take(List<List<Glyph>> rows) {
    if (rows.size() < FEWEST_ROWS || rows.size() > MOST_ROWS) {
      return found;
    }
    List<RowParts> divided = rows.stream().map(RowParts::of).toList();
    List<List<Glyph>> rest = new ArrayList<>();
    int i = 0;
    while (i < divided.size()) {
      LooseBlock goingOn = i < MOST_AT_EDGE ? goingOn(divided, i) : null;
      LooseBlock block = goingOn == null ? block(divided, i) : goingOn;
      if (block == null) {
        rest.add(rows.get(i++));
      } else {
        found.add(new LooseRows(block).table(pagina));
        i += block.rows().size();
        below = divided.size() - i;
      }
    }
    rows.clear();
    rows.addAll(rest);
    return found;
  }

  /** Gives the table at the foot of the page, null without one. */
  LooseEnd last() {
    PageTable last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean foot =
        last != null
            && below <= MOST_AT_EDGE
            && others.stream().noneMatch(other -> other.vlak().top() > last.vlak().top());
    return foot ? LooseEnd.of(last) : null;
  }

  /** Gives the table that goes on from the page before with a row, null when none does. */
  private LooseBlock goingOn(List<RowParts> rows, int start) {
    if (previous == null
        || !found.isEmpty()
        || rows.get(start).parts().size() < FEWEST_COLUMNS
        || rows.get(start).heads()) {
      return null;
    }
    Strips strips = previous.strips();
    int need = strips.columns().size();
    if (need < 2) {
      return null; // A title that lay over the columns leaves nothing to compare.
    }
    int end = start;
    while (end < rows.size()
        && (end == start || follows(rows.get(end - 1), rows.get(end)))
        && !rows.get(end).heads()) {
      Strips next = isBanner(rows, end, strips) ? strips : strips.with(rows.get(end));
      if (next.columns().size() != need) {
        break;
      }
      strips = next;
      end++;
    }
    end = cut(rows, start, end, strips.columns().get(1));
    return end > start
        ? new LooseBlock(rows.subList(start, end), strips.columns(), rulings, previous.right())
        : null;
  }

  /** Gives the table that starts with a row, null when none does. */
  private LooseBlock block(List<RowParts> rows, int start) {
    int need = need(rows, start);
    if (rows.get(start).parts().size() < need) {
      return null;
    }
    Strips strips = strips(rows.get(start));
    if (strips.with(rows.get(start)).columns().size() < need) {
      return null;
    }
    int end = end(rows, start, need);
    for (int i = start; i < end; i++) {
      strips = isBanner(rows, i, strips) ? strips : strips.with(rows.get(i));
    }
    List<Float> columns = strips.columns();
    LooseBlock block = new LooseBlock(rows.subList(start, end), columns, rulings);
    return columns.size() >= need && block.table() ? block : null;
  }

  /** Two columns are only enough with a head, or with a line below the first row. */
  private int need(List<RowParts> rows, int start) {
    RowParts first = rows.get(start);
    boolean two =
        first.parts().size() == 2
            && start + 1 < rows.size()
            && (first.bold()
                || first.heads()
                || Rulings.between(
                    first,
                    rows.get(start + 1),
                    Rulings.along(rows.subList(start, start + 2), rulings)));
    return two ? 2 : FEWEST_COLUMNS;
  }

  /** Goes down as long as enough columns are left, and back up to where the last row ends. */
  private int end(List<RowParts> rows, int start, int need) {
    boolean headed = rows.get(start).heads();
    Strips strips = strips(rows.get(start)).with(rows.get(start));
    int end = start + 1;
    while (end < rows.size()
        && follows(rows.get(end - 1), rows.get(end))
        && !(headed && startsAnother(rows, end))) {
      Strips next = isBanner(rows, end, strips) ? strips : strips.with(rows.get(end));
      int left = next.columns().size();
      boolean across = rows.get(end).parts().size() == 1 && left < strips.columns().size();
      // Below heads no cell runs on into the next: a total or a note that does ends the table.
      if (left < need || headed && across) {
        break;
      }
      strips = next;
      end++;
    }
    return cut(rows, start, end, strips.columns().get(1));
  }

  private static Strips strips(RowParts first) {
    return new Strips(first.heads() ? Strips.NARROWEST_BELOW_HEAD : Strips.NARROWEST);
  }

  /** Goes back up to where the last row ends; what stands below it is text. */
  private static int cut(List<RowParts> rows, int start, int end, float second) {
    int last = end;
    while (last > start + 1 && !belongs(rows, start, last - 1, second)) {
      last--;
    }
    return last;
  }

  /**
   * A table that opens with heads of columns ends where heads stand again, or a title above them.
   */
  private static boolean startsAnother(List<RowParts> rows, int row) {
    boolean past = !rows.get(row - 1).heads();
    boolean title = rows.get(row).parts().size() == 1 && row + 1 < rows.size();
    return past && rows.get(title ? row + 1 : row).heads();
  }

  /** A title between the rows lies over the white behind the first column, and rows go on below. */
  private boolean isBanner(List<RowParts> rows, int row, Strips strips) {
    List<Float> columns = strips.columns();
    RowParts title = rows.get(row);
    boolean goesOn = row + 1 < rows.size() && follows(title, rows.get(row + 1));
    return columns.size() >= FEWEST_COLUMNS
        && title.parts().size() == 1
        && title.parts().get(0).left() <= columns.get(0) + 1
        && title.right() > columns.get(1) - 2 * Strips.NARROWEST
        && title.right() < columns.get(columns.size() - 1)
        && goesOn
        && rows.get(row + 1).parts().size() >= FEWEST_COLUMNS;
  }

  /**
   * A last line of a single part goes on with a cell; with the first only when it starts as the
   * rest of a sentence, or when cells above go on so too: else that is text.
   */
  private static boolean belongs(List<RowParts> rows, int start, int line, float second) {
    RowParts last = rows.get(line);
    Part part = last.parts().get(0);
    if (last.parts().size() > 1) {
      return true;
    }
    if (!close(rows, line)) {
      return false;
    }
    boolean rest = Character.isLowerCase(part.tekst().codePointAt(0));
    return part.left() >= second - 1
        || part.right() < second
            && (rest
                || IntStream.range(start + 1, line - 1)
                    .anyMatch(i -> rows.get(i).parts().size() == 1 && close(rows, i)));
  }

  private static boolean close(List<RowParts> rows, int line) {
    RowParts row = rows.get(line);
    return row.y() - rows.get(line - 1).y() < CLOSE * row.letter();
  }

  private boolean follows(RowParts row, RowParts next) {
    float gap = next.y() - row.y();
    return gap < FURTHEST * row.letter()
        && others.stream()
            .noneMatch(table -> table.vlak().top() > row.y() && table.vlak().top() < next.y());
  }
}
