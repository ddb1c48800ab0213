package nl.toetssteen.lezen.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.Numerals;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import org.jsoup.nodes.Element;

/**
 * Knows the lists of Google Docs, which are saved flat: the class of a list tells its level, and
 * the style sheet what its numbers look like.
 */
final class DocsLists {
  private static final Pattern CLASS = Pattern.compile("lst-kix_\\w+-(\\d)");
  private static final Pattern RULE =
      Pattern.compile("\\.(lst-kix_\\w+-\\d)\\s*>\\s*li:before\\s*\\{\\s*content:([^}]{0,300})");
  private static final Pattern PIECE =
      Pattern.compile("\"([^\"]*)\"|counter\\(lst-ctn-(kix_\\w+-\\d)\\s*,\\s*([a-z-]+)\\)");

  private final Map<String, String> contents = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Learns from a style sheet. */
  void learn(String sheet) {
    Matcher rule = RULE.matcher(sheet);
    while (rule.find()) {
      contents.put(rule.group(1), rule.group(2));
    }
  }

  /** Begins a list: one with the class "start" counts from its first number. */
  void begin(Element list) {
    String name = name(list);
    if (name != null && list.hasClass("start")) {
      counts.put(name, HtmlKind.whole(list.attr("start"), 1) - 1);
    }
  }

  /** Counts an item and prints its number; null when the list is not of Google Docs. */
  String number(Element list) {
    String name = name(list);
    if (name == null || !contents.containsKey(name)) {
      return null;
    }
    counts.merge(name, 1, Integer::sum);
    LineText number = new LineText();
    Matcher piece = PIECE.matcher(contents.get(name));
    while (piece.find()) {
      number.append(piece.group(1) == null ? count(piece) : piece.group(1));
    }
    boolean counted = number.toString().codePoints().anyMatch(Character::isLetterOrDigit);
    return counted ? number.toString() : String.valueOf(SymbolFont.BULLET);
  }

  private String count(Matcher piece) {
    int number = counts.getOrDefault("lst-" + piece.group(2), 1);
    return switch (piece.group(3)) {
      case "lower-latin", "lower-alpha" -> Numerals.alphabet(number);
      case "upper-latin", "upper-alpha" -> Numerals.alphabet(number).toUpperCase(Locale.ROOT);
      case "lower-roman" -> Numerals.roman(number);
      case "upper-roman" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  /** Gives the 0-based level of a list; -1 when it is not of Google Docs. */
  int level(Element list) {
    Matcher found = CLASS.matcher(list.className());
    return found.find() ? Integer.parseInt(found.group(1)) : -1;
  }

  private static String name(Element list) {
    Matcher found = CLASS.matcher(list.className());
    return found.find() ? found.group() : null;
  }
}
