package nl.toetssteen.lezen.docx;

import java.util.HashMap;
import java.util.Map;

/** Holds the styles of a document as written. */
final class WordStyles {
  /** What the standard prescribes when a document sets no size: 10 points. */
  private static final RunProperties STANDARD = new RunProperties(null, false, false, false, 10.0);

  private final Map<String, WordStyle> styles = new HashMap<>();
  private String standardParagraph;
  private RunProperties defaultRun = STANDARD;
  private Indent defaultIndent = Indent.NONE;
  private String language = "";

  /** Reads the part with styles. */
  void read(WordXml xml) {
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.name()) {
          case "docDefaults" -> readDefaults(xml);
          case "style" -> readStyle(xml);
          default -> {}
        }
      }
    }
  }

  private void readStyle(WordXml xml) {
    String standard = xml.attribute("default");
    boolean isStandard = "1".equals(standard) || "true".equals(standard) || "on".equals(standard);
    boolean ofParagraph = "paragraph".equals(xml.attribute("type"));
    WordStyle style = WordStyle.read(xml);
    styles.put(style.id(), style);
    if (isStandard && ofParagraph) {
      standardParagraph = style.id();
    }
  }

  private void readDefaults(WordXml xml) {
    int outer = xml.depth();
    while (xml.nextDescendant(outer)) {
      switch (xml.name()) {
        case "b" -> defaultRun = new RunProperties(null, xml.on(), null, null, null).or(defaultRun);
        case "sz" ->
            defaultRun =
                new RunProperties(null, null, null, null, Measure.size(xml.value())).or(defaultRun);
        case "lang" -> language = String.valueOf(xml.value());
        case "ind" -> defaultIndent = Indent.read(xml);
        default -> {}
      }
    }
  }

  /** Gives a style; null when it is not there. */
  WordStyle get(String id) {
    return styles.get(id);
  }

  /** Gives the id of the style of paragraphs that name none; null when there is none. */
  String standardParagraph() {
    return standardParagraph;
  }

  /** Gives what applies to characters when no style says otherwise; nothing in it is null. */
  RunProperties defaultRun() {
    return defaultRun;
  }

  /** Gives the indentation that applies when no style says otherwise. */
  Indent defaultIndent() {
    return defaultIndent;
  }

  /** Gives the language of the document as a tag ("nl-NL"); empty when it is not set. */
  String language() {
    return language;
  }
}
