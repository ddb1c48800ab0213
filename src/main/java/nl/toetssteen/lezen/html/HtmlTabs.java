package nl.toetssteen.lezen.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Lays the tabs of a page out below each other, each under its name. A browser shows only one of
 * them, and all names in a row above it.
 */
final class HtmlTabs {
  private static final String TAB = "[role=tab], [data-toggle=tab], [data-bs-toggle=tab]";
  private static final String LINK = TAB + ", a[href^=#]";
  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /** Where a tab says what it shows. */
  private static final String[] TARGETS = {
    "aria-controls", "data-bs-target", "data-target", "href"
  };

  private static final Pattern CLASS = Pattern.compile("(?i)tab|tabs?[-_]?(?:pane|panel|content)");
  private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none");

  /** A page with more holds something else than a programme per subject. */
  private static final int MOST = 200;

  private static final int LOWEST = 6;
  private static final int WITHOUT_HEADINGS = 3;

  private HtmlTabs() {}

  /** Shows every tab of a page, and puts its name above it as a heading. */
  static void open(Document page) {
    Elements links = page.select(LINK);
    Map<Element, Element> tabs = links.isEmpty() ? Map.of() : panels(page, links);
    int boven = above(tabs);
    tabs.forEach(
        (panel, tab) -> {
          panel.removeAttr("hidden");
          panel.attr("style", HIDDEN.matcher(panel.attr("style")).replaceAll(""));
          if (!isNamed(panel, tab)) {
            panel
                .prependElement("h" + Math.min(LOWEST, boven + around(panel, tabs)))
                .text(tab.text().strip());
          }
        });
  }

  /** Gives what the tabs show, with the tab of each. */
  private static Map<Element, Element> panels(Document page, Elements links) {
    Map<String, Element> ids = new HashMap<>();
    page.select("[id]").forEach(element -> ids.putIfAbsent(element.id(), element));
    Map<Element, Element> panels = new LinkedHashMap<>();
    for (Element tab : links) {
      Element panel = ids.get(target(tab));
      if (panel != null && panels.size() < MOST && tab.hasText() && isPanel(panel, tab)) {
        panels.putIfAbsent(panel, tab);
      }
    }
    return panels;
  }

  private static String target(Element tab) {
    return Stream.of(TARGETS)
        .map(naam -> tab.attr(naam).strip())
        .filter(waarde -> !waarde.isEmpty())
        .findFirst()
        .map(waarde -> waarde.startsWith("#") ? waarde.substring(1) : waarde)
        .orElse("");
  }

  private static boolean isPanel(Element panel, Element tab) {
    return HtmlKind.isBlock(panel)
        && HtmlKind.heading(panel) == 0
        && (tab.is(TAB)
            || panel.attr("role").equals("tabpanel")
            || panel.classNames().stream().anyMatch(naam -> CLASS.matcher(naam).matches()));
  }

  private static long around(Element panel, Map<Element, Element> tabs) {
    return panel.parents().stream().filter(tabs::containsKey).count();
  }

  /** Gives the level above all headings in the tabs; those within others are seen with them. */
  private static int above(Map<Element, Element> tabs) {
    int hoogste =
        tabs.keySet().stream()
            .filter(panel -> around(panel, tabs) == 0)
            .flatMap(panel -> panel.select(HEADINGS).stream())
            .mapToInt(HtmlKind::heading)
            .min()
            .orElse(WITHOUT_HEADINGS);
    return Math.max(1, hoogste - 1);
  }

  /** A panel may open with its name, and the head of one that folds out stands above it. */
  private static boolean isNamed(Element panel, Element tab) {
    Element eerste = panel;
    while (HtmlKind.heading(eerste) == 0 && eerste.childrenSize() > 0) {
      eerste = eerste.child(0);
    }
    return tab.parents().stream().anyMatch(om -> HtmlKind.heading(om) > 0)
        || HtmlKind.heading(eerste) > 0
            && eerste.text().strip().equalsIgnoreCase(tab.text().strip());
  }
}
