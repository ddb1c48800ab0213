package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;

/**
 * Holds what a condition found in one stretch of text.
 *
 * @param plaatsen the spans found, in the order of the conditions; empty when the condition holds
 *     without a place
 * @param toelichting what the annotations found say about themselves; empty when they say nothing
 */
record Treffer(List<Bereik> plaatsen, String toelichting) {

  static final Treffer ZONDER_PLAATS = new Treffer(List.of(), "");

  static Treffer op(Bereik plaats) {
    return op(plaats, "");
  }

  static Treffer op(Bereik plaats, String toelichting) {
    return new Treffer(List.of(plaats), toelichting);
  }

  Treffer samen(Treffer ander) {
    List<Bereik> alle = new ArrayList<>(plaatsen);
    alle.addAll(ander.plaatsen);
    return new Treffer(alle, (toelichting + " " + ander.toelichting).strip());
  }

  /**
   * Gives the words from the first to the last place within a stretch; null when none lies there.
   */
  Bereik binnen(Bereik stuk) {
    Bereik venster = null;
    for (Bereik plaats : plaatsen) {
      if (stuk != null && stuk.bevat(plaats)) {
        venster = venster == null ? plaats : venster.samen(plaats);
      }
    }
    return venster;
  }

  /** Counts the words that the places span; a sentence and its announcement count as adjacent. */
  int lengte(Eenheid eenheid) {
    Bereik kern = binnen(eenheid.bereik());
    Bereik aanhef = binnen(eenheid.aanhef());
    return (kern == null ? 0 : kern.lengte()) + (aanhef == null ? 0 : aanhef.lengte());
  }
}
