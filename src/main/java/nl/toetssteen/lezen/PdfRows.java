package nl.toetssteen.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the signs of a page, drawn in any order, on lines. */
final class PdfRows {
  /** Raised figures stand a third of the type size above the line they belong to. */
  private static final float SAME_LINE = 0.36f;

  private static final float SAME_RUN = 0.05f;

  private PdfRows() {}

  /** One row of signs under way: runs drawn at almost the same height. */
  private static final class Row {
    private final List<PdfGlyph> signs = new ArrayList<>();
    private float y;
    private float letter;

    private void add(List<PdfGlyph> run) {
      PdfGlyph first = run.get(0);
      if (first.letter() > letter) {
        y = first.y();
        letter = first.letter();
      }
      signs.addAll(run);
    }

    private boolean takes(PdfGlyph sign) {
      return Math.abs(sign.y() - y) < SAME_LINE * Math.max(letter, sign.letter());
    }
  }

  /** Gives the lines of a page in reading order, column by column. */
  static List<PdfLine> lines(List<PdfGlyph> signs, int pagina) {
    List<List<PdfGlyph>> rows = new ArrayList<>();
    for (Row row : rows(runs(signs))) {
      sort(row.signs);
      rows.add(row.signs);
    }
    List<PdfLine> lines = new ArrayList<>();
    for (PdfColumns.Part part : PdfColumns.order(rows)) {
      lines.add(PdfWords.line(part.signs(), pagina, part.kolom()));
    }
    return lines;
  }

  private static List<List<PdfGlyph>> runs(List<PdfGlyph> signs) {
    List<List<PdfGlyph>> runs = new ArrayList<>();
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

  private static boolean follows(PdfGlyph one, PdfGlyph next) {
    return Math.abs(next.y() - one.y()) < SAME_RUN * one.letter()
        && next.x() >= one.x()
        && next.x() - one.eind() < one.letter() * 2
        && next.letter() == one.letter();
  }

  private static List<Row> rows(List<List<PdfGlyph>> runs) {
    List<Row> rows = new ArrayList<>();
    for (List<PdfGlyph> run : runs) {
      Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (last == null || !last.takes(run.get(0))) {
        last = new Row();
        rows.add(last);
      }
      last.add(run);
    }
    return rows;
  }

  private static void sort(List<PdfGlyph> signs) {
    for (int i = 1; i < signs.size(); i++) {
      if (signs.get(i).x() < signs.get(i - 1).x()) {
        signs.sort(Comparator.comparingDouble(PdfGlyph::x));
        return;
      }
    }
  }
}
