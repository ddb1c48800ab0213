package nl.toetssteen.lezen.pakket;

import nl.toetssteen.lezen.bron.UnreadableDocument;

/** Knows the list of parts that every OpenDocument container holds. */
public final class Manifest {
  /** Name of the part. */
  public static final String PART = "META-INF/manifest.xml";

  private Manifest() {}

  /**
   * Reads the list to its end.
   *
   * @throws UnreadableDocument when a part is encrypted
   */
  public static void refuseLocked(XmlPart xml, PackageTrouble trouble) {
    while (xml.nextDescendant(0)) {
      if (xml.localName().equals("encryption-data")) {
        throw trouble.locked();
      }
    }
  }
}
