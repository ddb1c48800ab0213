package nl.toetssteen.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does one piece of work and holds its result. What the work needed is let go as soon as it has
 * run.
 */
final class Taak<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Taak.class);

  private final String id;
  private final String wat;
  private final Instant begonnen;
  private final long omvang;
  private final FutureTask<Void> werk;
  private volatile Stand<T> stand = new Stand.Wachtend<>();

  Taak(String id, String wat, Instant begonnen, long omvang, Supplier<T> werk) {
    this.id = id;
    this.wat = wat;
    this.begonnen = begonnen;
    this.omvang = omvang;
    // A FutureTask forgets its callable, and so the files in it, once it has run or was cancelled.
    this.werk = new FutureTask<>(() -> run(werk), null);
  }

  String id() {
    return id;
  }

  /** Names what it makes: "examenreglement". */
  String wat() {
    return wat;
  }

  Instant begonnen() {
    return begonnen;
  }

  Stand<T> stand() {
    return stand;
  }

  /** Gives the number of bytes of what it still has to work on, or keeps beside its result. */
  long omvang() {
    return werk.isDone() ? kept().map(Loslaatbaar::omvang).orElse(0L) : omvang;
  }

  /** Lets go what it keeps beside its result. */
  void forget() {
    kept().ifPresent(Loslaatbaar::forget);
  }

  private Optional<Loslaatbaar> kept() {
    return stand instanceof Stand.Klaar<T> klaar && klaar.resultaat() instanceof Loslaatbaar los
        ? Optional.of(los)
        : Optional.empty();
  }

  /** Waits until it has run, but no longer than the given time, and tells how far it is then. */
  Stand<T> await(Duration geduld) {
    try {
      werk.get(geduld.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException | CancellationException e) {
      LOG.debug("Een pagina wacht niet langer op haar taak");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return stand;
  }

  FutureTask<Void> werk() {
    return werk;
  }

  private void run(Supplier<T> taak) {
    stand = new Stand.Bezig<>();
    try {
      stand = new Stand.Klaar<>(taak.get());
    } catch (Fout e) {
      stand = new Stand.Mislukt<>(e.probleem());
    } catch (UnreadableDocument e) {
      stand = new Stand.Mislukt<>(Probleem.onleesbaar(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Only the kind of error: its message may hold words of the document.
      LOG.error("Een taak is mislukt: {}", e.getClass().getName());
      stand = new Stand.Mislukt<>(Probleem.intern());
    }
  }
}
