package nl.toetssteen.lezen.rekenblad;

import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;

/** Counts the cells of one document and stops at the limit: a few bytes can ask for billions. */
final class CellBudget {
  /** As much text as makes one cell cost as much as two. */
  private static final int FREE_TEXT = 50;

  private final int limit;
  private long used;

  CellBudget(int limit) {
    this.limit = limit;
  }

  /**
   * Takes cells.
   *
   * @throws UnreadableDocument when that is more than allowed
   */
  void take(long cells) {
    used += cells;
    if (used > limit) {
      throw new UnreadableDocument(
          Reden.ONVEILIG,
          "Dit rekenblad heeft meer dan %d cellen met inhoud; daarom is het niet gelezen. Bewaar alleen de bladen die bij het PTA of reglement horen en probeer het nog eens."
              .formatted(limit));
    }
  }

  /** Takes one cell, of which long text counts for more: many cells may share it. */
  void take(String text) {
    take(1 + text.length() / FREE_TEXT);
  }
}
