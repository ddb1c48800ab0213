package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.lezen.bron.UnreadableDocument;

/** Checks files, and gives one report over all of them. Safe for use by several threads. */
@FunctionalInterface
public interface Checker {

  /**
   * Check files against the requirements.
   *
   * @param bestanden at least one
   * @throws UnreadableDocument when a file cannot be read at all, with a message for the user
   */
  Rapport check(List<Controle.Bestand> bestanden, Controle.Keuzes keuzes);

  /** Gives the packaged lists that can be chosen; none unless it knows them. */
  default List<Lijst> lijsten() {
    return List.of();
  }
}
