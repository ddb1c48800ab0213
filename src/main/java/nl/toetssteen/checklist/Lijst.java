package nl.toetssteen.checklist;

import java.util.List;

/**
 * Names a choice of requirements: a packaged list, or the folder of a school.
 *
 * @param naam name to choose it by ("wvo-2020"), or the folder
 * @param titel where its requirements come from, in Dutch, to follow "eisen uit"
 * @param omschrijving what is in it, in Dutch
 * @param eisen ids of its requirements
 * @param ingebouwd whether it is packaged; a folder always counts, and is not chosen by name
 */
public record Lijst(
    String naam, String titel, String omschrijving, List<String> eisen, boolean ingebouwd) {

  public Lijst {
    eisen = List.copyOf(eisen);
  }
}
