package nl.toetssteen.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds requirements and the thesaurus in which they are written.
 *
 * @param lijsten the named lists, and the folders that were added
 * @param sha256 hash over all its files, in lower case hexadecimal
 * @param eisen the requirements, on the level that the school gives them
 * @param begrippen the thesaurus, by name
 * @param aanpassingen what the school changed, by requirement
 */
public record Checklist(
    List<Lijst> lijsten,
    String sha256,
    List<Eis> eisen,
    Map<String, Begrip> begrippen,
    Map<String, Aanpassing> aanpassingen) {

  public Checklist {
    lijsten = List.copyOf(lijsten);
    eisen = List.copyOf(eisen);
    begrippen = Map.copyOf(begrippen);
    aanpassingen = Map.copyOf(aanpassingen);
  }

  /** Finds a requirement by its id. */
  public Optional<Eis> eis(String id) {
    return eisen.stream().filter(eis -> eis.id().equals(id)).findFirst();
  }

  /**
   * Gives the lists that count.
   *
   * @param namen names of packaged lists; empty: all of them. A folder always counts
   */
  public List<Lijst> gekozen(List<String> namen) {
    return lijsten.stream()
        .filter(l -> namen.isEmpty() || !l.ingebouwd() || namen.contains(l.naam()))
        .toList();
  }

  /**
   * Gives the requirements of the lists that count, in checklist order.
   *
   * @param namen names of packaged lists; empty: every requirement there is
   */
  public List<Eis> eisenVan(List<String> namen) {
    if (namen.isEmpty()) {
      return eisen;
    }
    Set<String> ids =
        gekozen(namen).stream().flatMap(l -> l.eisen().stream()).collect(Collectors.toSet());
    return eisen.stream().filter(eis -> ids.contains(eis.id())).toList();
  }
}
