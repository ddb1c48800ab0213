package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/**
 * Holds a chapter.
 *
 * @param nummer 1-based; chapters that were left out do not count
 */
public record Hoofdstuk(int nummer, String titel, List<Artikel> artikelen) {
  public Hoofdstuk {
    artikelen = List.copyOf(artikelen);
  }
}
