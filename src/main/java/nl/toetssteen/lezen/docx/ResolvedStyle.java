package nl.toetssteen.lezen.docx;

/**
 * Holds a style with all that it takes from the styles it is based on.
 *
 * @param heading 1 to 9 for a heading, else 0
 * @param contents whether it is for a table of contents
 * @param place place in a list; its list is null for none
 * @param indent indentation, that of its list included
 * @param run characters; null is not set
 */
record ResolvedStyle(
    int heading, boolean contents, ListPlace place, Indent indent, RunProperties run) {
  private static final int BODY = 9;

  /** Tells a heading by an outline level: 1 to 9, 0 for body text. */
  static int heading(int outline) {
    return outline >= 0 && outline < BODY ? outline + 1 : 0;
  }

  /** Puts a style on top of this one. */
  ResolvedStyle with(WordStyle style, WordNumbering numbering) {
    ListPlace onTop = place(style, numbering);
    Indent level =
        style.paragraph().place().equals(ListPlace.NONE) ? Indent.NONE : numbering.indent(onTop);
    return new ResolvedStyle(
        headingOf(style),
        style.isContents(),
        onTop,
        style.paragraph().indent().or(level).or(indent),
        style.run().or(run));
  }

  private int headingOf(WordStyle style) {
    Integer outline = style.paragraph().outline();
    int byName = style.headingByName();
    if (outline != null) {
      return heading(outline);
    }
    return byName > 0 ? byName : heading;
  }

  /** A list level that names the style wins from the level in the style, as the standard says. */
  private ListPlace place(WordStyle style, WordNumbering numbering) {
    ListPlace own = style.paragraph().place();
    if (own.equals(ListPlace.NONE)) {
      return place;
    }
    String list = own.list() == null ? place.list() : own.list();
    int bound = numbering.levelBoundTo(list, style.id());
    Integer level = own.level() == null ? place.level() : own.level();
    return new ListPlace(list, bound >= 0 ? Integer.valueOf(bound) : level);
  }
}
