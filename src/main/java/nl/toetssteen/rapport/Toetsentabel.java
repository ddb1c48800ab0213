package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.rapport.Stuk.Verwijzing;

/**
 * Shows the toetsen of a subject in one document as they were read.
 *
 * @param bestand name of the document; empty when the report is about one
 * @param koppen headings of the columns; the first is that of the toets itself
 * @param rijen in reading order
 * @param som the weights added up, in Dutch; empty when there are none
 * @param onbekend headings of columns whose meaning was not found, in one line; empty when there
 *     are none
 * @param onbegrepen number of rows in the same tables that were not understood
 */
public record Toetsentabel(
    String bestand,
    List<String> koppen,
    List<Rij> rijen,
    String som,
    String onbekend,
    int onbegrepen) {

  public Toetsentabel {
    koppen = List.copyOf(koppen);
    rijen = List.copyOf(rijen);
  }

  /**
   * Holds a toets.
   *
   * @param se whether it counts for the school exam; else it is shown and not judged
   * @param doel id of the element that shows its table as printed
   * @param toets its name, with the findings on the row as a whole
   */
  public record Rij(boolean se, String doel, Cel toets, List<Cel> cellen) {
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * Holds a cell.
   *
   * @param tekst as printed
   * @param begrepen what it means, when that is not what it says; else empty
   * @param verwijzingen the findings on it, the most urgent first
   */
  public record Cel(String tekst, String begrepen, List<Verwijzing> verwijzingen) {
    public Cel {
      verwijzingen = List.copyOf(verwijzingen);
    }

    /** Gives the outcome of the most urgent finding, which is also a CSS class; else empty. */
    public String uitkomst() {
      return verwijzingen.isEmpty() ? "" : verwijzingen.get(0).uitkomst();
    }
  }
}
