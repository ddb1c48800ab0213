package nl.toetssteen.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.rapport.Checker;

/**
 * Runs checks a few at a time, and keeps them in memory for a while: dropped after the keeping
 * time, and the oldest first when there are too many. Safe for use by several threads.
 */
final class ControleStore implements AutoCloseable {
  private static final int ID_BYTES = 18;

  /** The files of all checks together may take this many times the upload limit. */
  private static final int GEHEUGEN = 10;

  private final Checker checker;
  private final Clock clock;
  private final WebInstellingen instellingen;
  private final SecureRandom toeval = new SecureRandom();
  private final Map<String, Taak> taken = new LinkedHashMap<>();
  private final ThreadPoolExecutor werkers;

  ControleStore(Checker checker, Clock clock, WebInstellingen instellingen) {
    this.checker = checker;
    this.clock = clock;
    this.instellingen = instellingen;
    this.werkers =
        new ThreadPoolExecutor(
            instellingen.tegelijk(),
            instellingen.tegelijk(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(instellingen.wachtrij()),
            ControleStore::worker);
  }

  /**
   * Queue a check.
   *
   * @throws Fout when too many, or too large ones, are waiting
   */
  synchronized Taak submit(Invoer invoer) {
    dropExpired();
    forgetFiles(invoer.omvang());
    if (omvang() + invoer.omvang() > GEHEUGEN * instellingen.uploadlimiet()) {
      throw new Fout(Probleem.vol());
    }
    Taak taak = new Taak(newId(), clock.instant(), checker, invoer);
    try {
      werkers.execute(taak.werk());
    } catch (RejectedExecutionException e) {
      throw new Fout(Probleem.vol());
    }
    taken.put(taak.id(), taak);
    dropOldest();
    return taak;
  }

  /** Find a check that is still kept. */
  synchronized Optional<Taak> find(String id) {
    dropExpired();
    return Optional.ofNullable(taken.get(id));
  }

  /** Drop every check whose time is over. */
  synchronized void dropExpired() {
    Instant grens = clock.instant().minus(instellingen.bewaartijd());
    Iterator<Taak> oudste = taken.values().iterator();
    while (oudste.hasNext()) {
      Taak taak = oudste.next();
      if (taak.begonnen().isAfter(grens)) {
        return;
      }
      oudste.remove();
      stop(taak);
    }
  }

  private void dropOldest() {
    Iterator<Taak> oudste = taken.values().iterator();
    while (taken.size() > instellingen.bewaard()) {
      Taak taak = oudste.next();
      oudste.remove();
      stop(taak);
    }
  }

  /** Makes room: the files of checks that are done go first, the oldest before the others. */
  private void forgetFiles(long nieuw) {
    Iterator<Taak> oudste = taken.values().iterator();
    while (oudste.hasNext() && omvang() + nieuw > GEHEUGEN * instellingen.uploadlimiet()) {
      oudste.next().forget();
    }
  }

  private long omvang() {
    return taken.values().stream().mapToLong(Taak::omvang).sum();
  }

  private void stop(Taak taak) {
    werkers.remove(taak.werk());
    taak.werk().cancel(true);
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    toeval.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Thread worker(Runnable werk) {
    Thread thread = new Thread(werk, "controle");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops every check and forgets all. */
  @Override
  public synchronized void close() {
    werkers.shutdownNow();
    taken.clear();
  }
}
