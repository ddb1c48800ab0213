package nl.toetssteen.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has documents drafted, and keeps them for a while. Safe for use by several threads. */
final class GenereringStore {
  /** To print takes seconds and memory; a page that is asked for in haste should not take all. */
  private static final int TEGELIJK = 2;

  private static final int GEDULD_SECONDEN = 20;

  /** To draft takes less than a second, but a PTA must be read first. */
  private static final Duration GEDULD = Duration.ofSeconds(20);

  private final Opstelbouwer bouwer = new Opstelbouwer();
  private final Semaphore persen = new Semaphore(TEGELIJK, true);
  private final Taakstore<Genereerd> taken;
  private final Clock clock;

  GenereringStore(Taakstore<Genereerd> taken, Clock clock) {
    this.taken = taken;
    this.clock = clock;
  }

  /**
   * Queue a draft.
   *
   * @throws Fout when too many are waiting, or what is needed did not come
   */
  Taak<Genereerd> submit(Opdracht opdracht) {
    opdracht.bijlagen().verify(opdracht.wat());
    LocalDate vandaag = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return taken.submit(
        opdracht.wat().naam(), opdracht.bijlagen().omvang(), () -> bouwer.make(opdracht, vandaag));
  }

  /** Find a draft that is still kept. */
  Optional<Taak<Genereerd>> find(String id) {
    return taken.find(id);
  }

  /**
   * Wait for a draft and give it; empty when it is not kept.
   *
   * @throws Fout when it failed, or takes long
   */
  Optional<Genereerd> done(String id) {
    return find(id).map(taak -> finished(taak.await(GEDULD)));
  }

  private static Genereerd finished(Stand<Genereerd> stand) {
    if (stand instanceof Stand.Klaar<Genereerd> klaar) {
      return klaar.resultaat();
    }
    throw new Fout(
        stand instanceof Stand.Mislukt<Genereerd> mislukt
            ? mislukt.probleem()
            : Probleem.bezigMetOpstellen());
  }

  /**
   * Write a draft in any form that it can have.
   *
   * @throws Fout when too many are being written
   */
  byte[] write(Genereerd genereerd, String formaat) {
    if (formaat.equals(genereerd.formaat())) {
      return genereerd.document();
    }
    try {
      if (!persen.tryAcquire(GEDULD_SECONDEN, TimeUnit.SECONDS)) {
        throw new Fout(Probleem.vol());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fout(Probleem.vol());
    }
    try {
      return bouwer.write(genereerd.uitgave(), formaat);
    } finally {
      persen.release();
    }
  }
}
