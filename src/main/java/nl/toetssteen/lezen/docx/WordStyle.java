package nl.toetssteen.lezen.docx;

import java.util.Locale;

/**
 * Holds a style as written, without what it takes from the style it is based on.
 *
 * @param id name by which paragraphs refer to it
 * @param name name as Word shows it, in lower case: built-in ones are English in every document
 * @param basedOn id of the style below; null for none
 */
record WordStyle(
    String id, String name, String basedOn, ParagraphProperties paragraph, RunProperties run) {
  private static final int LEVELS = 9;

  /** Reads {@code w:style}. */
  static WordStyle read(WordXml xml) {
    String id = xml.attribute("styleId");
    int outer = xml.depth();
    String name = "";
    String basedOn = null;
    ParagraphProperties paragraph = ParagraphProperties.NONE;
    RunProperties run = RunProperties.NONE;
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "name" -> name = String.valueOf(xml.value()).toLowerCase(Locale.ROOT);
        case "basedOn" -> basedOn = xml.value();
        case "pPr" -> paragraph = ParagraphProperties.read(xml);
        case "rPr" -> run = RunProperties.read(xml);
        default -> {}
      }
    }
    return new WordStyle(id, name, basedOn, paragraph, run);
  }

  /** Gives 1 to 9 when the name is that of a heading style, else 0. */
  int headingByName() {
    return Math.max(numbered("heading "), numbered("kop "));
  }

  /** Tells whether the style is for lines or the title of a table of contents. */
  boolean isContents() {
    return name.equals("toc heading") || numbered("toc ") > 0 || numbered("inhopg ") > 0;
  }

  private int numbered(String prefix) {
    return name.startsWith(prefix) && name.length() == prefix.length() + 1
        ? Measure.whole(name.substring(prefix.length()), 0, LEVELS)
        : 0;
  }
}
