package nl.toetssteen.checklist;

import java.time.LocalDate;

/**
 * Concludes an outcome from a stretch of text.
 *
 * @param in how much text is looked at together
 * @param als what must be found there
 * @param reden key of the message; empty when the outcome's own message will do
 * @param vanaf first day on which it is concluded, null when always: a text may become wrong
 */
public record Oordeel(Omvang in, Voorwaarde als, Uitkomst dan, String reden, LocalDate vanaf) {

  /** Names how much text is looked at together. */
  public enum Omvang {
    /** One sentence; for an onderdeel with the sentence that announces it. */
    ZIN,
    /** A lid or paragraph with its onderdelen. */
    LID,
    /** All text right below one heading. */
    ARTIKEL,
    /** The title page and running heads. */
    TITEL
  }

  /** Tells whether it may be concluded on that day. */
  boolean geldtOp(LocalDate dag) {
    return vanaf == null || !dag.isBefore(vanaf);
  }

  /** Gives the key of the message: the reason, else the outcome. */
  public String sleutel() {
    return reden.isEmpty() ? dan.toString() : reden;
  }
}
