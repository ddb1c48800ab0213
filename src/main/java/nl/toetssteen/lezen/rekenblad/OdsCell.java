package nl.toetssteen.lezen.rekenblad;

import nl.toetssteen.lezen.opmaak.LineText;
import nl.toetssteen.lezen.pakket.XmlPart;

/** Reads the text of one cell as it is shown; comments and what is struck through are left out. */
final class OdsCell {
  private final XmlPart xml;
  private final OdsStyles styles;
  private final LineText line = new LineText();
  private boolean struck;

  private OdsCell(XmlPart xml, OdsStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /** Reads the current element. */
  static RichText read(XmlPart xml, OdsStyles styles) {
    OdsCell cell = new OdsCell(xml, styles);
    boolean all = styles.strikesCell(xml.attribute("style-name"));
    String value = xml.attribute("value");
    int outer = xml.depth();
    boolean shown = false;
    while (xml.nextChild(outer)) {
      if (xml.localName().equals("p")) {
        shown = true;
        cell.line.append(' ');
        cell.readText(all);
      }
    }
    if (!shown && value != null) {
      cell.line.append(value);
    }
    return new RichText(cell.line.toString(), cell.struck);
  }

  /** Reads the text in the current element; deep nesting was refused before. */
  private void readText(boolean strike) {
    int outer = xml.depth();
    while (xml.nextPiece(outer)) {
      if (xml.isText()) {
        boolean marks = xml.appendPiece(strike ? new LineText() : line) > 0;
        struck |= strike && marks;
      } else {
        switch (xml.localName()) {
          case "s", "tab", "line-break" -> line.append(' ');
          case "annotation", "annotation-end", "ruby-text" -> {}
          case "span" -> readText(strike || styles.strikesText(xml.attribute("style-name")));
          default -> readText(strike);
        }
      }
    }
  }
}
