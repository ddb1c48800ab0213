package nl.toetssteen.lezen.rekenblad;

import java.util.HashMap;
import java.util.Map;
import nl.toetssteen.lezen.pakket.XmlPart;

/** Holds what the styles of an OpenDocument spreadsheet say that changes what is read. */
final class OdsStyles {
  private static final int LONGEST_CHAIN = 20;

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * Holds a style; null is not set.
   *
   * @param struck whether text is struck through
   * @param hidden whether a sheet is hidden
   */
  private record Style(String parent, Boolean struck, Boolean hidden) {}

  /** Reads the styles in the current element. */
  void read(XmlPart xml) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      if (xml.localName().equals("style")) {
        String family = xml.attribute("family") + '/';
        String key = family + xml.attribute("name");
        styles.put(key, readStyle(xml, family + xml.attribute("parent-style-name")));
      }
    }
  }

  private static Style readStyle(XmlPart xml, String parent) {
    Boolean struck = null;
    Boolean hidden = null;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      String line = xml.attribute("text-line-through-style");
      String type = xml.attribute("text-line-through-type");
      String display = xml.attribute("display");
      if (line != null || type != null) {
        struck = !"none".equals(line) && !"none".equals(type);
      }
      if (xml.localName().equals("table-properties") && display != null) {
        hidden = display.equals("false");
      }
    }
    return new Style(parent, struck, hidden);
  }

  /** Tells whether a style of cells strikes text through. */
  boolean strikesCell(String name) {
    return strikes("table-cell/" + name);
  }

  /** Tells whether a style of characters strikes text through. */
  boolean strikesText(String name) {
    return strikes("text/" + name);
  }

  private boolean strikes(String key) {
    Style style = styles.get(key);
    for (int i = 0; i < LONGEST_CHAIN && style != null; i++) {
      if (style.struck() != null) {
        return style.struck();
      }
      style = styles.get(style.parent());
    }
    return false;
  }

  /** Tells whether a style of sheets hides them. */
  boolean hides(String name) {
    Style style = styles.get("table/" + name);
    return style != null && style.hidden() != null && style.hidden();
  }
}
