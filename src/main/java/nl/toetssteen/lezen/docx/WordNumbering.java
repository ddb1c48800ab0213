package nl.toetssteen.lezen.docx;

import java.util.HashMap;
import java.util.Map;

/** Holds the lists of a document. */
final class WordNumbering {
  private final Map<String, ListPattern> patterns = new HashMap<>();
  private final Map<String, ListPattern> definedFor = new HashMap<>();
  private final Map<String, String> patternOfList = new HashMap<>();
  private final Map<String, WordList> lists = new HashMap<>();
  private final WordStyles styles;

  /** Creates it without lists; styles tell where a linked list is really defined. */
  WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  /** Reads the part with numbering. */
  void read(WordXml xml) {
    Map<String, WordList> unlinked = new HashMap<>();
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.name()) {
          case "abstractNum" -> keep(xml.attribute("abstractNumId"), readPattern(xml));
          case "num" -> unlinked.put(xml.attribute("numId"), readList(xml));
          default -> {}
        }
      }
    }
    unlinked.forEach((id, list) -> link(list));
  }

  private void keep(String id, ListPattern pattern) {
    patterns.put(id, pattern);
    if (pattern.defines() != null) {
      definedFor.putIfAbsent(pattern.defines(), pattern);
    }
  }

  private static ListPattern readPattern(WordXml xml) {
    Map<Integer, ListLevel> levels = new HashMap<>();
    String link = null;
    String defines = null;
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "lvl" -> levels.put(Measure.whole(xml.attribute("ilvl")), ListLevelReader.read(xml));
        case "numStyleLink" -> link = xml.value();
        case "styleLink" -> defines = xml.value();
        default -> {}
      }
    }
    return new ListPattern(levels, link, defines);
  }

  private WordList readList(WordXml xml) {
    WordList list = new WordList(xml.attribute("numId"), null, new HashMap<>(), new HashMap<>());
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "abstractNumId" -> patternOfList.put(list.id(), xml.value());
        case "lvlOverride" -> readOverride(xml, list);
        default -> {}
      }
    }
    return list;
  }

  private static void readOverride(WordXml xml, WordList list) {
    Integer level = Measure.whole(xml.attribute("ilvl"));
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      switch (xml.name()) {
        case "startOverride" -> list.starts().put(level, Measure.whole(xml.value(), 0, 1_000_000));
        case "lvl" -> list.own().put(level, ListLevelReader.read(xml));
        default -> {}
      }
    }
  }

  private void link(WordList list) {
    ListPattern pattern = patterns.get(patternOfList.get(list.id()));
    if (pattern != null && pattern.link() != null) {
      pattern = linked(pattern);
    }
    if (pattern != null) {
      lists.put(list.id(), new WordList(list.id(), pattern, list.own(), list.starts()));
    }
  }

  /** A link goes by a list style to a list, and from there to the pattern that defines it. */
  private ListPattern linked(ListPattern pattern) {
    WordStyle style = styles.get(pattern.link());
    String list = style == null ? null : style.paragraph().place().list();
    ListPattern found = patterns.get(patternOfList.get(list));
    if (found != null && found.link() == null) {
      return found;
    }
    return definedFor.getOrDefault(pattern.link(), pattern);
  }

  /** Gives a list; null when it is not there. */
  WordList get(String id) {
    return lists.get(id);
  }

  /** Gives the level of a list that a paragraph style is bound to; -1 for none. */
  int levelBoundTo(String id, String style) {
    WordList list = lists.get(id);
    for (int level = 0; list != null && level < NumberCounter.LEVELS; level++) {
      ListLevel definition = list.level(level);
      if (definition != null && style != null && style.equals(definition.style())) {
        return level;
      }
    }
    return -1;
  }

  /** Gives the indentation that a place in a list brings along. */
  Indent indent(ListPlace place) {
    WordList list = lists.get(place.list());
    ListLevel level = list == null ? null : list.level(place.level() == null ? 0 : place.level());
    return level == null ? Indent.NONE : level.indent();
  }
}
