package nl.toetssteen.opstellen.tekst;

import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Holds one standard section: an article or annex as it is before it is filled for a school.
 *
 * @param eisen ids of the requirements that it meets
 * @param grondslag the articles of law that it works out
 * @param vanaf first year of the first schooljaar for which it holds; 0: any
 * @param totEnMet first year of the last schooljaar for which it holds; 9999: any
 */
public record Standaardtekst(
    String id,
    String titel,
    List<String> eisen,
    List<Wetsartikel> grondslag,
    int vanaf,
    int totEnMet,
    Conditie als,
    List<Inhoud> inhoud) {

  public Standaardtekst {
    eisen = List.copyOf(eisen);
    grondslag = List.copyOf(grondslag);
    inhoud = List.copyOf(inhoud);
  }

  /** Tells whether it belongs in the document of a school for a schooljaar. */
  boolean geldt(Gegevens gegevens, int jaar) {
    return vanaf <= jaar && jaar <= totEnMet && als.geldt(gegevens);
  }

  /** Streams the ids of the sections to which it refers. */
  Stream<String> references() {
    return inhoud.stream()
        .flatMap(deel -> deel.regels().stream())
        .flatMap(regel -> Invuller.references(regel.tekst()).stream());
  }

  /** A piece of a section. */
  sealed interface Inhoud {

    /** Gives the texts that stand in it, with their placeholders. */
    List<Regel> regels();
  }

  /**
   * Holds a text with a condition.
   *
   * @param tekst with names between braces, which are filled in
   * @param voorElk name of the list for which it is repeated; empty: it stands there once
   */
  record Regel(String tekst, Conditie als, String voorElk) {}

  /** Holds a lid with its onderdelen. */
  record Lidtekst(Regel regel, List<Regel> onderdelen) implements Inhoud {
    @Override
    public List<Regel> regels() {
      return Stream.concat(Stream.of(regel), onderdelen.stream()).toList();
    }
  }

  /** Holds text without a number. */
  record Alineatekst(Regel regel) implements Inhoud {
    @Override
    public List<Regel> regels() {
      return List.of(regel);
    }
  }

  /** Holds a table. */
  record Tabeltekst(Conditie als, List<String> kop, List<Rij> rijen) implements Inhoud {
    @Override
    public List<Regel> regels() {
      return rijen.stream()
          .flatMap(
              rij -> rij.cellen().stream().map(cel -> new Regel(cel, rij.als(), rij.voorElk())))
          .toList();
    }
  }

  /** Holds a row of a table. */
  record Rij(List<String> cellen, Conditie als, String voorElk) {}
}
