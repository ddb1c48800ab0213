package nl.toetssteen.lezen.rtf;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.lezen.opmaak.StyleName;

/** Knows the styles by their names: paragraphs write out all else themselves. */
final class RtfStyles {
  private final Map<Integer, String> names = new HashMap<>();

  /** Adds a piece of the name of a style; it ends with a semicolon. */
  void name(int style, String piece) {
    names.merge(style, piece, String::concat);
  }

  private String name(int style) {
    return names.getOrDefault(style, "").replace(";", "").strip();
  }

  /** Gives 1 to 9 for the style of a heading, else 0. */
  int heading(int style) {
    return StyleName.heading(name(style));
  }

  /** Tells whether a style is for the lines of a table of contents. */
  boolean isContents(int style) {
    return StyleName.isContents(name(style));
  }
}
