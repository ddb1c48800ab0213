package nl.toetssteen.rapport.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the elements in the text of a part that was read before, and so is well-formed.
 *
 * <p>A parser would give what the text means; to leave every other byte as it is, one has to know
 * where it stands.
 */
final class XmlText {
  private static final int DEEPEST = 300;

  final String text;
  final XmlElement root;

  private final Map<String, String> names = new HashMap<>();
  private int at;
  private XmlElement open;
  private XmlElement first;
  private int depth;

  private XmlText(String text) {
    this.text = text;
    while ((at = text.indexOf('<', at)) >= 0) {
      readMarkup();
    }
    if (first == null || open != null) {
      throw damaged();
    }
    this.root = first;
  }

  /**
   * Finds the elements.
   *
   * @throws NietTeBewerken when it is not well-formed, or declares entities
   */
  static XmlText of(String text) {
    return new XmlText(text);
  }

  private void readMarkup() {
    if (text.startsWith("<?", at)) {
      skipTo("?>");
    } else if (text.startsWith("<!--", at)) {
      skipTo("-->");
    } else if (text.startsWith("<![CDATA[", at)) {
      skipTo("]]>");
    } else if (text.startsWith("<!", at)) {
      throw damaged();
    } else if (text.startsWith("</", at)) {
      readEnd();
    } else {
      readStart();
    }
  }

  private void skipTo(String sign) {
    int found = text.indexOf(sign, at);
    if (found < 0) {
      throw damaged();
    }
    at = found + sign.length();
  }

  private void readEnd() {
    if (open == null) {
      throw damaged();
    }
    open.innerEnd = at;
    skipTo(">");
    open.end = at;
    open = open.parent;
    depth--;
  }

  private void readStart() {
    int start = at;
    int inner = endOfTag(start);
    boolean empty = text.charAt(inner - 2) == '/';
    XmlElement element = new XmlElement(name(start + 1), open, start, inner);
    if (open != null) {
      open.children.add(element);
    } else if (first == null) {
      first = element;
    } else {
      throw damaged();
    }
    if (empty) {
      element.innerEnd = inner;
      element.end = inner;
    } else {
      open = element;
      depth++;
      if (depth > DEEPEST) {
        throw damaged();
      }
    }
    at = inner;
  }

  /** A value may hold the sign that ends a tag. */
  private int endOfTag(int start) {
    char quote = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    throw damaged();
  }

  private String name(int start) {
    int end = start;
    while (" \t\r\n/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    // The same few names come back thousands of times.
    return names.computeIfAbsent(text.substring(start, end), name -> name);
  }

  /** Gives an element as it stands in the text. */
  String raw(XmlElement element) {
    return text.substring(element.start, element.end);
  }

  /** Gives the start tag of an element as it stands in the text. */
  String tag(XmlElement element) {
    return text.substring(element.start, element.inner);
  }

  /** Gives an attribute by its name as written, with its prefix. */
  Optional<String> attribute(XmlElement element, String name) {
    Matcher m =
        Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')")
            .matcher(tag(element));
    return m.find() ? Optional.of(m.group(1) != null ? m.group(1) : m.group(2)) : Optional.empty();
  }

  private static NietTeBewerken damaged() {
    return new NietTeBewerken(
        "In dit Word-bestand kan niet worden geschreven. Open het in Word, sla het opnieuw op als .docx en probeer het nog eens.");
  }
}
