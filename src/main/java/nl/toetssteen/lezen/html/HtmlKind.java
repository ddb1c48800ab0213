package nl.toetssteen.lezen.html;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Tells what an element is for, by its name, its class and its own style. */
final class HtmlKind {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "head",
          "script",
          "style",
          "nav",
          "template",
          "noscript",
          "svg",
          "math",
          "select",
          "iframe",
          "object",
          "audio",
          "video",
          "canvas",
          "rt",
          "rp",
          "del");
  private static final Set<String> BOLD =
      Set.of("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "details",
          "summary");

  /** Classes that Word and LibreOffice give to the lines of a table of contents. */
  private static final Pattern CONTENTS = Pattern.compile("(?i)contents_20_\\w+|msotoc\\w*");

  private static final Set<String> STRUCK = Set.of("s", "strike");
  private static final Pattern THROUGH =
      Pattern.compile("text-decoration(?:-line)?:[^;]*line-through");

  private static final Pattern HEAVY = Pattern.compile("font-weight:(?:bold|[6-9]00)");

  /** A heading stands at most so many elements around its button. */
  private static final int MOST_AROUND_BUTTON = 3;

  private HtmlKind() {}

  /** Gives the own style of an element in small letters and without spaces. */
  static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
  }

  /** Tells whether nothing in it is printed as text of the document. */
  static boolean isLeftOut(Element element) {
    String style = style(element);
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("mso-hide:all")
        || isStruck(element) && !isCell(element)
        || isButton(element)
        || isContents(element);
  }

  /** A heading that opens and closes what is below it holds its text in a button. */
  private static boolean isButton(Element element) {
    return element.normalName().equals("button")
        && Stream.iterate(element.parent(), Objects::nonNull, Element::parent)
            .limit(MOST_AROUND_BUTTON)
            .noneMatch(parent -> heading(parent) > 0);
  }

  private static boolean isContents(Element element) {
    return element.id().startsWith("Table of Contents")
        || element.attr("role").equals("doc-toc")
        || (isBlock(element)
            && element.classNames().stream().anyMatch(name -> CONTENTS.matcher(name).matches()));
  }

  /** Tells whether it was deleted with track changes. */
  static boolean isDeleted(Element element) {
    return element.normalName().equals("del");
  }

  /** Tells whether it strikes its text through. */
  static boolean isStruck(Element element) {
    return STRUCK.contains(element.normalName()) || THROUGH.matcher(style(element)).find();
  }

  /** Tells whether it is a cell of a table, which keeps its place when its text is left out. */
  static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Tells whether it is a head or foot as LibreOffice saves them. */
  static boolean isRunningHead(Element element) {
    String title = element.attr("title");
    return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
  }

  /** Tells whether it holds the number of a paragraph, as Word and LibreOffice save them. */
  static boolean isLabel(Element element) {
    if (!element.normalName().equals("span")) {
      return false;
    }
    String style = style(element);
    return style.contains("mso-list:ignore")
        || (style.contains("display:block") && style.contains("float:left"));
  }

  /** Tells whether it begins a new paragraph. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  /** Tells whether it makes text bold. */
  static boolean isBold(Element element) {
    return BOLD.contains(element.normalName()) || HEAVY.matcher(style(element)).find();
  }

  /** Gives 1 to 6 for a heading, else 0. */
  static int heading(Element element) {
    String name = element.normalName();
    boolean heading = name.length() == 2 && name.charAt(0) == 'h' && BOLD.contains(name);
    return heading ? name.charAt(1) - '0' : 0;
  }

  /** Tells whether a row is one of headings. */
  static boolean isHeadRow(Element row) {
    Element parent = row.parent();
    boolean inHead = parent != null && parent.normalName().equals("thead");
    return inHead
        || !row.children().isEmpty()
            && row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  /** Gives a whole number of an attribute; 1 when it is absent or no number. */
  static int span(Element cell, String attribute) {
    return whole(cell.attr(attribute), 1);
  }

  /** Gives a whole number of at most six digits; the given one when it is none. */
  static int whole(String number, int otherwise) {
    boolean digits = number.length() <= 6 && number.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !number.isEmpty() ? Integer.parseInt(number) : otherwise;
  }
}
