package nl.toetssteen.rapport;

import java.util.List;

/** Checks documents against the requirements. Safe for use by several threads. */
public interface Checker {

  /**
   * Check documents of one school in one go.
   *
   * @param bestanden at least one file, in the order of the report
   * @throws nl.toetssteen.lezen.UnreadableDocument when one of them cannot be read at all, with a
   *     message for the user
   */
  Rapport check(List<Controle.Bestand> bestanden, Controle.Keuzes keuzes);
}
