package nl.toetssteen.rapport.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes new paragraphs that look like one of the document. */
final class Alineavorm {
  private static final Set<String> NUMBER = Set.of("numPr");

  private final Taal taal;
  private final Nummerreeks ids;

  Alineavorm(Taal taal, Nummerreeks ids) {
    this.taal = taal;
    this.ids = ids;
  }

  /**
   * Describes a paragraph to be added.
   *
   * @param as the paragraph that it looks like
   * @param numbered whether it takes the next automatic number, if the other has one
   * @param content its run, and what marks a comment, which is all inserted with track changes
   */
  record Nieuw(Alineabeeld as, boolean numbered, String content) {}

  /** Makes a paragraph of which the end is inserted, too. */
  String inserted(Nieuw nieuw) {
    return paragraph(
        nieuw, taal.empty("ins", taal.change(ids.next())) + mark(nieuw.as().element), "");
  }

  /**
   * Makes the last paragraph after one that was cut off there: its end is the end that the other
   * had, as when somebody presses Enter and goes on. When that is rejected, the end is as it was.
   */
  String cutOff(Nieuw nieuw, XmlElement from) {
    String earlier = kept(from, Set.of());
    String change =
        earlier.equals(own(nieuw))
            ? ""
            : taal.wrap("pPrChange", taal.change(ids.next()), taal.wrap("pPr", "", earlier));
    return paragraph(nieuw, mark(from), change);
  }

  private String paragraph(Nieuw nieuw, String mark, String change) {
    String properties = own(nieuw) + taal.wrap("rPr", "", mark) + change;
    return taal.wrap(
        "p",
        "",
        taal.wrap("pPr", "", properties)
            + taal.wrap("ins", taal.change(ids.next()), nieuw.content()));
  }

  private String own(Nieuw nieuw) {
    String kept = kept(nieuw.as().element, nieuw.numbered() ? Set.of() : NUMBER);
    return nieuw.numbered() ? kept : unnumbered(kept);
  }

  private String kept(XmlElement as, Set<String> besides) {
    List<XmlElement> properties = as.child("pPr").map(p -> p.children).orElse(List.of());
    return taal.copied(before(properties, "rPr"), besides);
  }

  private String mark(XmlElement as) {
    return as.child("pPr")
        .flatMap(p -> p.child("rPr"))
        .map(type -> taal.copied(type.children, Set.of()))
        .orElse("");
  }

  private static List<XmlElement> before(List<XmlElement> properties, String name) {
    return properties.stream().takeWhile(property -> !property.local().equals(name)).toList();
  }

  /** A style may number, too; the place of the element in the order of the schema is fixed. */
  private String unnumbered(String kept) {
    String none = taal.wrap("numPr", "", taal.empty("numId", " " + taal.prefix + "val=\"0\""));
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
