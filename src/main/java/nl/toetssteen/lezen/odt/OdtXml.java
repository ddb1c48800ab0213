package nl.toetssteen.lezen.odt;

import java.io.InputStream;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.pakket.PackageTrouble;
import nl.toetssteen.lezen.pakket.XmlPart;

/**
 * Walks the elements of one part of an OpenDocument text.
 *
 * <p>Elements go by their local name: the vocabularies of OpenDocument that hold text share none
 * where they meet.
 */
final class OdtXml extends XmlPart {
  /** Words what is wrong with an OpenDocument text. */
  static final PackageTrouble TROUBLE =
      new PackageTrouble("OpenDocument-bestand", "LibreOffice", ".odt");

  private static final String STANDARD = "urn:oasis:names:tc:opendocument:xmlns:";

  /** Holds what LibreOffice adds to the standard, such as content controls. */
  private static final String ADDED =
      "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

  /** Starts before the root of a part; see {@link XmlPart}. */
  OdtXml(InputStream in, int deepest, Deadline deadline) {
    super(in, deepest, deadline, TROUBLE);
  }

  /** Gives the name of the current element; empty for vocabularies that hold no text for us. */
  String name() {
    String space = space();
    boolean known =
        space != null && (space.equals(ADDED) || (space.startsWith(STANDARD) && holdsText(space)));
    return known ? localName() : "";
  }

  private static boolean holdsText(String space) {
    return switch (space.substring(STANDARD.length())) {
      case "office:1.0", "style:1.0", "text:1.0", "table:1.0", "drawing:1.0", "manifest:1.0" ->
          true;
      default -> false;
    };
  }

  /** Gives a whole number between bounds; the given one when it is absent or no number. */
  int whole(String attribute, int absent, int highest) {
    String value = attribute(attribute);
    if (value == null) {
      return absent;
    }
    try {
      return Math.max(0, Math.min(highest, Integer.parseInt(value.strip())));
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  /** Tells whether an attribute is "true". */
  boolean is(String attribute) {
    return "true".equals(attribute(attribute));
  }
}
