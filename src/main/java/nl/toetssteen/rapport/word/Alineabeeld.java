package nl.toetssteen.rapport.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Knows where each letter of one paragraph stands in the text of its part. */
final class Alineabeeld {
  /** What is not text of this paragraph, or was deleted with track changes. */
  private static final Set<String> PASSED =
      Set.of("p", "pPr", "rPr", "del", "moveFrom", "Fallback", "txbxContent");

  private static final int LONGEST_ENTITY = 12;

  final XmlElement element;
  final String letters;
  private final List<Letter> places = new ArrayList<>();
  private final XmlText xml;
  private final StringBuilder found = new StringBuilder();

  /**
   * Places one letter.
   *
   * @param text the element that it stands in
   * @param from first character; an entity takes several
   * @param to one past the last
   */
  record Letter(XmlElement text, int from, int to) {}

  Alineabeeld(XmlText xml, XmlElement element) {
    this.xml = xml;
    this.element = element;
    element.children.forEach(this::walk);
    this.letters = found.toString();
  }

  Letter place(int letter) {
    return places.get(letter);
  }

  private void walk(XmlElement child) {
    if (PASSED.contains(child.local()) || isHidden(child)) {
      return;
    }
    if (child.local().equals("t") && child.children.isEmpty()) {
      read(child);
    } else {
      child.children.forEach(this::walk);
    }
  }

  private boolean isHidden(XmlElement run) {
    return run.local().equals("r")
        && run.child("rPr")
            .flatMap(properties -> properties.child("vanish"))
            .filter(vanish -> !xml.raw(vanish).matches("(?s).*=\\s*[\"'](?:0|false|off)[\"'].*"))
            .isPresent();
  }

  /** Text in a CDATA section cannot be cut in two, and is left out. */
  private void read(XmlElement text) {
    int at = text.inner;
    boolean plain = xml.text.indexOf('<', at) >= text.innerEnd;
    while (plain && at < text.innerEnd) {
      int next = next(at);
      char c = next == at + 1 ? xml.text.charAt(at) : decoded(at + 1, next - 1);
      if (Character.isLetterOrDigit(c)) {
        places.add(new Letter(text, at, next));
        found.append(c);
      }
      at = next;
    }
  }

  private int next(int at) {
    int semicolon = xml.text.charAt(at) == '&' ? xml.text.indexOf(';', at) : -1;
    return semicolon > 0 && semicolon - at <= LONGEST_ENTITY ? semicolon + 1 : at + 1;
  }

  /** Gives the letter that an entity stands for; a space when it is none. */
  private char decoded(int from, int to) {
    String name = xml.text.substring(from, to);
    if (!name.startsWith("#")) {
      return ' ';
    }
    try {
      int code =
          name.startsWith("#x")
              ? Integer.parseInt(name.substring(2), 16)
              : Integer.parseInt(name.substring(1));
      return Character.isBmpCodePoint(code) ? (char) code : ' ';
    } catch (NumberFormatException e) {
      return ' ';
    }
  }
}
