package nl.toetssteen.checklist;

import java.time.LocalDate;
import java.util.List;

/**
 * Concludes an outcome from a stretch of text.
 *
 * @param in how much text is looked at together
 * @param als what must be found there
 * @param verschil what must differ between two places for either to count; null when each place
 *     counts by itself
 * @param reden key of the message; empty when the outcome's own message will do
 * @param vanaf first day on which it is concluded, null when always: a text may become wrong
 */
public record Oordeel(
    Omvang in, Voorwaarde als, Verschil verschil, Uitkomst dan, String reden, LocalDate vanaf) {

  /**
   * Says what must not differ between places that regulate the same matter: the value of a kenmerk,
   * which of some concepts is found, or either of these (then a value differs from a concept).
   *
   * @param kenmerk kind of annotation whose value is compared; empty for none
   * @param begrippen concepts that exclude each other: which of them is found is compared
   * @param per concepts in the match itself that say what is compared: two places are compared only
   *     when the same of these were matched
   * @param apart concepts that set places apart, in the sentence or a heading above: two places are
   *     compared only when the same of these are there
   */
  public record Verschil(
      String kenmerk, List<String> begrippen, List<String> per, List<String> apart) {
    public Verschil {
      begrippen = List.copyOf(begrippen);
      per = List.copyOf(per);
      apart = List.copyOf(apart);
    }
  }

  /** Names how much text is looked at together. */
  public enum Omvang {
    /** One sentence; for an onderdeel with the sentence that announces it. */
    ZIN,
    /** A lid or paragraph with its onderdelen. */
    LID,
    /** All text right below one heading. */
    ARTIKEL,
    /** The title page and running heads. */
    TITEL,
    /** One heading, without the text below it. */
    KOP
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
