package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.rapport.Vakblad.Vakpunt;

/**
 * Shows the part of a report that is about subjects; empty for a report without toetsen.
 *
 * @param gedeeld what needs work in the same way in several subjects
 * @param onbegrepen rows of tables with toetsen that could not be understood
 */
public record Vakdeel(
    Vakmatrix matrix,
    List<Vakpunt> gedeeld,
    List<Vakblad> bladen,
    List<Toetsdruk> druk,
    List<Rij> onbegrepen) {

  public Vakdeel {
    gedeeld = List.copyOf(gedeeld);
    bladen = List.copyOf(bladen);
    druk = List.copyOf(druk);
    onbegrepen = List.copyOf(onbegrepen);
  }

  /** Tells whether there is nothing to show. */
  public boolean isLeeg() {
    return bladen.isEmpty() && onbegrepen.isEmpty();
  }

  /**
   * Holds a row.
   *
   * @param plaats where, in Dutch: "tabel 4, rij 5, pagina 3"
   * @param doel id of the element that shows it
   * @param tekst as printed, cut off when it is long
   */
  public record Rij(String plaats, String doel, String tekst) {}
}
