package nl.toetssteen.rapport;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.rapport.Controle.Bestand;

/** Checks a file as a report was made, after something was written into it. */
@FunctionalInterface
public interface Hercontrole {

  /**
   * Check a file with the same choices.
   *
   * @param eisen ids of the only requirements to run; empty: those of the report
   * @return empty when the report was not made by a check
   */
  Optional<Rapport> check(Bestand bestand, List<String> eisen);

  /** Gives one for a report that was not made by a check. */
  static Hercontrole geen() {
    return (bestand, eisen) -> Optional.empty();
  }
}
