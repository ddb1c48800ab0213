package nl.toetssteen.opstellen.uitgave;

import java.util.List;

/** A piece of an article or annex. */
public sealed interface Blok {

  /**
   * Holds a lid.
   *
   * @param nummer 1-based within the article; 0 when it is the only one, which has no number
   */
  record Lid(int nummer, Tekst tekst, List<Onderdeel> onderdelen) implements Blok {
    public Lid {
      onderdelen = List.copyOf(onderdelen);
    }
  }

  /**
   * Holds an onderdeel of a lid.
   *
   * @param letter as printed, without punctuation: "a"; after "z" comes "aa"
   */
  record Onderdeel(String letter, Tekst tekst) {}

  /** Holds text without a number. */
  record Alinea(Tekst tekst) implements Blok {}

  /**
   * Holds a table.
   *
   * @param kop headings of the columns
   * @param rijen each as long as the heading
   */
  record Tabel(List<Tekst> kop, List<List<Tekst>> rijen) implements Blok {

    /** So many columns still fit on a page in portrait. */
    private static final int STAAND = 7;

    public Tabel {
      kop = List.copyOf(kop);
      rijen = rijen.stream().map(List::copyOf).toList();
    }

    /** Tells whether it needs a page in landscape. */
    public boolean isBreed() {
      return kop.size() > STAAND;
    }
  }
}
