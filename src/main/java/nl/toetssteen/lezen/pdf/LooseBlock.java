package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.toetssteen.lezen.pdf.RowParts.Part;

/** Judges whether rows that white divides in columns are a table, and not text or a list. */
final class LooseBlock {
  private static final int FEWEST = 3;
  private static final float SAME_X = 2.5f;
  private static final float ALIGNED = 0.6f;
  private static final int RUNNING_WORDS = 4;
  private static final Pattern LEADER = Pattern.compile(".*(?:\\.\\s?){4,}.*|.*…{2,}.*|.*_{5,}.*");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
  private static final Pattern LETTERS = Pattern.compile(".*[\\p{L}\\p{N}].*");

  private final List<RowParts> rows;
  private final List<Float> columns;
  private final List<List<Part>> byColumn = new ArrayList<>();

  /** Puts the parts of rows in columns, of which the left-hand sides are given. */
  LooseBlock(List<RowParts> rows, List<Float> columns) {
    this.rows = rows;
    this.columns = columns;
    columns.forEach(column -> byColumn.add(new ArrayList<>()));
    rows.forEach(row -> row.parts().forEach(part -> byColumn.get(column(part)).add(part)));
  }

  List<RowParts> rows() {
    return rows;
  }

  List<Float> columns() {
    return columns;
  }

  /** Gives the number of the column in which a part starts. */
  int column(Part part) {
    int column = 0;
    while (column + 1 < columns.size() && columns.get(column + 1) <= part.left() + 1) {
      column++;
    }
    return column;
  }

  /** Tells whether it is a table. */
  boolean table() {
    if (rows.size() < 2 || leaders() || runningText()) {
      return false;
    }
    return headed() ? filled(2) >= FEWEST - 1 : aligned() && !contents();
  }

  /** Tells whether the first row says what is in the columns. */
  boolean headed() {
    return HeadWords.in(rows.get(0)) && byColumn.stream().noneMatch(LooseBlock::labels);
  }

  /** Counts the rows with so many cells that are more than a label. */
  private long filled(int cells) {
    return rows.stream()
        .filter(
            row ->
                row.parts().stream().filter(part -> content(column(part))).map(this::column)
                        .distinct()
                        .count()
                    >= cells)
        .count();
  }

  private boolean content(int column) {
    return !labels(byColumn.get(column));
  }

  /** Labels of a list, or signs between a word and what it means. */
  private static boolean labels(List<Part> parts) {
    return parts.stream()
        .allMatch(
            part -> {
              String text = part.tekst();
              return !LETTERS.matcher(text).matches()
                  || Labels.length(List.of(new Word(text, 0, 1), new Word("x", 2, 3))) > 0;
            });
  }

  private boolean aligned() {
    long columnsAligned =
        IntStream.range(0, columns.size())
            .filter(this::content)
            .filter(column -> aligned(byColumn.get(column)))
            .count();
    return columnsAligned >= FEWEST && filled(FEWEST) >= FEWEST;
  }

  private static boolean aligned(List<Part> parts) {
    long most = 0;
    for (Part one : parts) {
      most = Math.max(most, parts.stream().filter(other -> near(one.left(), other.left())).count());
      most =
          Math.max(most, parts.stream().filter(other -> near(one.right(), other.right())).count());
      most = Math.max(most, parts.stream().filter(other -> near(middle(one), middle(other))).count());
    }
    return most >= FEWEST && most >= ALIGNED * parts.size();
  }

  private static boolean near(float one, float other) {
    return Math.abs(one - other) < SAME_X;
  }

  private static float middle(Part part) {
    return (part.left() + part.right()) / 2;
  }

  private boolean leaders() {
    return rows.stream()
        .flatMap(row -> row.parts().stream())
        .anyMatch(part -> LEADER.matcher(part.tekst()).matches());
  }

  /** A table of contents ends its lines in numbers that only go up. */
  private boolean contents() {
    int last = 0;
    for (Part part : byColumn.get(columns.size() - 1)) {
      String text = part.tekst();
      if (!PAGE.matcher(text).matches() || Integer.parseInt(text) < last) {
        return false;
      }
      last = Integer.parseInt(text);
    }
    return true;
  }

  /** Text in columns has many words in each of them; a table has columns of few words. */
  private boolean runningText() {
    return IntStream.range(0, columns.size())
            .filter(this::content)
            .filter(column -> words(byColumn.get(column)) < RUNNING_WORDS)
            .count()
        < Math.max(1, columns.size() - 2);
  }

  private static double words(List<Part> parts) {
    return parts.stream()
        .mapToInt(part -> Words.line(part.signs(), 0, 0).woorden().size())
        .average()
        .orElse(0);
  }
}
