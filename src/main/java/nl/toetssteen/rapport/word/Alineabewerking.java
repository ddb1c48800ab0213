package nl.toetssteen.rapport.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds what is to be written into one paragraph, and writes it. */
final class Alineabewerking {

  /** Orders what is written at one place: text, then what ends there, then what begins there. */
  enum Soort {
    TEKST,
    EINDE,
    BEGIN
  }

  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

  private record Inzet(int at, Soort soort, String xml) {}

  private record Schrapping(int from, int to) {}

  private final XmlText xml;
  private final Taal taal;
  private final Nummerreeks ids;
  private final XmlElement p;
  private final List<Inzet> inzetten = new ArrayList<>();
  private final List<Schrapping> schrappingen = new ArrayList<>();
  private String mark = "";

  Alineabewerking(XmlText xml, Taal taal, Nummerreeks ids, XmlElement p) {
    this.xml = xml;
    this.taal = taal;
    this.ids = ids;
    this.p = p;
  }

  /** Puts XML at an offset between the children of the paragraph, or in the text of a run. */
  void insert(int at, Soort soort, String inzet) {
    inzetten.add(new Inzet(Math.max(at, first()), soort, inzet));
  }

  /** Deletes text with track changes; both offsets are in the text of runs. */
  void delete(int from, int to) {
    schrappingen.add(new Schrapping(from, to));
  }

  /** Tells whether some of this text is deleted already. */
  boolean isDeleted(int from, int to) {
    return schrappingen.stream().anyMatch(s -> s.from < to && from < s.to);
  }

  /**
   * Tracks a change of the end of the paragraph.
   *
   * @param change "ins" or "del"
   * @return false, and nothing is done, when it is changed already
   */
  boolean changeMark(String change) {
    if (mark.isEmpty() && !isMarkChanged()) {
      mark = change;
    }
    return mark.equals(change);
  }

  /** Somebody else may have inserted or deleted the end, or moved it. */
  private boolean isMarkChanged() {
    return p.child("pPr").flatMap(properties -> properties.child("rPr")).stream()
        .flatMap(type -> type.children.stream())
        .anyMatch(child -> CHANGES.contains(child.local()));
  }

  /** Gives the first place after the properties. */
  private int first() {
    return p.child("pPr").map(properties -> properties.end).orElse(p.inner);
  }

  /** Gives the whole paragraph as it is to be. */
  String write() {
    inzetten.sort(Comparator.comparingInt(Inzet::at).thenComparing(Inzet::soort));
    StringBuilder out = new StringBuilder();
    String tag = xml.tag(p);
    out.append(p.isEmptyTag() ? tag.substring(0, tag.length() - 2) + ">" : tag);
    Optional<XmlElement> properties = p.child("pPr");
    if (!mark.isEmpty() && properties.isEmpty()) {
      out.append(taal.wrap("pPr", "", changedMark()));
    }
    int at = p.inner;
    for (XmlElement child : p.children) {
      out.append(xml.text, at, child.start);
      if (!child.local().equals("pPr")) {
        out.append(at(child.start));
      }
      out.append(child(child));
      at = child.end;
    }
    out.append(at(p.innerEnd)).append(xml.text, at, p.innerEnd);
    return out.append("</").append(p.name).append(">").toString();
  }

  private String child(XmlElement child) {
    if (child.local().equals("pPr")) {
      return !mark.isEmpty() ? properties(child) : xml.raw(child);
    }
    NavigableSet<Integer> cuts = new TreeSet<>();
    inzetten.forEach(i -> addInside(cuts, i.at, child));
    schrappingen.forEach(
        s -> {
          addInside(cuts, s.from, child);
          addInside(cuts, s.to, child);
        });
    boolean touched = schrappingen.stream().anyMatch(s -> s.from < child.end && child.start < s.to);
    return cuts.isEmpty() && !touched ? xml.raw(child) : run(child, cuts);
  }

  private static void addInside(NavigableSet<Integer> cuts, int at, XmlElement child) {
    if (at > child.start && at < child.end) {
      cuts.add(at);
    }
  }

  /** Gives what is put at an offset, or right after the child before it. */
  private String at(int offset) {
    StringBuilder out = new StringBuilder();
    inzetten.removeIf(
        inzet -> {
          boolean here = inzet.at <= offset;
          out.append(here ? inzet.xml : "");
          return here;
        });
    return out.toString();
  }

  private String run(XmlElement run, NavigableSet<Integer> cuts) {
    if (!run.local().equals("r")) {
      return xml.raw(run);
    }
    cuts.add(run.innerEnd);
    StringBuilder out = new StringBuilder();
    String properties = run.child("rPr").map(xml::raw).orElse("");
    int from = run.inner;
    for (int to : cuts) {
      String content = content(run, from, to);
      if (!content.isEmpty()) {
        out.append(piece(run, properties + content, isDeleted(from, to)));
        // A change of format that is tracked goes along, under a number of its own.
        properties = ids.renumber(properties);
      }
      out.append(to < run.innerEnd ? at(to) : "");
      from = to;
    }
    return out.toString();
  }

  private String piece(XmlElement run, String content, boolean deleted) {
    String piece = xml.tag(run) + content + "</" + run.name + ">";
    return deleted ? taal.wrap("del", taal.change(ids.next()), piece) : piece;
  }

  /** Gives the part of a run between two offsets. */
  private String content(XmlElement run, int from, int to) {
    StringBuilder content = new StringBuilder();
    for (XmlElement child : run.children) {
      boolean text = child.local().equals("t");
      if (text) {
        content.append(text(child, from, to));
      } else if (!child.local().equals("rPr") && child.start >= from && child.start < to) {
        content.append(xml.raw(child));
      }
    }
    return content.toString();
  }

  private String text(XmlElement text, int from, int to) {
    int begin = Math.max(from, text.inner);
    int end = Math.min(to, text.innerEnd);
    if (begin >= end) {
      return "";
    }
    boolean deleted = isDeleted(from, to);
    if (begin == text.inner && end == text.innerEnd && !deleted) {
      return xml.raw(text);
    }
    return taal.t(deleted ? "delText" : "t", xml.text.substring(begin, end));
  }

  /** Gives the properties of the paragraph, in which the change of its end is tracked. */
  private String properties(XmlElement properties) {
    StringBuilder before = new StringBuilder();
    StringBuilder type = new StringBuilder(taal.empty(mark, taal.change(ids.next())));
    StringBuilder after = new StringBuilder();
    for (XmlElement property : properties.children) {
      switch (property.local()) {
        case "rPr" -> type.append(xml.text, property.inner, property.innerEnd);
        case "sectPr", "pPrChange" -> after.append(xml.raw(property));
        default -> before.append(xml.raw(property));
      }
    }
    return taal.wrap("pPr", "", before + taal.wrap("rPr", "", type.toString()) + after);
  }

  private String changedMark() {
    return taal.wrap("rPr", "", taal.empty(mark, taal.change(ids.next())));
  }
}
