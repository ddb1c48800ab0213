package nl.toetssteen.lezen.docx;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.opmaak.StruckText;

/** Holds what all stories of a Word document share: body, notes, heads and feet. */
final class WordContext {
  private static final String TRACKED =
      "Dit document bevat wijzigingen die nog niet zijn geaccepteerd of geweigerd (Wijzigingen"
          + " bijhouden). De nieuwe tekst is gelezen: wat is toegevoegd telt mee, wat is verwijderd"
          + " niet. Klopt dat niet? Accepteer of weiger de wijzigingen in Word en probeer het nog"
          + " eens.";
  private static final String EMBEDDED =
      "In dit document is een ander bestand ingevoegd dat niet kan worden gelezen. Open het document"
          + " in Word, sla het opnieuw op en probeer het nog eens.";
  private static final String OPEN_FIELD =
      "In dit document is een veld niet afgesloten. De tekst daarna is misschien niet gelezen. Open"
          + " het document in Word, werk de velden bij (Ctrl+A, F9), sla het op en probeer het nog"
          + " eens.";

  private final WordParts parts;
  private final ReadLimits limits;
  private final WordStyles styles = new WordStyles();
  private final WordNumbering numbering = new WordNumbering(styles);
  private final StyleSheet sheet;
  private final Set<String> warnings = new LinkedHashSet<>();

  /** Reads styles and numbering. */
  WordContext(WordParts parts, ReadLimits limits) {
    this.parts = parts;
    this.limits = limits;
    parts.read("styles", styles::read);
    parts.read("numbering", numbering::read);
    sheet = new StyleSheet(styles, numbering, limits.nesting());
  }

  WordParts parts() {
    return parts;
  }

  StyleSheet sheet() {
    return sheet;
  }

  ReadLimits limits() {
    return limits;
  }

  /** Gives a counter for a story that numbers on its own. */
  NumberCounter counter() {
    return new NumberCounter(numbering, styles.language());
  }

  /** Notes that the document holds open tracked changes. */
  void tracked() {
    warnings.add(TRACKED);
  }

  /** Notes that text is struck through. */
  void struck() {
    warnings.add(StruckText.WARNING);
  }

  /** Notes that the document holds another file. */
  void embedded() {
    warnings.add(EMBEDDED);
  }

  /** Notes that a field was not closed. */
  void openField() {
    warnings.add(OPEN_FIELD);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }
}
