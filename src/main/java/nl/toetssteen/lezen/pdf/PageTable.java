package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds a table, or the part of it, that stands on one page.
 *
 * @param pagina 1-based
 * @param na number of lines of the page that come before it
 * @param vlak all of the table
 * @param cellen cells row by row, which together cover all of it
 */
record PageTable(int pagina, int na, Box vlak, List<TableCell> cellen) {

  /** Says how many lines of the page come before it. */
  PageTable after(int lines) {
    return new PageTable(pagina, lines, vlak, cellen);
  }

  /** Gives the table without its first rows. */
  PageTable fromRow(int row) {
    float top = rijen().get(row);
    return new PageTable(
        pagina, na, vlak, cellen.stream().filter(cell -> cell.box().top() >= top).toList());
  }

  /** Gives the cells that start in a row, from left to right. */
  List<TableCell> rij(int row) {
    float top = rijen().get(row);
    return cellen.stream().filter(cell -> cell.box().top() == top).toList();
  }

  /** Gives the lines of all cells. */
  Stream<Line> regels() {
    return cellen.stream().flatMap(cell -> cell.regels().stream());
  }

  /** Gives the left-hand side of each column, and the right-hand side of the last. */
  List<Float> kolommen() {
    return cellen.stream()
        .flatMap(cell -> Stream.of(cell.box().left(), cell.box().right()))
        .distinct()
        .sorted()
        .toList();
  }

  /** Gives the top of each row, and the bottom of the last. */
  List<Float> rijen() {
    // A ruling that divides no two cells is no edge: a row starts where at least one cell does.
    return Stream.concat(cellen.stream().map(cell -> cell.box().top()), Stream.of(vlak.bottom()))
        .distinct()
        .sorted()
        .toList();
  }
}
