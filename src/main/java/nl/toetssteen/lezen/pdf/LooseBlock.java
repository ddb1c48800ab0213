package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.toetssteen.lezen.pdf.RowParts.Part;
import nl.toetssteen.lezen.pdf.tabel.Box;

/** Judges whether rows that white divides in columns are a table, and not text or a list. */
final class LooseBlock {
  private static final int FEWEST = 3;
  private static final float SAME_X = 2.5f;
  private static final float ALIGNED = 0.6f;
  private static final int RUNNING_WORDS = 4;
  private static final float FULL = 0.85f;
  private static final float RUNNING = 0.5f;
  private static final Pattern LEADER = Pattern.compile(".*(?:\\.\\s?){4,}.*|.*…{2,}.*|.*_{5,}.*");
  private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
  private static final Pattern LETTERS = Pattern.compile(".*[\\p{L}\\p{N}].*");

  private final List<RowParts> rows;
  private final List<Float> columns;
  private final List<Float> rulings;
  private final float right;
  private final List<List<Part>> byColumn = new ArrayList<>();

  /**
   * Puts the parts of rows in columns.
   *
   * @param columns left-hand sides
   * @param rulings lines that the page draws
   */
  LooseBlock(List<RowParts> rows, List<Float> columns, List<Box> rulings) {
    this(rows, columns, rulings, 0);
  }

  /**
   * Puts the parts of rows in columns, as the constructor without a right-hand side does.
   *
   * @param right right-hand side at least: the last column may be empty here
   */
  LooseBlock(List<RowParts> rows, List<Float> columns, List<Box> rulings, float right) {
    this.rows = rows;
    this.right = right;
    this.columns = columns;
    this.rulings = Rulings.along(rows, rulings);
    columns.forEach(column -> byColumn.add(new ArrayList<>()));
    rows.forEach(row -> row.parts().forEach(part -> byColumn.get(column(part)).add(part)));
  }

  List<RowParts> rows() {
    return rows;
  }

  List<Float> columns() {
    return columns;
  }

  /** Gives how far it reaches at least, in points. */
  float right() {
    return right;
  }

  /** Gives the heights of the lines that run along most of its width. */
  List<Float> rulings() {
    return rulings;
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
    if (headed()) {
      return filled(2) > (rows.get(0).heads() ? 1 : FEWEST);
    }
    return (aligned() && !contents()) || ruled();
  }

  /** Tells whether the first row says what is in the columns, in its words or by its type. */
  boolean headed() {
    RowParts first = rows.get(0);
    return (first.heads() || (rows.size() > 1 && first.bold() && !rows.get(1).bold()))
        && first.parts().size() > 1
        && byColumn.stream().noneMatch(LooseBlock::labels);
  }

  /** Tells whether lines divide nearly all rows, each with two cells. */
  private boolean ruled() {
    long divided =
        IntStream.range(1, rows.size())
            .filter(i -> Rulings.between(rows.get(i - 1), rows.get(i), rulings))
            .count();
    return divided >= FEWEST - 1 && filled(2) >= divided + 1 && divided * 2 >= rows.size();
  }

  /** Counts the rows with so many cells that are more than a label. */
  private long filled(int cells) {
    return rows.stream()
        .filter(
            row ->
                row.parts().stream()
                        .filter(part -> content(column(part)))
                        .map(this::column)
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
              List<Word> words = new ArrayList<>(part.line().woorden());
              boolean letters = LETTERS.matcher(part.tekst()).matches();
              words.add(new Word("x", part.right() + 20, part.right() + 25));
              return !letters || Labels.length(words) == words.size() - 1;
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
      most =
          Math.max(most, parts.stream().filter(other -> near(middle(one), middle(other))).count());
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

  /** Text in columns fills each of them with many words; a table has columns of few words. */
  private boolean runningText() {
    return IntStream.range(0, columns.size())
            .filter(this::content)
            .filter(column -> !running(byColumn.get(column)))
            .count()
        < Math.max(1, columns.size() - 2);
  }

  private static boolean running(List<Part> parts) {
    float left = Float.MAX_VALUE;
    float right = 0;
    int words = 0;
    for (Part part : parts) {
      left = Math.min(left, part.left());
      right = Math.max(right, part.right());
      words += part.line().woorden().size();
    }
    float full = left + FULL * (right - left);
    return words >= RUNNING_WORDS * parts.size()
        && parts.stream().filter(part -> part.right() > full).count() > RUNNING * parts.size();
  }
}
