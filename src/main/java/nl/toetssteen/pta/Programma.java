package nl.toetssteen.pta;

import java.util.List;

/**
 * Holds the toetsen that a document prescribes, and what was made of its tables.
 *
 * @param toetsen in reading order
 * @param kolommen what every column of the tables with toetsen was taken for
 * @param overgeslagen rows of those tables that are no toetsen
 * @param vormen the layouts of the tables, those without toetsen last
 */
public record Programma(
    List<Toets> toetsen,
    List<Kolom> kolommen,
    List<Overgeslagen> overgeslagen,
    List<Tabelvorm> vormen) {

  public Programma {
    toetsen = List.copyOf(toetsen);
    kolommen = List.copyOf(kolommen);
    overgeslagen = List.copyOf(overgeslagen);
    vormen = List.copyOf(vormen);
  }

  /** Gives a programme without toetsen: that of a document that is no PTA. */
  public static Programma leeg() {
    return new Programma(List.of(), List.of(), List.of(), List.of());
  }

  /** Gives the same, with this kind of school for toetsen that name none. */
  public Programma inSchool(String schoolsoort) {
    return with(
        toetsen.stream()
            .map(t -> t.schoolsoorten().isEmpty() ? t.in(List.of(schoolsoort)) : t)
            .toList());
  }

  /** Gives the toetsen of one kind of school only; those that name none count as such. */
  public Programma ofSchool(String schoolsoort) {
    return with(
        inSchool(schoolsoort).toetsen().stream()
            .filter(toets -> toets.schoolsoorten().contains(schoolsoort))
            .map(toets -> toets.in(List.of(schoolsoort)))
            .toList());
  }

  /** Gives the toetsen of one year only. */
  public Programma ofYear(int leerjaar) {
    return with(toetsen.stream().filter(toets -> toets.leerjaar() == leerjaar).toList());
  }

  private Programma with(List<Toets> andere) {
    return new Programma(andere, kolommen, overgeslagen, vormen);
  }

  /** Gives the rows that may be toetsen but could not be read. */
  public List<Overgeslagen> onbegrepen() {
    return overgeslagen.stream()
        .filter(rij -> rij.reden() == Overgeslagen.Reden.ONBEGREPEN)
        .toList();
  }
}
