package nl.toetssteen.lezen.docx;

import nl.toetssteen.lezen.opmaak.SymbolFont;

/** Reads {@code w:lvl}. */
final class ListLevelReader {
  /** Longer texts are cut off: nobody prints them, and they would be repeated in each paragraph. */
  private static final int LONGEST_TEXT = 255;

  private static final int HIGHEST = 1_000_000;

  private final WordXml xml;
  private int start;
  private String format = "decimal";
  private String pattern;
  private String text = "";
  private int restart = -1;
  private boolean legal;
  private String style;
  private Indent indent = Indent.NONE;
  private boolean symbols;
  private boolean hidden;

  private ListLevelReader(WordXml xml) {
    this.xml = xml;
  }

  /** Reads the current element. */
  static ListLevel read(WordXml xml) {
    ListLevelReader reader = new ListLevelReader(xml);
    reader.children();
    return new ListLevel(
        reader.start,
        reader.format,
        reader.pattern,
        reader.text,
        reader.restart,
        reader.legal,
        reader.style,
        reader.indent,
        reader.symbols,
        reader.hidden);
  }

  private void children() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "AlternateContent", "Choice" -> children();
        case "start" -> start = Measure.whole(xml.value(), 0, HIGHEST);
        case "numFmt" -> readFormat();
        case "lvlText" -> readText();
        case "lvlRestart" -> restart = Measure.whole(xml.value(), -1, HIGHEST);
        case "isLgl" -> legal = xml.on();
        case "pStyle" -> style = xml.value();
        case "pPr" -> indent = ParagraphProperties.read(xml).indent();
        case "rPr" -> readCharacters();
        default -> {}
      }
    }
  }

  private void readFormat() {
    format = String.valueOf(xml.value());
    pattern = xml.attribute("format");
  }

  private void readText() {
    String value = xml.value();
    if (value != null) {
      text = value.length() > LONGEST_TEXT ? value.substring(0, LONGEST_TEXT) : value;
    }
  }

  private void readCharacters() {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "rFonts" -> symbols = SymbolFont.isSymbolFont(xml.attribute("ascii"));
        case "vanish" -> hidden = xml.on();
        default -> {}
      }
    }
  }
}
