package nl.toetssteen.lezen.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.opmaak.Numerals;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Follows the lists of a page and prints their numbers. */
final class HtmlLists {
  private static final Pattern TYPE = Pattern.compile("list-style(?:-type)?:([a-z-]+)");

  private final Deque<Level> open = new ArrayDeque<>();
  private final DocsLists docs = new DocsLists();

  /** Holds a list that has begun. */
  private static final class Level {
    private final Element list;
    private final String type;
    private int next;
    private String waiting = "";

    Level(Element list) {
      this.list = list;
      this.next = HtmlKind.whole(list.attr("start"), 1);
      this.type = typeOf(list);
    }
  }

  /** Learns how lists look from the style sheets of the page. */
  void learn(Elements sheets) {
    sheets.forEach(sheet -> docs.learn(sheet.data()));
  }

  private static String typeOf(Element list) {
    Matcher style = TYPE.matcher(HtmlKind.style(list));
    if (style.find()) {
      return style.group(1);
    }
    boolean numbered = list.normalName().equals("ol");
    String type = list.attr("type");
    return numbered && !type.isEmpty() ? type : numbered ? "1" : "disc";
  }

  /** Begins a list. */
  void begin(Element list) {
    open.push(new Level(list));
    docs.begin(list);
  }

  /** Ends the list that began last. */
  void end() {
    open.pop();
  }

  /** Begins an item. */
  void item(Element item) {
    Level level = open.peek();
    if (level != null) {
      level.next = HtmlKind.whole(item.attr("value"), level.next);
      String own = docs.number(level.list);
      level.waiting = own == null ? print(level.type, level.next) : own;
      level.next++;
    }
  }

  private static String print(String type, int number) {
    return switch (type) {
      case "none" -> "";
      case "1", "decimal" -> number + ".";
      case "decimal-leading-zero" -> (number < 10 ? "0" : "") + number + ".";
      case "a", "lower-alpha", "lower-latin" -> Numerals.alphabet(number) + ".";
      case "A", "upper-alpha", "upper-latin" -> capitals(Numerals.alphabet(number));
      case "i", "lower-roman" -> Numerals.roman(number) + ".";
      case "I", "upper-roman" -> capitals(Numerals.roman(number));
      default -> String.valueOf(SymbolFont.BULLET);
    };
  }

  private static String capitals(String number) {
    return number.toUpperCase(Locale.ROOT) + ".";
  }

  /** Takes the number of the item, for its first paragraph; empty when it was taken. */
  String take() {
    Level level = open.peek();
    if (level == null) {
      return "";
    }
    String number = level.waiting;
    level.waiting = "";
    return number;
  }

  /** Gives the 0-based level of the list here; -1 outside lists. */
  int level() {
    Level level = open.peek();
    return level == null ? -1 : Math.max(open.size() - 1, docs.level(level.list));
  }
}
