package nl.toetssteen.lezen.pakket;

import nl.toetssteen.lezen.bron.UnreadableDocument;

/** Counts the bytes that one document unpacks to, over all its parts, and stops at the limit. */
final class UnpackBudget {
  private final long limit;
  private final PackageTrouble trouble;
  private long used;

  UnpackBudget(long limit, PackageTrouble trouble) {
    this.limit = limit;
    this.trouble = trouble;
  }

  /**
   * Takes bytes that were really unpacked, whatever the container says of its sizes.
   *
   * @throws UnreadableDocument when that is more than allowed
   */
  void take(long bytes) {
    used += bytes;
    if (used > limit) {
      throw trouble.tooLarge(limit);
    }
  }
}
