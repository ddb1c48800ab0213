package nl.toetssteen.rapport.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the elements of WordprocessingML, with the prefix that the part itself uses. */
final class Taal {
  static final String AUTHOR = "Toetssteen";
  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  /** What a copy of properties leaves out: changes of others, and what holds for one place only. */
  private static final Set<String> NOT_COPIED =
      Set.of(
          "ins",
          "del",
          "moveFrom",
          "moveTo",
          "rPrChange",
          "pPrChange",
          "numberingChange",
          "sectPr",
          "pageBreakBefore",
          "framePr");

  final String prefix;
  final boolean strict;
  private final XmlText xml;

  /**
   * Finds the prefix.
   *
   * @throws NietTeBewerken when the part does not declare one at its start
   */
  Taal(XmlText xml) {
    this.xml = xml;
    String root = xml.root.name;
    int colon = root.indexOf(':');
    String space = colon < 0 ? "" : root.substring(0, colon);
    String uri = xml.attribute(xml.root, "xmlns:" + space).orElse("");
    this.strict = uri.equals(STRICT);
    if (!strict && !uri.equals(TRANSITIONAL)) {
      throw new NietTeBewerken(
          "De opbouw van dit Word-bestand is ongewoon. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.");
    }
    this.prefix = space + ":";
  }

  /** Gives the attributes of a change or comment. */
  String change(int id) {
    return " %1$sid=\"%2$d\" %1$sauthor=\"%3$s\"".formatted(prefix, id, AUTHOR);
  }

  String open(String name) {
    return "<" + prefix + name + ">";
  }

  String close(String name) {
    return "</" + prefix + name + ">";
  }

  /** Gives an element without content. */
  String empty(String name, String attributes) {
    return "<" + prefix + name + attributes + "/>";
  }

  String wrap(String name, String attributes, String content) {
    return "<" + prefix + name + attributes + ">" + content + close(name);
  }

  /** Gives a run; a tab in the text becomes the element for it. */
  String run(String properties, String text) {
    StringBuilder run = new StringBuilder(properties);
    String[] pieces = text.split("\t", -1);
    for (int i = 0; i < pieces.length; i++) {
      run.append(i > 0 ? empty("tab", "") : "");
      run.append(pieces[i].isEmpty() ? "" : t("t", escape(pieces[i])));
    }
    return wrap("r", "", run.toString());
  }

  /** Gives text that is escaped already, in the element for it. */
  String t(String name, String escaped) {
    return wrap(name, " xml:space=\"preserve\"", escaped);
  }

  static String escape(String text) {
    return FORBIDDEN
        .matcher(text)
        .replaceAll("")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }

  /** Copies the properties that a new paragraph or run takes over from another. */
  String copied(List<XmlElement> properties, Set<String> besides) {
    StringBuilder copy = new StringBuilder();
    for (XmlElement property : properties) {
      if (!NOT_COPIED.contains(property.local()) && !besides.contains(property.local())) {
        copy.append(copied(property));
      }
    }
    return copy.toString();
  }

  private String copied(XmlElement property) {
    if (property.children.isEmpty()) {
      return xml.raw(property);
    }
    return xml.tag(property)
        + copied(property.children, Set.of())
        + xml.text.substring(property.innerEnd, property.end);
  }

  /** Names the vocabulary of the part. */
  String space() {
    return strict ? STRICT : TRANSITIONAL;
  }

  /** Names the vocabulary for relations between parts. */
  String relation() {
    return strict
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  }
}
