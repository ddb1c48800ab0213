package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.toetsing.Uitleg;

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

  /**
   * Tells of each document in a report, and of each requirement named, where it was met or just
   * missed; nothing unless it can.
   *
   * @param rapport what {@link #check} gave
   * @param eisen ids of requirements
   */
  default List<Uitleg> explain(Rapport rapport, List<String> eisen) {
    return List.of();
  }

  /** Gives the requirements; none unless it knows them. */
  default List<Eis> eisen() {
    return List.of();
  }

  /** Gives the packaged lists that can be chosen; none unless it knows them. */
  default List<Lijst> lijsten() {
    return List.of();
  }
}
