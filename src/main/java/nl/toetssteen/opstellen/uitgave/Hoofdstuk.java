package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/**
 * Holds a chapter.
 *
 * @param nummer 1-based; chapters that were left out do not count. 0 when it has no number
 */
public record Hoofdstuk(int nummer, String titel, List<Artikel> artikelen) {

  public Hoofdstuk {
    artikelen = List.copyOf(artikelen);
  }

  /** Tells whether it has a table that needs pages in landscape. */
  public boolean isBreed() {
    return artikelen.stream()
        .flatMap(artikel -> artikel.blokken().stream())
        .anyMatch(blok -> blok instanceof Blok.Tabel tabel && tabel.isBreed());
  }

  /** Gives the heading as printed: "Hoofdstuk 2 Beroep"; the bare title when it has no number. */
  public String opschrift() {
    return nummer == 0 ? titel : "Hoofdstuk " + nummer + " " + titel;
  }

  Hoofdstuk zonderNummers() {
    return new Hoofdstuk(0, titel, artikelen.stream().map(Artikel::zonderNummer).toList());
  }
}
