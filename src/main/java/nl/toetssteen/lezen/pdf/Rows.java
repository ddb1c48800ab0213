package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** Puts the signs of a page, drawn in any order, on lines. */
final class Rows {
  /** Raised figures stand a third of the type size above the line they belong to. */
  private static final float SAME_LINE = 0.36f;

  private static final float SAME_RUN = 0.05f;

  private Rows() {}

  /** One row of signs under way: runs drawn at almost the same height. */
  private static final class Row {
    private final List<Glyph> signs = new ArrayList<>();
    private float y;
    private float letter;

    private void add(List<Glyph> run) {
      measure(run.get(0));
      signs.addAll(run);
    }

    private void add(Glyph sign) {
      measure(sign);
      signs.add(sign);
    }

    private void measure(Glyph first) {
      if (first.letter() > letter) {
        y = first.y();
        letter = first.letter();
      }
    }

    private boolean takes(Glyph sign) {
      return Math.abs(sign.y() - y) < SAME_LINE * Math.max(letter, sign.letter());
    }
  }

  /**
   * Gives the lines of a page in reading order, column by column.
   *
   * @param rows from top to bottom
   * @param tables what stands on the page besides; they come out in the same order, each knowing
   *     after how many lines
   */
  static List<Line> lines(List<List<Glyph>> rows, int pagina, List<PageTable> tables) {
    IdentityHashMap<Glyph, PageTable> marks = new IdentityHashMap<>();
    tables.forEach(table -> mark(table, rows, marks));
    tables.clear();
    List<Line> lines = new ArrayList<>();
    for (Columns.Part part : Columns.order(rows)) {
      PageTable table = marks.get(part.signs().get(0));
      if (table == null) {
        lines.add(Words.line(part.signs(), pagina, part.kolom()));
      } else {
        tables.add(table.after(lines.size()));
      }
    }
    return lines;
  }

  /** Gives lines of signs that are drawn line by line, wherever on the page. */
  static List<Line> asDrawn(List<Glyph> signs, int pagina) {
    List<Line> lines = new ArrayList<>();
    Row row = new Row();
    for (Glyph sign : signs) {
      if (!row.signs.isEmpty() && !row.takes(sign)) {
        lines.add(line(row, pagina));
        row = new Row();
      }
      row.add(sign);
    }
    lines.add(line(row, pagina));
    return lines;
  }

  private static Line line(Row row, int pagina) {
    sort(row.signs);
    return Words.line(row.signs, pagina, 0);
  }

  /** Gives the lines in a cell of a table, from top to bottom. */
  static List<Line> inCell(List<Glyph> signs, int pagina) {
    return of(signs).stream().map(row -> Words.line(row, pagina, 0)).toList();
  }

  /** Keeps the place of a table by a row with one sign as wide as the table. */
  private static void mark(
      PageTable table, List<List<Glyph>> rows, IdentityHashMap<Glyph, PageTable> marks) {
    float top = table.vlak().top();
    Glyph mark =
        new Glyph("", table.vlak().left(), top, table.vlak().right(), 0, false, false, false, -1);
    int at = 0;
    while (at < rows.size() && rows.get(at).get(0).y() <= top) {
      at++;
    }
    rows.add(at, List.of(mark));
    marks.put(mark, table);
  }

  /** Gives the rows from top to bottom, each from left to right. */
  static List<List<Glyph>> of(List<Glyph> signs) {
    List<List<Glyph>> rows = new ArrayList<>();
    for (Row row : rows(runs(signs))) {
      sort(row.signs);
      rows.add(row.signs);
    }
    return rows;
  }

  private static List<List<Glyph>> runs(List<Glyph> signs) {
    List<List<Glyph>> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= signs.size(); i++) {
      if (i == signs.size() || !follows(signs.get(i - 1), signs.get(i))) {
        runs.add(signs.subList(from, i));
        from = i;
      }
    }
    runs.sort(Comparator.comparingDouble(run -> run.get(0).y()));
    return runs;
  }

  private static boolean follows(Glyph one, Glyph next) {
    return Math.abs(next.y() - one.y()) < SAME_RUN * one.letter()
        && next.x() >= one.x()
        && next.x() - one.eind() < one.letter() * 2
        && next.letter() == one.letter();
  }

  private static List<Row> rows(List<List<Glyph>> runs) {
    List<Row> rows = new ArrayList<>();
    for (List<Glyph> run : runs) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null || !last.takes(run.get(0))) {
        last = new Row();
        rows.add(last);
      }
      last.add(run);
    }
    return rows;
  }

  private static void sort(List<Glyph> signs) {
    for (int i = 1; i < signs.size(); i++) {
      if (signs.get(i).x() < signs.get(i - 1).x()) {
        signs.sort(Comparator.comparingDouble(Glyph::x));
        return;
      }
    }
  }
}
