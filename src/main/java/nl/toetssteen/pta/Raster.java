package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.document.Tabel;

/**
 * Holds a table as a grid: a cell that spans several places stands in each of them.
 *
 * @param rijen the rows, all of the same width
 */
record Raster(List<Lijn> rijen, int breedte) {

  /** Wider tables hold no programme; what lies beyond is not read. */
  private static final int WIDEST = 60;

  private static final Vak LEEG = new Vak("", -1, -1, 1, 1);

  /**
   * Holds what stands in one place.
   *
   * @param rij row in which the cell begins; -1 when there is no cell
   * @param kolom column in which the cell begins
   * @param breed number of columns it spans
   * @param hoog number of rows it spans
   */
  record Vak(String tekst, int rij, int kolom, int breed, int hoog) {
    boolean leeg() {
      return tekst.isBlank();
    }

    /** Gives the same place with another text. */
    Vak saying(String ander) {
      return new Vak(ander, rij, kolom, breed, hoog);
    }

    private Vak turned() {
      return new Vak(
          tekst, /* rij= */ kolom, /* kolom= */ rij, /* breed= */ hoog, /* hoog= */ breed);
    }
  }

  /**
   * Holds one row.
   *
   * @param nummer 1-based
   * @param kop whether the document marks it as a heading
   * @param gevuld the cells with text, each once
   */
  record Lijn(int nummer, boolean kop, int pagina, List<Vak> vakken, List<Vak> gevuld) {

    Lijn(int nummer, boolean kop, int pagina, List<Vak> vakken) {
      this(nummer, kop, pagina, vakken, filled(vakken));
    }

    /** A cell that spans more places stands in places beside each other. */
    private static List<Vak> filled(List<Vak> vakken) {
      List<Vak> gevuld = new ArrayList<>(vakken.size());
      Vak vorige = null;
      for (Vak vak : vakken) {
        if (!vak.leeg() && (vak.breed() == 1 || !vak.equals(vorige))) {
          gevuld.add(vak);
        }
        vorige = vak;
      }
      return gevuld;
    }

    String tekst(int kolom) {
      return vakken.get(kolom).tekst();
    }

    /** Gives some of the columns as a line of its own, so many rows further down. */
    private Lijn part(int van, int tot, int breedte, int omlaag) {
      List<Vak> deel = new ArrayList<>();
      for (Vak vak : vakken.subList(van, tot)) {
        int begin = Math.max(vak.kolom(), van) - van;
        int breed = Math.min(vak.kolom() + vak.breed(), tot) - van - begin;
        deel.add(
            vak.rij() < 0
                ? LEEG
                : new Vak(vak.tekst(), vak.rij() + omlaag, begin, breed, vak.hoog()));
      }
      widen(deel, breedte);
      return new Lijn(nummer, kop, pagina, deel);
    }
  }

  static Raster of(Tabel tabel) {
    List<List<Vak>> rooster = new ArrayList<>();
    tabel.rijen().forEach(rij -> rooster.add(new ArrayList<>()));
    for (int r = 0; r < tabel.rijen().size(); r++) {
      int kolom = 0;
      for (Tabel.Cel cel : tabel.rijen().get(r).cellen()) {
        kolom = free(rooster.get(r), kolom);
        int breed = Math.max(0, Math.min(cel.kolommen(), WIDEST - kolom));
        int hoog = Math.min(cel.rijen(), rooster.size() - r);
        put(rooster, new Vak(cel.tekst(), r, kolom, breed, hoog));
        kolom += breed;
      }
    }
    int breedte = rooster.stream().mapToInt(List::size).max().orElse(0);
    return new Raster(lines(tabel, rooster, breedte), breedte);
  }

  private static int free(List<Vak> rij, int kolom) {
    int vrij = kolom;
    while (vrij < rij.size() && rij.get(vrij).rij() >= 0) {
      vrij++;
    }
    return vrij;
  }

  private static void put(List<List<Vak>> rooster, Vak vak) {
    for (int r = vak.rij(); r < vak.rij() + vak.hoog(); r++) {
      List<Vak> rij = rooster.get(r);
      for (int k = vak.kolom(); k < vak.kolom() + vak.breed(); k++) {
        widen(rij, k + 1);
        rij.set(k, vak);
      }
    }
  }

  private static void widen(List<Vak> rij, int breedte) {
    while (rij.size() < breedte) {
      rij.add(LEEG);
    }
  }

  private static List<Lijn> lines(Tabel tabel, List<List<Vak>> rooster, int breedte) {
    List<Lijn> lijnen = new ArrayList<>();
    for (int r = 0; r < rooster.size(); r++) {
      widen(rooster.get(r), breedte);
      Tabel.Rij rij = tabel.rijen().get(r);
      lijnen.add(new Lijn(r + 1, rij.kop(), rij.pagina(), List.copyOf(rooster.get(r))));
    }
    return lijnen;
  }

  /**
   * Gives the same cells with rows and columns changed places; pages are those of the first row.
   */
  Raster turned() {
    int pagina = rijen.isEmpty() ? 0 : rijen.get(0).pagina();
    List<Lijn> gedraaid =
        IntStream.range(0, breedte)
            .mapToObj(k -> new Lijn(k + 1, k == 0, pagina, column(k)))
            .toList();
    return new Raster(gedraaid, rijen.size());
  }

  private List<Vak> column(int kolom) {
    return rijen.stream().map(rij -> rij.vakken().get(kolom).turned()).toList();
  }

  /** Gives the columns from one on below those before it: two tables beside each other. */
  Raster stacked(int kolom) {
    List<Lijn> onder = new ArrayList<>();
    for (Lijn lijn : rijen) {
      onder.add(lijn.part(0, kolom, kolom, 0));
    }
    for (Lijn lijn : rijen) {
      onder.add(lijn.part(kolom, breedte, kolom, rijen.size()));
    }
    return new Raster(onder, kolom);
  }

  Raster rows(int van, int tot) {
    return new Raster(rijen.subList(van, tot), breedte);
  }
}
