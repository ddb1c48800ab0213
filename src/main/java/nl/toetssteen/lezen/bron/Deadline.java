package nl.toetssteen.lezen.bron;

import java.time.Duration;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;

/**
 * Tells when the time for one document is up.
 *
 * <p>Whoever reads or builds checks it at every paragraph or more often, so that no thread has to
 * be stopped from outside. For one document, and one thread at a time.
 */
public final class Deadline {
  private Duration tijd;
  private final long start = System.nanoTime();

  private Deadline(Duration tijd) {
    this.tijd = tijd;
  }

  /** Gives a deadline so far from now. */
  public static Deadline in(Duration tijd) {
    return new Deadline(tijd);
  }

  /** Gives more time, to a document of which the pages must be recognised first. */
  public void extend(Duration extra) {
    tijd = tijd.plus(extra);
  }

  /**
   * Checks the time.
   *
   * @throws UnreadableDocument when it is up
   */
  public void check() {
    if (System.nanoTime() - start >= tijd.toNanos()) {
      throw new UnreadableDocument(
          Reden.TE_LANG_BEZIG,
          "Het lezen van dit document duurt langer dan %d seconden en is daarom gestopt. Deel het op in kleinere bestanden, of sla het opnieuw op en probeer het nog eens."
              .formatted(tijd.toSeconds()));
    }
  }

  /** Gives how much time is left, at least nothing. */
  public Duration remaining() {
    Duration left = tijd.minusNanos(System.nanoTime() - start);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
