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
import java.util.function.Supplier;

/**
 * Runs tasks a few at a time, and keeps them in memory for a while: dropped after the keeping time,
 * and the oldest first when there are too many. Safe for use by several threads.
 */
final class Taakstore<T> implements AutoCloseable {
  private static final int ID_BYTES = 18;

  /** What all tasks work on, and keep, may take this many times the upload limit. */
  private static final int GEHEUGEN = 10;

  private final Clock clock;
  private final WebInstellingen instellingen;
  private final SecureRandom toeval = new SecureRandom();
  private final Map<String, Taak<T>> taken = new LinkedHashMap<>();
  private final ThreadPoolExecutor werkers;

  Taakstore(Clock clock, WebInstellingen instellingen) {
    this.clock = clock;
    this.instellingen = instellingen;
    this.werkers =
        new ThreadPoolExecutor(
            instellingen.tegelijk(),
            instellingen.tegelijk(),
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(instellingen.wachtrij()),
            Taakstore::worker);
  }

  /**
   * Queue a task.
   *
   * @param wat names what it makes
   * @param omvang number of bytes of what it works on
   * @throws Fout when too many, or too large ones, are waiting
   */
  synchronized Taak<T> submit(String wat, long omvang, Supplier<T> werk) {
    dropExpired();
    makeRoom(omvang);
    if (omvang() + omvang > GEHEUGEN * instellingen.uploadlimiet()) {
      throw new Fout(Probleem.vol());
    }
    Taak<T> taak = new Taak<>(newId(), wat, clock.instant(), omvang, werk);
    try {
      werkers.execute(taak.werk());
    } catch (RejectedExecutionException e) {
      throw new Fout(Probleem.vol());
    }
    taken.put(taak.id(), taak);
    dropOldest();
    return taak;
  }

  /** Find a task that is still kept. */
  synchronized Optional<Taak<T>> find(String id) {
    dropExpired();
    return Optional.ofNullable(taken.get(id));
  }

  /** Drop every task whose time is over. */
  synchronized void dropExpired() {
    Instant grens = clock.instant().minus(instellingen.bewaartijd());
    Iterator<Taak<T>> oudste = taken.values().iterator();
    while (oudste.hasNext()) {
      Taak<T> taak = oudste.next();
      if (taak.begonnen().isAfter(grens)) {
        return;
      }
      oudste.remove();
      stop(taak);
    }
  }

  private void dropOldest() {
    Iterator<Taak<T>> oudste = taken.values().iterator();
    while (taken.size() > instellingen.bewaard()) {
      Taak<T> taak = oudste.next();
      oudste.remove();
      stop(taak);
    }
  }

  /** Lets go what tasks that are done keep beside their result, the oldest before the others. */
  private void makeRoom(long nieuw) {
    Iterator<Taak<T>> oudste = taken.values().iterator();
    while (oudste.hasNext() && omvang() + nieuw > GEHEUGEN * instellingen.uploadlimiet()) {
      oudste.next().forget();
    }
  }

  private long omvang() {
    return taken.values().stream().mapToLong(Taak::omvang).sum();
  }

  private void stop(Taak<T> taak) {
    werkers.remove(taak.werk());
    taak.werk().cancel(true);
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    toeval.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Thread worker(Runnable werk) {
    Thread thread = new Thread(werk, "taak");
    thread.setDaemon(true);
    return thread;
  }

  /** Stops every task and forgets all. */
  @Override
  public synchronized void close() {
    werkers.shutdownNow();
    taken.clear();
  }
}
