package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.pdf.tabel.Box;

/**
 * Holds the text of one page.
 *
 * @param regels lines outside the tables, column by column
 * @param tabellen tables in reading order, of which each knows after how many lines it comes
 * @param open the table without lines that may go on over the page; null without one
 */
record PageContent(List<Line> regels, List<PageTable> tabellen, LooseEnd open) {

  /**
   * Makes tables and lines of the signs on a page.
   *
   * @param rulings lines that the page draws, upright
   * @param finder takes the tables that these divide
   * @param previous the table that the page before left open; null without one
   */
  static PageContent of(
      int pagina, PageSigns signs, List<Box> rulings, TableFinder finder, LooseEnd previous) {
    TableFinder.Found ruled = finder.find(signs, rulings);
    List<PageTable> tables = new ArrayList<>(ruled.tabellen());
    List<List<Glyph>> rows = Rows.of(ruled.rest());
    LooseTables loose = new LooseTables(pagina, rulings, ruled.tabellen(), previous);
    tables.addAll(loose.take(rows));
    return new PageContent(Rows.lines(rows, pagina, tables), tables, loose.last());
  }
}
