package nl.toetssteen.rapport;

import java.util.List;

/**
 * Shows the part of a report that is about subjects; empty for a report without toetsen.
 *
 * @param onbegrepen rows of tables with toetsen that could not be understood
 */
public record Vakdeel(
    Vakmatrix matrix, List<Vakblad> bladen, List<Toetsdruk> druk, List<Rij> onbegrepen) {

  public Vakdeel {
    bladen = List.copyOf(bladen);
    druk = List.copyOf(druk);
    onbegrepen = List.copyOf(onbegrepen);
  }

  /** Tells whether there is nothing to show. */
  public boolean isLeeg() {
    return bladen.isEmpty() && onbegrepen.isEmpty();
  }

  /** Counts the subjects in which something needs work. */
  public long metWerk() {
    return bladen.stream().filter(blad -> !blad.werk().isEmpty()).count();
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
