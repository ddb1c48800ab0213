package nl.toetssteen.rapport.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds where one element stands in the text of a part, as offsets in characters. */
final class XmlElement {
  /** Name as written, with its prefix. */
  final String name;

  final XmlElement parent;
  final List<XmlElement> children = new ArrayList<>(2);

  /** First character of the start tag. */
  final int start;

  /** One past the start tag: where the content begins. */
  final int inner;

  /** First character of the end tag; the same as {@link #end} for an empty-element tag. */
  int innerEnd;

  /** One past the end tag. */
  int end;

  XmlElement(String name, XmlElement parent, int start, int inner) {
    this.name = name;
    this.parent = parent;
    this.start = start;
    this.inner = inner;
  }

  /** Gives the name without its prefix. */
  String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Tells whether it is written as one tag: {@code <w:p/>}. */
  boolean isEmptyTag() {
    return innerEnd == end;
  }

  /** Finds the first child with a name without its prefix. */
  Optional<XmlElement> child(String local) {
    return children.stream().filter(child -> child.local().equals(local)).findFirst();
  }

  /** Streams it and all below it, in the order of the start tags. */
  Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }
}
