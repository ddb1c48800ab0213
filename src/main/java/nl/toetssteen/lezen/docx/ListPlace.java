package nl.toetssteen.lezen.docx;

/**
 * Holds what one place (paragraph or style) says of automatic numbering.
 *
 * @param list number of the list; {@link #OFF} for none, null when not set here
 * @param level 0-based; null when not set here
 */
record ListPlace(String list, Integer level) {
  static final ListPlace NONE = new ListPlace(null, null);
  static final String OFF = "0";
  private static final int DEEPEST = 8;

  /** Reads {@code w:numPr}. */
  static ListPlace read(WordXml xml) {
    int outer = xml.depth();
    String list = null;
    Integer level = null;
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "numId" -> list = xml.value();
        case "ilvl" -> level = Measure.whole(xml.value(), 0, DEEPEST);
        default -> {}
      }
    }
    return new ListPlace(list, level);
  }

  /** Completes what a paragraph sets itself with the place that its style has. */
  ListPlace orStyle(ListPlace style) {
    if (list != null) {
      return level == null ? new ListPlace(list, 0) : this;
    }
    return level == null ? style : new ListPlace(style.list, level);
  }
}
