package nl.toetssteen.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds requirements and the thesaurus in which they are written.
 *
 * @param namen the sources of the packaged requirements, or the folders it was read from
 * @param sha256 hash over all its files, in lower case hexadecimal
 * @param begrippen the thesaurus, by name
 */
public record Checklist(
    List<String> namen, String sha256, List<Eis> eisen, Map<String, Begrip> begrippen) {

  public Checklist {
    namen = List.copyOf(namen);
    eisen = List.copyOf(eisen);
    begrippen = Map.copyOf(begrippen);
  }

  /** Finds a requirement by its id. */
  public Optional<Eis> eis(String id) {
    return eisen.stream().filter(eis -> eis.id().equals(id)).findFirst();
  }
}
