package nl.toetssteen.lezen.odt;

import java.util.Locale;
import nl.toetssteen.lezen.opmaak.Length;

/**
 * Holds a style of paragraphs or characters; null is not set.
 *
 * @param contents whether it is for a table of contents
 * @param list name of its list style; empty for none
 * @param left left edge in points
 * @param first first line from the left edge in points, negative when it hangs
 * @param bold whether it is bold
 * @param hidden whether it is hidden
 * @param struck whether it is struck through
 * @param size in points
 * @param part size as a part of the size below
 */
record OdtStyle(
    boolean contents,
    String list,
    Double left,
    Double first,
    Boolean bold,
    Boolean hidden,
    Boolean struck,
    Double size,
    Double part) {
  static final OdtStyle NONE = new OdtStyle(false, null, null, null, null, null, null, null, null);

  /** Reads {@code style:style} or {@code style:default-style}. */
  static OdtStyle read(OdtXml xml) {
    int outer = xml.depth();
    String list = xml.attribute("list-style-name");
    OdtStyle style = new OdtStyle(isContents(xml), list, null, null, null, null, null, null, null);
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "paragraph-properties" -> style = style.withParagraph(xml);
        case "text-properties" -> style = style.withText(xml);
        default -> {}
      }
    }
    return style;
  }

  private static boolean isContents(OdtXml xml) {
    String name = String.valueOf(xml.attribute("name")).replace("_20_", " ");
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("contents ") || small.startsWith("toc ");
  }

  private OdtStyle withParagraph(OdtXml xml) {
    Double margin = Length.points(xml.attribute("margin-left"));
    Double indent = Length.points(xml.attribute("text-indent"));
    return new OdtStyle(contents, list, margin, indent, bold, hidden, struck, size, part);
  }

  private OdtStyle withText(OdtXml xml) {
    String weight = xml.attribute("font-weight");
    String display = xml.attribute("display");
    String height = xml.attribute("font-size");
    boolean relative = height != null && height.endsWith("%");
    return new OdtStyle(
        contents,
        list,
        left,
        first,
        weight == null ? null : isBold(weight),
        display == null ? null : display.equals("none"),
        isStruck(xml),
        Length.points(height),
        relative ? Length.number(height.substring(0, height.length() - 1), 0.01) : null);
  }

  /** Older files name a style of line, newer ones a type as well. */
  private static Boolean isStruck(OdtXml xml) {
    String line = xml.attribute("text-line-through-style");
    String type = xml.attribute("text-line-through-type");
    return line == null && type == null
        ? null
        : Boolean.valueOf(!"none".equals(line) && !"none".equals(type));
  }

  private static boolean isBold(String weight) {
    return weight.equals("bold") || weight.compareTo("600") >= 0 && weight.length() == 3;
  }

  /** Completes what is not set here with what the style below sets. */
  OdtStyle or(OdtStyle below) {
    return new OdtStyle(
        contents || below.contents,
        list == null ? below.list : list,
        left == null ? below.left : left,
        first == null ? below.first : first,
        bold == null ? below.bold : bold,
        hidden == null ? below.hidden : hidden,
        struck == null ? below.struck : struck,
        sizeOver(below.size),
        null);
  }

  private Double sizeOver(Double below) {
    if (size != null || below == null) {
      return size;
    }
    return part == null ? below : Double.valueOf(below * part);
  }

  /** Tells whether characters are printed. */
  boolean shows() {
    return hidden == null || !hidden;
  }

  /** Tells whether characters are struck through; not set is not. */
  boolean isStruck() {
    return struck != null && struck;
  }

  /** Gives whether characters are bold; not set is plain. */
  boolean isBold() {
    return bold != null && bold;
  }

  /** Gives the size in points; 12 when it is not set, as LibreOffice takes it. */
  double points() {
    return size == null ? 12 : size;
  }

  /** Gives where the first line starts, with what a list level brings along; not set is 0. */
  double firstLine(OdtStyle level) {
    Double edge = left == null ? level.left : left;
    Double line = first == null ? level.first : first;
    return (edge == null ? 0 : edge) + (line == null ? 0 : line);
  }
}
