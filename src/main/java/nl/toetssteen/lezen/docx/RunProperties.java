package nl.toetssteen.lezen.docx;

/**
 * Holds what a run or a style sets itself of the properties of characters; null is not set.
 *
 * @param style id of the character style
 * @param bold whether it is bold
 * @param hidden whether it is hidden
 * @param struck whether it is struck through
 * @param size in points
 */
record RunProperties(String style, Boolean bold, Boolean hidden, Boolean struck, Double size) {
  static final RunProperties NONE = new RunProperties(null, null, null, null, null);

  /** Reads {@code w:rPr}. */
  static RunProperties read(WordXml xml) {
    int outer = xml.depth();
    String style = null;
    Boolean bold = null;
    Boolean hidden = null;
    Boolean struck = null;
    Double size = null;
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "rStyle" -> style = xml.value();
        case "b" -> bold = xml.on();
        case "vanish" -> hidden = xml.on();
        case "strike", "dstrike" -> struck = xml.on() || Boolean.TRUE.equals(struck);
        case "sz" -> size = Measure.size(xml.value());
        default -> {}
      }
    }
    return new RunProperties(style, bold, hidden, struck, size);
  }

  /** Completes what is not set here with what the style below sets. */
  RunProperties or(RunProperties below) {
    return new RunProperties(
        style,
        bold == null ? below.bold : bold,
        hidden == null ? below.hidden : hidden,
        struck == null ? below.struck : struck,
        size == null ? below.size : size);
  }
}
