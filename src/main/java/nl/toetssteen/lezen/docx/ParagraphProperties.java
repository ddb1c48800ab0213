package nl.toetssteen.lezen.docx;

/**
 * Holds what a paragraph or a style sets itself of the properties of a paragraph.
 *
 * @param style id of the style; null for the default one
 * @param place place in a list
 * @param outline 0-based outline level, 9 for body text; null when not set here
 * @param indent indentation
 * @param mark what happens to the mark that ends the paragraph
 */
record ParagraphProperties(
    String style, ListPlace place, Integer outline, Indent indent, Mark mark) {
  static final ParagraphProperties NONE =
      new ParagraphProperties(null, ListPlace.NONE, null, Indent.NONE, Mark.PRINTED);

  /** Says what happens to the mark that ends a paragraph. */
  enum Mark {
    PRINTED,
    /** Not shown: an empty paragraph with such a mark takes no number. */
    HIDDEN,
    /** Deleted with track changes: the text goes on in the next paragraph. */
    DELETED,
    /** Added with track changes. */
    INSERTED
  }

  /** Reads {@code w:pPr}. */
  static ParagraphProperties read(WordXml xml) {
    int outer = xml.depth();
    String style = null;
    ListPlace place = ListPlace.NONE;
    Integer outline = null;
    Indent indent = Indent.NONE;
    Mark mark = Mark.PRINTED;
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "pStyle" -> style = xml.value();
        case "numPr" -> place = ListPlace.read(xml);
        case "outlineLvl" -> outline = Measure.whole(xml.value());
        case "ind" -> indent = Indent.read(xml);
        case "rPr" -> mark = readMark(xml);
        default -> {}
      }
    }
    return new ParagraphProperties(style, place, outline, indent, mark);
  }

  private static Mark readMark(WordXml xml) {
    int outer = xml.depth();
    Mark mark = Mark.PRINTED;
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "del", "moveFrom" -> mark = Mark.DELETED;
        case "ins", "moveTo" -> mark = mark == Mark.DELETED ? mark : Mark.INSERTED;
        case "vanish" -> mark = mark == Mark.PRINTED && xml.on() ? Mark.HIDDEN : mark;
        default -> {}
      }
    }
    return mark;
  }
}
