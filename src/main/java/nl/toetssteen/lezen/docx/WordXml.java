package nl.toetssteen.lezen.docx;

import java.io.InputStream;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.pakket.PackageTrouble;
import nl.toetssteen.lezen.pakket.XmlPart;

/**
 * Walks the elements of one part of a Word document.
 *
 * <p>Elements of WordprocessingML, transitional or strict, go by their local name, as do those of
 * markup compatibility and mathematics, which share no names with it where they meet.
 */
final class WordXml extends XmlPart {
  /** Words what is wrong with a Word document. */
  static final PackageTrouble TROUBLE = new PackageTrouble("Word-document", "Word", ".docx");

  private static final String TRANSITIONAL =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  /** Starts before the root of a part; see {@link XmlPart}. */
  WordXml(InputStream in, int deepest, Deadline deadline) {
    super(in, deepest, deadline, TROUBLE);
  }

  /** Gives the name of the current element; empty for vocabularies that hold no text for us. */
  String name() {
    String space = space();
    if (TRANSITIONAL.equals(space) || STRICT.equals(space) || COMPATIBILITY.equals(space)) {
      return localName();
    }
    return space != null && space.endsWith("/math") ? localName() : "";
  }

  /** Gives the attribute {@code val}; null when it is not there. */
  String value() {
    return attribute("val");
  }

  /** Tells whether the current element, an on/off property, is on. */
  boolean on() {
    String value = value();
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }
}
