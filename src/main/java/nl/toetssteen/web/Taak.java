package nl.toetssteen.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Rapportvorm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs one check and holds its result. The files are let go as soon as it has run, unless the
 * report can be written into them.
 */
final class Taak {
  private static final Logger LOG = LoggerFactory.getLogger(Taak.class);

  private final String id;
  private final Instant begonnen;
  private final long omvang;
  private final FutureTask<Void> werk;
  private volatile List<Bestand> bestanden = List.of();
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
    return werk.isDone() && bestanden.isEmpty() ? 0 : omvang;
  }

  /** Gives the files, as far as they are kept for a report to be written into. */
  List<Bestand> bestanden() {
    return bestanden;
  }

  /**
   * Gives the files that a form of the report writes into; none for the other forms.
   *
   * @throws Fout when they are not kept any more
   */
  List<Bestand> bestanden(Rapportvorm vorm) {
    List<Bestand> bewaard = vorm.isInDocument() ? bestanden : List.of();
    boolean had =
        stand instanceof Stand.Klaar klaar
            && Rapportvorm.inDocument(klaar.rapport()).filter(vorm::equals).isPresent();
    if (had && bewaard.isEmpty()) {
      throw new Fout(Probleem.bestandWeg());
    }
    return bewaard;
  }

  /** Lets the kept files go; the report stays. */
  void forget() {
    bestanden = List.of();
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
      Rapport rapport = checker.check(invoer.bestanden(), invoer.keuzes()).tegen(invoer.eerder());
      bestanden = Rapportvorm.inDocument(rapport).isPresent() ? invoer.bestanden() : List.of();
      stand = new Stand.Klaar(rapport);
    } catch (UnreadableDocument e) {
      stand = new Stand.Mislukt(Probleem.onleesbaar(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Only the kind of error: its message may hold words of the document.
      LOG.error("Een controle is mislukt: {}", e.getClass().getName());
      stand = new Stand.Mislukt(Probleem.intern());
    }
  }
}
