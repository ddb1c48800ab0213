package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Holds the lines of one page in reading order.
 *
 * @param nummer 1-based
 * @param breedte width in points, as read upright
 * @param hoogte height in points, as read upright
 * @param regels lines, column by column
 * @param gemerkt lines that the page itself says are running heads or feet
 * @param tabellen tables in reading order, of which each knows after how many lines it comes
 */
record Page(
    int nummer,
    float breedte,
    float hoogte,
    List<Line> regels,
    List<Line> gemerkt,
    List<PageTable> tabellen) {

  /** Gives a page with nothing on it. */
  static Page empty(int nummer) {
    return new Page(nummer, 0, 0, List.of(), List.of(), List.of());
  }

  /** Gives the last table, null without one. */
  PageTable lastTable() {
    return tabellen.isEmpty() ? null : tabellen.get(tabellen.size() - 1);
  }

  /** Counts the letters. */
  int letters() {
    return alles().mapToInt(Line::letters).sum();
  }

  /** Gives the page with as many lines, of which the words were mended. */
  Page with(List<Line> lines) {
    return new Page(nummer, breedte, hoogte, lines, gemerkt, tabellen);
  }

  /** Gives the page without some of its lines. */
  Page without(Set<Line> drop) {
    List<Line> kept = new ArrayList<>();
    int[] keptBefore = new int[regels.size() + 1];
    for (int i = 0; i < regels.size(); i++) {
      if (!drop.contains(regels.get(i))) {
        kept.add(regels.get(i));
      }
      keptBefore[i + 1] = kept.size();
    }
    List<PageTable> moved =
        tabellen.stream().map(table -> table.after(keptBefore[table.na()])).toList();
    return new Page(nummer, breedte, hoogte, kept, gemerkt, moved);
  }

  /** Gives the page without some of its tables. */
  Page withoutTables(Set<PageTable> drop) {
    List<PageTable> kept = tabellen.stream().filter(table -> !drop.contains(table)).toList();
    return new Page(nummer, breedte, hoogte, regels, gemerkt, kept);
  }

  /** Gives all lines, first those outside the tables. */
  Stream<Line> alles() {
    return Stream.concat(regels.stream(), tabellen.stream().flatMap(PageTable::regels));
  }
}
