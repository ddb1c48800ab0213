package nl.toetssteen.lezen.docx;

import nl.toetssteen.lezen.bron.UnreadableDocument;

/** Counts the bytes that one document unpacks to, over all its parts, and stops at the limit. */
final class UnpackBudget {
  private final long limit;
  private long used;

  UnpackBudget(long limit) {
    this.limit = limit;
  }

  /**
   * Takes bytes that were really unpacked, whatever the container says of its sizes.
   *
   * @throws UnreadableDocument when that is more than allowed
   */
  void take(long bytes) {
    used += bytes;
    if (used > limit) {
      throw WordTrouble.tooLarge(limit);
    }
  }
}
