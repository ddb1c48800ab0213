package nl.toetssteen.opstellen.tekst;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Bijlage;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Titelblad;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/** Puts the standard sections that belong to a school together, and numbers them. */
public final class Samensteller {

  private final Standaardteksten teksten;

  /** Creates it over a set of sections. */
  public Samensteller(Standaardteksten teksten) {
    this.teksten = teksten;
  }

  /**
   * Composes a document.
   *
   * @param jaar first year of the schooljaar
   * @throws IllegalArgumentException when a section asks for a value that is not there
   */
  public Uitgave compose(Titelblad titelblad, Gegevens gegevens, int jaar) {
    Standaardteksten gekozen = teksten.filter(tekst -> tekst.geldt(gegevens, jaar));
    Uitgave uitgave = number(titelblad, gekozen, gegevens);
    List<String> leeg = empty(uitgave);
    while (!leeg.isEmpty()) {
      // What refers to an article that turned out empty must lose that reference, too.
      List<String> weg = leeg;
      gekozen = gekozen.filter(tekst -> !weg.contains(tekst.id()));
      uitgave = number(titelblad, gekozen, gegevens);
      leeg = empty(uitgave);
    }
    return uitgave;
  }

  private static List<String> empty(Uitgave uitgave) {
    List<Bepaling> alle = new ArrayList<>(uitgave.artikelen().toList());
    alle.addAll(uitgave.bijlagen());
    return alle.stream()
        .filter(bepaling -> bepaling.blokken().isEmpty())
        .map(Bepaling::id)
        .toList();
  }

  private static Uitgave number(Titelblad titelblad, Standaardteksten gekozen, Gegevens gegevens) {
    Nummers nummers = new Nummers(gekozen);
    Vuller vuller = new Vuller(new Invuller(nummers.namen()), gegevens);
    List<Hoofdstuk> hoofdstukken = new ArrayList<>();
    for (Standaardteksten.Kop kop : gekozen.koppen()) {
      List<Artikel> artikelen =
          kop.teksten().stream()
              .map(t -> new Artikel(t.id(), nummers.of(t), vuller.title(t), vuller.blocks(t)))
              .toList();
      hoofdstukken.add(new Hoofdstuk(hoofdstukken.size() + 1, kop.titel(), artikelen));
    }
    List<Bijlage> bijlagen =
        gekozen.bijlagen().stream()
            .map(t -> new Bijlage(t.id(), nummers.of(t), vuller.title(t), vuller.blocks(t)))
            .toList();
    return new Uitgave(titelblad, hoofdstukken, bijlagen);
  }
}
