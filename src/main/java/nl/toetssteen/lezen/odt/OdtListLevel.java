package nl.toetssteen.lezen.odt;

import java.util.Locale;
import nl.toetssteen.lezen.opmaak.Length;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.Numerals;
import nl.toetssteen.lezen.opmaak.SymbolFont;

/**
 * Holds one level of a list style.
 *
 * @param start first number
 * @param format kind of number: "1", "a", "A", "i" or "I"; empty for none
 * @param sync whether letters are repeated after z (aa, bb) rather than counted on (aa, ab)
 * @param pattern what is printed, with %1% to %10% for the numbers of the levels
 * @param bullet the sign of a bullet; empty for a number
 * @param indent indentation
 */
record OdtListLevel(
    int start, String format, boolean sync, String pattern, String bullet, OdtStyle indent) {
  static final OdtListLevel NONE = new OdtListLevel(1, "", false, "", "", OdtStyle.NONE);

  /** Longer texts are cut off: nobody prints them, and they would be repeated in each paragraph. */
  private static final int LONGEST = 255;

  private static final int HIGHEST = 1_000_000;

  /** Reads one of the elements for a level. */
  static OdtListLevel read(OdtXml xml) {
    String kind = xml.name();
    int start = xml.whole("start-value", 1, HIGHEST);
    String format = cut(xml.attribute("num-format"));
    boolean sync = xml.is("num-letter-sync");
    String pattern = pattern(xml, format);
    String sign = cut(xml.attribute("bullet-char"));
    Look look = Look.read(xml);
    String bullet =
        switch (kind) {
          case "list-level-style-bullet" -> look.symbols ? "" : LineText.of(sign);
          default -> "";
        };
    boolean marked = kind.endsWith("-bullet") || kind.endsWith("-image");
    boolean plain = marked && bullet.isEmpty();
    String printed = plain ? String.valueOf(SymbolFont.BULLET) : bullet;
    return new OdtListLevel(start, format, sync, pattern, printed, look.indent);
  }

  private static String cut(String text) {
    return text == null ? "" : text.substring(0, Math.min(LONGEST, text.length()));
  }

  /** Newer documents give a pattern; older ones say how many levels are printed, with points. */
  private static String pattern(OdtXml xml, String format) {
    String newer = xml.attribute("num-list-format");
    if (newer != null) {
      return cut(newer);
    }
    int level = xml.whole("level", 1, OdtListStyle.LEVELS);
    int shown = Math.max(1, Math.min(level, xml.whole("display-levels", 1, OdtListStyle.LEVELS)));
    StringBuilder pattern = new StringBuilder(cut(xml.attribute("num-prefix")));
    for (int i = level - shown + 1; i <= level && !format.isEmpty(); i++) {
      pattern.append('%').append(i).append('%').append(i == level ? "" : ".");
    }
    return pattern.append(cut(xml.attribute("num-suffix"))).toString();
  }

  /** Tells whether its items take a number or a sign. */
  boolean isNumbered() {
    return !format.isEmpty() || !bullet.isEmpty() || !pattern.isEmpty();
  }

  /** Prints a number of this level. */
  String print(int number) {
    return switch (format) {
      case "" -> "";
      case "a" -> letters(number);
      case "A" -> letters(number).toUpperCase(Locale.ROOT);
      case "i" -> Numerals.roman(number);
      case "I" -> Numerals.roman(number).toUpperCase(Locale.ROOT);
      default -> padded(number);
    };
  }

  private String letters(int number) {
    return sync ? Numerals.letters(number) : Numerals.alphabet(number);
  }

  private String padded(int number) {
    return format.startsWith("01") && number < 10 ? "0" + number : Integer.toString(number);
  }

  /** Holds how a level looks. */
  private record Look(boolean symbols, OdtStyle indent) {

    static Look read(OdtXml xml) {
      boolean symbols = false;
      Double left = null;
      Double first = null;
      int outer = xml.depth();
      while (xml.nextDescendant(outer)) {
        switch (xml.name()) {
          case "text-properties" -> symbols = isSymbol(xml);
          case "list-level-label-alignment" -> {
            left = Length.points(xml.attribute("margin-left"));
            first = Length.points(xml.attribute("text-indent"));
          }
          case "list-level-properties" -> left = Length.points(xml.attribute("space-before"));
          default -> {}
        }
      }
      return new Look(
          symbols, new OdtStyle(false, null, left, first, null, null, null, null, null));
    }

    private static boolean isSymbol(OdtXml xml) {
      String name = xml.attribute("font-name");
      String family = xml.attribute("font-family");
      return SymbolFont.isSymbolFont(name)
          || (family != null && SymbolFont.isSymbolFont(family.replace("'", "")));
    }
  }
}
