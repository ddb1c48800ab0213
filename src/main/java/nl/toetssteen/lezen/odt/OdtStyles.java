package nl.toetssteen.lezen.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Holds the styles of a document, and resolves them through the styles they are based on. */
final class OdtStyles {
  private final int longest;
  private final Map<String, Written> written = new HashMap<>();
  private final Map<String, OdtStyle> resolved = new HashMap<>();
  private final Map<String, OdtListStyle> lists = new HashMap<>();
  private OdtListStyle outline = OdtListStyle.NONE;
  private OdtStyle standard = OdtStyle.NONE;

  /** Holds a style as written. */
  private record Written(String parent, OdtStyle style) {}

  /**
   * Creates it without styles.
   *
   * @param longest longest chain that is followed; a longer one, or a circle, is cut off there
   */
  OdtStyles(int longest) {
    this.longest = longest;
  }

  /** Reads the styles in the current element; automatic ones come after those they build on. */
  void read(OdtXml xml) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "style" -> readStyle(xml);
        case "default-style" -> readStandard(xml);
        case "list-style" -> lists.put(xml.attribute("name"), OdtListStyle.read(xml));
        case "outline-style" -> outline = OdtListStyle.read(xml);
        default -> {}
      }
    }
    resolved.clear();
  }

  private void readStyle(OdtXml xml) {
    String family = xml.attribute("family");
    String key = family + '/' + xml.attribute("name");
    String parent = xml.attribute("parent-style-name");
    written.put(key, new Written(family + '/' + parent, OdtStyle.read(xml)));
  }

  private void readStandard(OdtXml xml) {
    if ("paragraph".equals(xml.attribute("family"))) {
      standard = OdtStyle.read(xml);
    }
  }

  /** Gives the style of a paragraph; without a name, or with a wrong one, the default style. */
  OdtStyle paragraph(String name) {
    return resolved.computeIfAbsent("paragraph/" + name, key -> chain(key).or(standard));
  }

  /** Gives the style of characters, without what the paragraph sets. */
  OdtStyle text(String name) {
    return resolved.computeIfAbsent("text/" + name, this::chain);
  }

  private OdtStyle chain(String key) {
    Deque<Written> chain = new ArrayDeque<>();
    for (Written w = written.get(key); w != null && chain.size() < longest; ) {
      chain.push(w);
      w = written.get(w.parent());
    }
    OdtStyle style = chain.isEmpty() ? OdtStyle.NONE : chain.pop().style();
    while (!chain.isEmpty()) {
      style = chain.pop().style().or(style);
    }
    return style;
  }

  /** Gives a list style; one without levels when it is not there. */
  OdtListStyle list(String name) {
    return lists.getOrDefault(name, OdtListStyle.NONE);
  }

  /** Gives the numbering of headings. */
  OdtListStyle outline() {
    return outline;
  }
}
