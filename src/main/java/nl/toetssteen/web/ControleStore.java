package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.rapport.Checker;

/** Has documents checked, and keeps the reports for a while. Safe for use by several threads. */
final class ControleStore {
  private final Checker checker;
  private final Taakstore<Nagekeken> taken;

  ControleStore(Checker checker, Taakstore<Nagekeken> taken) {
    this.checker = checker;
    this.taken = taken;
  }

  /**
   * Queue a check.
   *
   * @throws Fout when too many, or too large ones, are waiting
   */
  Taak<Nagekeken> submit(Invoer invoer) {
    return taken.submit(
        "rapport",
        invoer.omvang(),
        () ->
            new Nagekeken(
                checker.check(invoer.bestanden(), invoer.keuzes()).tegen(invoer.eerder()), invoer));
  }

  /** Find a check that is still kept. */
  Optional<Taak<Nagekeken>> find(String id) {
    return taken.find(id);
  }
}
