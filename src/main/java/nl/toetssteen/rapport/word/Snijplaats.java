package nl.toetssteen.rapport.word;

import java.util.List;
import java.util.Set;

/** Finds where something may be written between the words of a paragraph. */
final class Snijplaats {
  /** What a run may hold besides text, and still be cut in two. */
  private static final Set<String> SIMPLE =
      Set.of("rPr", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak");

  /** What may stand between runs that are deleted together. */
  private static final Set<String> MARKERS =
      Set.of(
          "proofErr",
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "permStart",
          "permEnd");

  private static final String TRAILING = ".,;:!?)\"'”’";

  private final XmlText xml;
  private final Alineabeeld alinea;

  Snijplaats(XmlText xml, Alineabeeld alinea) {
    this.xml = xml;
    this.alinea = alinea;
  }

  /** Gives the offset before a letter; before what holds it when that cannot be cut. */
  int before(int letter) {
    Alineabeeld.Letter place = alinea.place(letter);
    XmlElement child = child(place.text());
    return isCuttable(child) ? place.from() : child.start;
  }

  /** Gives the offset after a letter and the signs that close its sentence. */
  int after(int letter) {
    Alineabeeld.Letter place = alinea.place(letter);
    XmlElement child = child(place.text());
    if (!isCuttable(child)) {
      return child.end;
    }
    int at = place.to();
    while (at < place.text().innerEnd && TRAILING.indexOf(xml.text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Gives the child of the paragraph that holds an element. */
  private XmlElement child(XmlElement element) {
    XmlElement child = element;
    while (child.parent != alinea.element) {
      child = child.parent;
    }
    return child;
  }

  private boolean isCuttable(XmlElement child) {
    return child.local().equals("r")
        && child.children.stream()
            .allMatch(part -> SIMPLE.contains(part.local()) && isShownWhole(part));
  }

  /**
   * Without {@code xml:space}, Word leaves out spaces at the ends, which a cut would bring back.
   */
  private boolean isShownWhole(XmlElement part) {
    String text = xml.text.substring(part.inner, part.innerEnd);
    return !part.local().equals("t")
        || xml.attribute(part, "xml:space").isPresent()
        || text.equals(text.strip());
  }

  /** Tells whether the text from one letter to another is plain, so that it can be deleted. */
  boolean isPlain(int first, int last) {
    List<XmlElement> children = alinea.element.children;
    int from = children.indexOf(child(alinea.place(first).text()));
    int to = children.indexOf(child(alinea.place(last).text()));
    return children.subList(from, to + 1).stream()
            .allMatch(child -> isCuttable(child) || MARKERS.contains(child.local()))
        && !isInField(children.subList(0, from));
  }

  /** Tells whether the paragraph holds plain text only, so that all of it can be deleted. */
  boolean isPlain() {
    return alinea.element.children.stream()
        .filter(child -> !child.local().equals("pPr"))
        .allMatch(child -> isCuttable(child) || MARKERS.contains(child.local()));
  }

  private boolean isInField(List<XmlElement> before) {
    long marks =
        before.stream()
            .flatMap(XmlElement::all)
            .filter(element -> element.local().equals("fldChar"))
            .map(xml::tag)
            .mapToInt(tag -> tag.contains("\"begin\"") ? 1 : tag.contains("\"end\"") ? -1 : 0)
            .sum();
    return marks > 0;
  }

  /** Gives the run in which a letter stands; null when it is not a child of the paragraph. */
  XmlElement run(int letter) {
    XmlElement run = alinea.place(letter).text().parent;
    return run.parent == alinea.element ? run : null;
  }
}
