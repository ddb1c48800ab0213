package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds the text of one page.
 *
 * @param regels lines outside the tables, column by column
 * @param tabellen tables in reading order, of which each knows after how many lines it comes
 */
record PageContent(List<Line> regels, List<PageTable> tabellen) {

  /**
   * Makes tables and lines of the signs on a page.
   *
   * @param rulings lines that the page draws, upright
   * @param finder takes the tables that these divide
   */
  static PageContent of(int pagina, PageSigns signs, List<Box> rulings, TableFinder finder) {
    TableFinder.Found ruled = finder.find(signs, rulings);
    List<PageTable> tables = new ArrayList<>(ruled.tabellen());
    List<List<Glyph>> rows = Rows.of(ruled.rest());
    tables.addAll(new LooseTables(pagina, rulings, ruled.tabellen()).take(rows));
    return new PageContent(Rows.lines(rows, pagina, tables), tables);
  }
}
