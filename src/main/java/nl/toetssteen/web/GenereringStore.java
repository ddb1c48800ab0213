package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;

/** Has documents drafted, and keeps them for a while. Safe for use by several threads. */
final class GenereringStore {
  /** To print takes seconds and memory; a page that is asked for in haste should not take all. */
  private static final int TEGELIJK = 2;

  private static final int GEDULD_SECONDEN = 20;

  private final Opsteller opsteller = new Opsteller();
  private final Schrijver schrijver = new Schrijver();
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
   * @param gegeven the profile as it came in, to give back
   * @throws Fout when too many are waiting
   */
  Taak<Genereerd> submit(Schoolprofiel profiel, ObjectNode gegeven, Bestandsvorm vorm) {
    LocalDate vandaag = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return taken.submit(
        0,
        () -> {
          Uitgave uitgave = opsteller.draft(profiel, null, vandaag);
          return new Genereerd(uitgave, gegeven, vorm, schrijver.write(uitgave, vorm));
        });
  }

  /** Find a draft that is still kept. */
  Optional<Taak<Genereerd>> find(String id) {
    return taken.find(id);
  }

  /**
   * Write a draft in any form.
   *
   * @throws Fout when too many are being written
   */
  byte[] write(Genereerd genereerd, Bestandsvorm vorm) {
    if (vorm == genereerd.vorm()) {
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
      return schrijver.write(genereerd.uitgave(), vorm);
    } finally {
      persen.release();
    }
  }
}
