package nl.toetssteen.lezen.docx;

/**
 * Holds the indentation that one place (paragraph, style, list level) sets.
 *
 * @param left left edge in points; null when not set here
 * @param first first line from the left edge in points, negative when it hangs; null when not set
 */
record Indent(Double left, Double first) {
  static final Indent NONE = new Indent(null, null);

  /** Reads {@code w:ind}, where a hanging first line wins from an indented one. */
  static Indent read(WordXml xml) {
    Double left = Measure.points(xml.attribute("left"));
    Double hanging = Measure.points(xml.attribute("hanging"));
    return new Indent(
        left == null ? Measure.points(xml.attribute("start")) : left,
        hanging == null ? Measure.points(xml.attribute("firstLine")) : Double.valueOf(-hanging));
  }

  /** Completes what is not set here with what stands further away. */
  Indent or(Indent further) {
    if (left != null && first != null) {
      return this;
    }
    return new Indent(left == null ? further.left : left, first == null ? further.first : first);
  }

  /** Gives where the first line starts, in points; not set is 0. */
  double firstLine() {
    return (left == null ? 0 : left) + (first == null ? 0 : first);
  }
}
