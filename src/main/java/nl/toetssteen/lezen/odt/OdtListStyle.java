package nl.toetssteen.lezen.odt;

import java.util.HashMap;
import java.util.Map;

/**
 * Holds the levels of a list style or of the headings.
 *
 * @param levels by 0-based level
 */
record OdtListStyle(Map<Integer, OdtListLevel> levels) {
  static final int LEVELS = 10;
  static final OdtListStyle NONE = new OdtListStyle(Map.of());

  /** Reads {@code text:list-style} or {@code text:outline-style}. */
  static OdtListStyle read(OdtXml xml) {
    Map<Integer, OdtListLevel> levels = new HashMap<>();
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      int level = xml.whole("level", 0, LEVELS) - 1;
      if (level >= 0) {
        levels.put(level, OdtListLevel.read(xml));
      }
    }
    return new OdtListStyle(levels);
  }

  /** Gives a level; one that prints nothing when it is not defined. */
  OdtListLevel level(int level) {
    return levels.getOrDefault(level, OdtListLevel.NONE);
  }
}
