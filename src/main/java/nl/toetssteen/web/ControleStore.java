package nl.toetssteen.web;

import java.util.Optional;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Rapport;

/** Has documents checked, and keeps the reports for a while. Safe for use by several threads. */
final class ControleStore {
  private final Checker checker;
  private final Taakstore<Rapport> taken;

  ControleStore(Checker checker, Taakstore<Rapport> taken) {
    this.checker = checker;
    this.taken = taken;
  }

  /**
   * Queue a check.
   *
   * @throws Fout when too many, or too large ones, are waiting
   */
  Taak<Rapport> submit(Invoer invoer) {
    return taken.submit(
        invoer.omvang(),
        () -> checker.check(invoer.bestanden(), invoer.keuzes()).tegen(invoer.eerder()));
  }

  /** Find a check that is still kept. */
  Optional<Taak<Rapport>> find(String id) {
    return taken.find(id);
  }
}
