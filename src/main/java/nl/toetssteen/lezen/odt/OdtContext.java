package nl.toetssteen.lezen.odt;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.opmaak.StruckText;

/** Holds what all stories of a document share: body, notes, heads and feet. */
final class OdtContext {
  private static final String TRACKED =
      "Dit document bevat wijzigingen die nog niet zijn geaccepteerd of geweigerd (Wijzigingen"
          + " bijhouden). De nieuwe tekst is gelezen: wat is toegevoegd telt mee, wat is verwijderd"
          + " niet. Klopt dat niet? Accepteer of weiger de wijzigingen en probeer het nog eens.";
  private static final int MOST_REPEATED = 1_000_000;

  private final OdtStyles styles;
  private final Set<String> warnings = new LinkedHashSet<>();
  private int repeated;

  /**
   * Creates it without styles.
   *
   * @param longest longest chain of styles that is followed
   */
  OdtContext(int longest) {
    styles = new OdtStyles(longest);
  }

  OdtStyles styles() {
    return styles;
  }

  /** Notes that the document holds open tracked changes. */
  void tracked() {
    warnings.add(TRACKED);
  }

  /** Notes that text is struck through. */
  void struck() {
    warnings.add(StruckText.WARNING);
  }

  /**
   * Tells whether a cell or row may be repeated once more: a few bytes can ask for millions.
   *
   * @param length number of characters in it
   */
  boolean mayRepeat(int length) {
    repeated = Math.min(MOST_REPEATED, repeated + 10 + length);
    return repeated < MOST_REPEATED;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
