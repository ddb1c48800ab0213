package nl.toetssteen.opstellen.word;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.uitgave.Anker;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/**
 * Holds a part of the document that stands in a content control of its own.
 *
 * @param naam tells it from other parts, also next year: "beroep", "hoofdstuk-algemeen"
 * @param lijst which headings and numbers it has
 * @param genummerd whether a number stands before its heading
 * @param breed whether it stands on pages in landscape
 * @param blokken what stands below the heading; empty for a chapter
 */
record Stuk(
    String naam, Lijst lijst, boolean genummerd, boolean breed, String titel, List<Blok> blokken) {

  Stuk {
    blokken = List.copyOf(blokken);
  }

  /** Gives the parts of a document, in order. */
  static List<Stuk> of(Uitgave uitgave) {
    List<Stuk> stukken = new ArrayList<>();
    for (Hoofdstuk hoofdstuk : uitgave.hoofdstukken()) {
      boolean breed = hoofdstuk.isBreed();
      stukken.add(
          new Stuk(
              Naam.tag("hoofdstuk-" + Anker.of(hoofdstuk.titel())),
              Lijst.HOOFDSTUK,
              hoofdstuk.nummer() > 0,
              breed,
              hoofdstuk.titel(),
              List.of()));
      hoofdstuk.artikelen().forEach(artikel -> stukken.add(of(artikel, Lijst.ARTIKEL, breed)));
    }
    uitgave.bijlagen().forEach(bijlage -> stukken.add(of(bijlage, Lijst.BIJLAGE, false)));
    return stukken;
  }

  private static Stuk of(Bepaling bepaling, Lijst lijst, boolean breed) {
    return new Stuk(
        Naam.tag(bepaling.id()),
        lijst,
        bepaling.nummer() > 0,
        breed,
        bepaling.titel(),
        bepaling.blokken());
  }

  /**
   * Gives the heading as it is printed.
   *
   * @param nummer on paper; null when it has none
   */
  String kop(Integer nummer) {
    return nummer == null ? titel : lijst.kop(nummer, titel);
  }
}
