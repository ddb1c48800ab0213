package nl.toetssteen.lezen.rekenblad;

import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.pakket.XmlPart;

/**
 * Holds the text of a cell, of which pieces may have type of their own.
 *
 * @param text what stands, on one line
 * @param struck whether a piece was struck through and is left out
 */
record RichText(String text, boolean struck) {
  static final RichText EMPTY = new RichText("", false);

  /** Reads the current element, which holds text or runs of text. */
  static RichText read(XmlPart xml) {
    LineText line = new LineText();
    boolean struck = false;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.localName()) {
        case "t" -> xml.appendTo(line);
        case "r" -> struck |= readRun(xml, line);
        default -> {}
      }
    }
    return new RichText(line.toString(), struck);
  }

  /** Reads one run and tells whether it was left out. */
  private static boolean readRun(XmlPart xml, LineText line) {
    boolean struck = false;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.localName()) {
        case "rPr" -> struck = XlsxStyles.isStruck(xml);
        case "t" -> xml.appendTo(struck ? new LineText() : line);
        default -> {}
      }
    }
    return struck;
  }
}
