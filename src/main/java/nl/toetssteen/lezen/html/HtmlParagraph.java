package nl.toetssteen.lezen.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.opmaak.Length;
import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.opmaak.SymbolFont;
import nl.toetssteen.lezen.opmaak.Typeface;
import org.jsoup.nodes.Element;

/** Gathers one paragraph. */
final class HtmlParagraph {
  private static final Pattern LEFT = Pattern.compile("margin-left:([^;]+)");
  private static final Pattern FIRST = Pattern.compile("text-indent:([^;]+)");
  private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:\\S*?level(\\d)");

  /** LibreOffice saves the number of a heading without the space behind it. */
  private static final Pattern GLUED =
      Pattern.compile("((?:\\p{L}{4,} )?\\d+(?:\\.\\d+)*\\.?)(?=\\p{Lu}\\p{Ll})");

  private final LineText text = new LineText();
  private final Typeface type = new Typeface();
  private final int heading;
  private final double indent;
  private final int level;
  private String label = "";

  private HtmlParagraph(int heading, double indent, int level) {
    this.heading = heading;
    this.indent = indent;
    this.level = level;
  }

  /** Gives a paragraph of which nothing is known. */
  static HtmlParagraph empty() {
    return new HtmlParagraph(0, 0, -1);
  }

  /** Gives a paragraph that looks as an element says. */
  static HtmlParagraph of(Element element) {
    String style = HtmlKind.style(element);
    Matcher word = WORD_LEVEL.matcher(style);
    return new HtmlParagraph(
        HtmlKind.heading(element),
        points(LEFT, style) + points(FIRST, style),
        word.find() ? Integer.parseInt(word.group(1)) - 1 : -1);
  }

  private static double points(Pattern pattern, String style) {
    Matcher found = pattern.matcher(style);
    Double points = found.find() ? Length.points(found.group(1)) : null;
    return points == null ? 0 : points;
  }

  /** Appends text. */
  void append(String more, boolean bold) {
    type.add(0, bold, text.append(more));
  }

  /** Takes the number that was saved as text; what is no number is a bullet. */
  void label(Element element) {
    String number = LineText.of(element.text());
    boolean sign = number.length() == 1 && !Character.isLetterOrDigit(number.charAt(0));
    boolean dash = sign && "-–—*".contains(number);
    label = sign && !dash ? String.valueOf(SymbolFont.BULLET) : number;
  }

  /** Tells whether it has neither text nor a number. */
  boolean isEmpty() {
    return text.isEmpty() && label.isEmpty();
  }

  /** Ends the paragraph; an empty one is not there, and leaves the number of a list waiting. */
  void finish(HtmlLists lists, List<Alinea> out) {
    if (text.isEmpty()) {
      return;
    }
    String line = heading > 0 ? parted(text.toString()) : text.toString();
    String counted = lists.take();
    String number = label.isEmpty() ? counted : label;
    int depth = number.isEmpty() ? -1 : Math.max(level, lists.level());
    out.add(
        new Alinea(
            line,
            number,
            number.isEmpty() ? -1 : Math.max(0, depth),
            indent,
            heading,
            0,
            type.bold(),
            0,
            null));
  }

  private static String parted(String text) {
    Matcher number = GLUED.matcher(text);
    return number.lookingAt() ? number.group() + ' ' + text.substring(number.end()) : text;
  }
}
