package nl.toetssteen.rapport.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes new paragraphs that look like one of the document. */
final class Alineavorm {
  private static final Set<String> NUMBER = Set.of("numPr");

  private final XmlText xml;
  private final Taal taal;
  private final Nummerreeks ids;

  Alineavorm(XmlText xml, Taal taal, Nummerreeks ids) {
    this.xml = xml;
    this.taal = taal;
    this.ids = ids;
  }

  /**
   * Makes a paragraph that is inserted with track changes.
   *
   * @param as the paragraph that it looks like
   * @param numbered whether it takes the next automatic number, if the other has one
   * @param begin XML before its text
   * @param end XML after its text
   */
  String paragraph(Alineabeeld as, boolean numbered, String text, String begin, String end) {
    String run = taal.run(type(as), text);
    return taal.wrap(
        "p",
        "",
        properties(as.element, numbered)
            + begin
            + taal.wrap("ins", taal.change(ids.next()), run)
            + end);
  }

  private String properties(XmlElement as, boolean numbered) {
    Optional<XmlElement> other = as.child("pPr");
    List<XmlElement> properties = other.map(p -> p.children).orElse(List.of());
    String kept = taal.copied(before(properties, "rPr"), numbered ? Set.of() : NUMBER);
    String mark =
        taal.empty("ins", taal.change(ids.next()))
            + taal.copied(
                other.flatMap(p -> p.child("rPr")).map(r -> r.children).orElse(List.of()),
                Set.of());
    return taal.wrap(
        "pPr", "", (numbered ? kept : unnumbered(kept)) + taal.wrap("rPr", "", mark));
  }

  private static List<XmlElement> before(List<XmlElement> properties, String name) {
    return properties.stream().takeWhile(property -> !property.local().equals(name)).toList();
  }

  /** A style may number, too; the place of the element in the order of the schema is fixed. */
  private String unnumbered(String kept) {
    String none =
        taal.wrap("numPr", "", taal.empty("numId", " " + taal.prefix + "val=\"0\""));
    int at = 0;
    for (String earlier : List.of("pStyle", "keepNext", "keepLines", "widowControl")) {
      int found = kept.indexOf("<" + taal.prefix + earlier);
      at = found < 0 ? at : Math.max(at, kept.indexOf('>', found) + 1);
    }
    return kept.substring(0, at) + none + kept.substring(at);
  }

  /** Gives the properties of the run that holds most of the text: a label may be bold. */
  String type(Alineabeeld as) {
    Map<XmlElement, Integer> letters = new HashMap<>();
    XmlElement most = null;
    for (int i = 0; i < as.letters.length(); i++) {
      XmlElement run = as.place(i).text().parent;
      int count = letters.merge(run, 1, Integer::sum);
      most = most == null || count > letters.get(most) ? run : most;
    }
    return most == null ? "" : type(most);
  }

  /** Gives the properties that a new run takes over from another. */
  String type(XmlElement run) {
    return run.child("rPr")
        .map(properties -> taal.copied(properties.children, Set.of()))
        .filter(properties -> !properties.isEmpty())
        .map(properties -> taal.wrap("rPr", "", properties))
        .orElse("");
  }
}
