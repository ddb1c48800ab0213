package nl.toetssteen.lezen.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Follows the lists of one story, from their beginning to their end. */
final class OdtLists {
  private final OdtStyles styles;
  private final Deque<Level> open = new ArrayDeque<>();
  private final Map<String, OdtCount> byId = new HashMap<>();
  private final Map<String, OdtCount> lastOfStyle = new HashMap<>();
  private final OdtCount headings = new OdtCount();

  /** Holds a list that has begun, and its item that has. */
  private static final class Level {
    private final String style;
    private final OdtCount count;
    private String itemStyle;
    private int restart = -1;
    private boolean waits;

    Level(String style, OdtCount count) {
      this.style = style;
      this.count = count;
    }
  }

  /**
   * Holds the number of a paragraph.
   *
   * @param number as printed; empty for none
   * @param level 0-based; -1 outside lists
   * @param indent indentation that the list brings along
   */
  record Printed(String number, int level, OdtStyle indent) {
    static final Printed NONE = new Printed("", -1, OdtStyle.NONE);
  }

  /** Creates it outside any list. */
  OdtLists(OdtStyles styles) {
    this.styles = styles;
  }

  /** Begins the list that is the current element. */
  void begin(OdtXml xml) {
    String style = xml.attribute("style-name");
    Level outer = open.peek();
    if (outer == null) {
      open.push(new Level(style, count(xml, style)));
    } else {
      outer.waits = false;
      open.push(new Level(style == null ? outer.style : style, outer.count));
    }
  }

  private OdtCount count(OdtXml xml, String style) {
    OdtCount count = byId.get(xml.attribute("continue-list"));
    if (count == null && xml.is("continue-numbering")) {
      count = lastOfStyle.get(style);
    }
    if (count == null) {
      count = new OdtCount();
    }
    lastOfStyle.put(style, count);
    if (xml.attribute("id") != null) {
      byId.put(xml.attribute("id"), count);
    }
    return count;
  }

  /** Ends the list that began last. */
  void end() {
    open.pop();
  }

  /** Begins an item; only its first paragraph takes a number, and in a header none does. */
  void item(OdtXml xml, boolean numbered) {
    Level level = open.peek();
    if (level != null) {
      level.waits = numbered;
      level.restart = xml.whole("start-value", -1, 1_000_000);
      level.itemStyle = xml.attribute("style-override");
    }
  }

  /** Counts a paragraph in the list where it stands. */
  Printed number(OdtStyle paragraph) {
    Level here = open.peek();
    if (here == null || !here.waits) {
      return Printed.NONE;
    }
    here.waits = false;
    int level = Math.min(open.size(), OdtListStyle.LEVELS) - 1;
    OdtListStyle style = styles.list(name(here, paragraph));
    return new Printed(
        here.count.next(style, level, here.restart), level, style.level(level).indent());
  }

  private static String name(Level here, OdtStyle paragraph) {
    String name = here.itemStyle == null ? here.style : here.itemStyle;
    return name == null ? paragraph.list() : name;
  }

  /** Tells whether a paragraph here stands in a list. */
  boolean isInside() {
    return !open.isEmpty();
  }

  /**
   * Counts a heading outside lists.
   *
   * @param level 0-based
   * @param restart number that it starts again with; -1 to count on
   */
  Printed heading(int level, int restart) {
    OdtListLevel definition = styles.outline().level(level);
    String printed = headings.next(styles.outline(), level, restart);
    return definition.isNumbered()
        ? new Printed(printed, level, definition.indent())
        : Printed.NONE;
  }
}
