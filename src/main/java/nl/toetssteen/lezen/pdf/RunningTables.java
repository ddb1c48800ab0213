package nl.toetssteen.lezen.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds running heads and feet that are set as a table, with a logo or a version in a cell. */
final class RunningTables {
  private static final float EDGE = 0.2f;
  private static final int PAGES = 3;
  private static final float SAME_HEIGHT = 3;

  private RunningTables() {}

  /**
   * Gives the tables at the top or foot of most pages that say the same but for figures.
   *
   * @param paginas number of pages of the document, also those without text
   * @return each head with the tables that repeat it
   */
  static Collection<List<PageTable>> find(List<Page> pages, int paginas) {
    Map<String, List<PageTable>> alike =
        pages.stream()
            .flatMap(page -> page.tabellen().stream().filter(table -> atEdge(table, page)))
            .collect(
                Collectors.groupingBy(RunningTables::key, LinkedHashMap::new, Collectors.toList()));
    alike.values().removeIf(tables -> tables.size() < PAGES || tables.size() * 2 < paginas);
    return alike.values();
  }

  private static boolean atEdge(PageTable table, Page page) {
    float edge = EDGE * page.hoogte();
    return table.vlak().bottom() < edge || table.vlak().top() > page.hoogte() - edge;
  }

  private static String key(PageTable table) {
    return Math.round(table.vlak().top() / SAME_HEIGHT)
        + table.regels().map(Line::tekst).collect(Collectors.joining("\n")).replaceAll("\\d+", "#");
  }
}
