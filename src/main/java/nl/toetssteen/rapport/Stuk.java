package nl.toetssteen.rapport;

import java.util.List;

/**
 * Holds a run of text as shown in the document beside the findings.
 *
 * @param verwijzingen the findings that quote it, the most urgent first; empty for text that no
 *     finding quotes
 */
public record Stuk(String tekst, List<Verwijzing> verwijzingen) {

  public Stuk {
    verwijzingen = List.copyOf(verwijzingen);
  }

  /**
   * Leads from a quote back to its finding.
   *
   * @param id of the finding on the page
   * @param nummer of the finding, as printed
   * @param uitkomst name of the outcome, which is also its CSS class
   */
  public record Verwijzing(String id, int nummer, String titel, String uitkomst) {}
}
