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

  /**
   * Counts the words that the places span together with those of another; a sentence and its
   * announcement count as adjacent.
   */
  int lengte(Treffer ander, Eenheid eenheid) {
    return span(ander, eenheid.bereik()) + span(ander, eenheid.aanhef());
  }

  private int span(Treffer ander, Bereik stuk) {
    if (stuk == null) {
      return 0;
    }
    int van = Math.min(begin(stuk), ander.begin(stuk));
    int tot = Math.max(einde(stuk), ander.einde(stuk));
    return Math.max(0, tot - van);
  }

  /** Gives the first word of the places within a stretch; its end when none lies there. */
  private int begin(Bereik stuk) {
    int begin = stuk.tot();
    for (Bereik plaats : plaatsen) {
      begin = stuk.bevat(plaats) ? Math.min(begin, plaats.van()) : begin;
    }
    return begin;
  }

  /** Gives the end of the places within a stretch; its beginning when none lies there. */
  private int einde(Bereik stuk) {
    int einde = stuk.van();
    for (Bereik plaats : plaatsen) {
      einde = stuk.bevat(plaats) ? Math.max(einde, plaats.tot()) : einde;
    }
    return einde;
  }

  /** Tells whether nothing of another stands before what begins last here. */
  boolean gaatVooraf(Treffer ander) {
    int laatste = 0;
    for (Bereik plaats : plaatsen) {
      laatste = Math.max(laatste, plaats.van());
    }
    for (Bereik plaats : ander.plaatsen) {
      if (plaats.van() < laatste) {
        return false;
      }
    }
    return true;
  }
}
