package nl.toetssteen.checklist;

import java.util.Optional;

/**
 * Holds what a school decided about a requirement.
 *
 * @param niveau the level that it gives to the requirement; empty when it is switched off
 * @param reden why, in the words of the school
 */
public record Aanpassing(Optional<Niveau> niveau, String reden) {

  /** Tells whether the school does not want the requirement to be checked. */
  public boolean isUit() {
    return niveau.isEmpty();
  }
}
