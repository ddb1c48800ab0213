package nl.toetssteen.web;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.rapport.Checker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one check and holds its result. The files are let go as soon as it has run. */
final class Taak {
  private static final Logger LOG = LoggerFactory.getLogger(Taak.class);

  private final String id;
  private final Instant begonnen;
  private final long omvang;
  private final FutureTask<Void> werk;
  private volatile Stand stand = new Stand.Wachtend();

  Taak(String id, Instant begonnen, Checker checker, Invoer invoer) {
    this.id = id;
    this.begonnen = begonnen;
    this.omvang = invoer.omvang();
    // A FutureTask forgets its callable, and so the files, once it has run or was cancelled.
    this.werk = new FutureTask<>(() -> run(checker, invoer), null);
  }

  String id() {
    return id;
  }

  Instant begonnen() {
    return begonnen;
  }

  Stand stand() {
    return stand;
  }

  /** Gives the number of bytes of the files that it still holds. */
  long omvang() {
    return werk.isDone() ? 0 : omvang;
  }

  /** Waits until it has run, but no longer than the given time, and tells how far it is then. */
  Stand await(Duration geduld) {
    try {
      werk.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      LOG.debug("Een pagina wacht niet langer op haar rapport");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return stand;
  }

  FutureTask<Void> werk() {
    return werk;
  }

  private void run(Checker checker, Invoer invoer) {
    stand = new Stand.Bezig();
    try {
      stand =
          new Stand.Klaar(
              checker.check(invoer.bestanden(), invoer.keuzes()).tegen(invoer.eerder()));
    } catch (UnreadableDocument e) {
      stand = new Stand.Mislukt(Probleem.onleesbaar(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Only the kind of error: its message may hold words of the document.
      LOG.error("Een controle is mislukt: {}", e.getClass().getName());
      stand = new Stand.Mislukt(Probleem.intern());
    }
  }
}
