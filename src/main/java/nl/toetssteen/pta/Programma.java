package nl.toetssteen.pta;

import java.util.List;

/**
 * Holds the toetsen that a document prescribes, and what was made of its tables.
 *
 * @param toetsen in reading order
 * @param kolommen what every column of the tables with toetsen was taken for
 * @param overgeslagen rows of those tables that are no toetsen
 */
public record Programma(
    List<Toets> toetsen, List<Kolom> kolommen, List<Overgeslagen> overgeslagen) {

  public Programma {
    toetsen = List.copyOf(toetsen);
    kolommen = List.copyOf(kolommen);
    overgeslagen = List.copyOf(overgeslagen);
  }

  /** Gives a programme without toetsen: that of a document that is no PTA. */
  public static Programma leeg() {
    return new Programma(List.of(), List.of(), List.of());
  }

  /** Gives the rows that may be toetsen but could not be read. */
  public List<Overgeslagen> onbegrepen() {
    return overgeslagen.stream()
        .filter(rij -> rij.reden() == Overgeslagen.Reden.ONBEGREPEN)
        .toList();
  }
}
