package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Tabel;

/**
 * Finds what a document says about one subject, on a walk along its delen. The part of a subject
 * ends where another is named, and at a heading that is about something else: one that stands
 * higher, or beside the name and nowhere else in the document.
 */
final class Vakregelzoeker {
  /** A row with more cells holds headings rather than labels with their values. */
  private static final int MOST_IN_LABELS = 6;

  private final AanduidingParser aanduidingen;
  private final Map<String, Long> koppen;
  private final List<Vakregel> regels = new ArrayList<>();
  private Vakstuk lopend;

  Vakregelzoeker(Document document, AanduidingParser aanduidingen) {
    this.aanduidingen = aanduidingen;
    this.koppen =
        document
            .alle()
            .filter(deel -> deel.soort().heeftKop())
            .collect(Collectors.groupingBy(Vakregelzoeker::heading, Collectors.counting()));
  }

  private static String heading(Deel deel) {
    return Vaktekst.normalise(deel.kop());
  }

  List<Vakregel> build() {
    close();
    return List.copyOf(regels);
  }

  /** Notes a heading or a text, with what it says of whom the next is for. */
  void add(Deel deel, Aanduiding gezegd) {
    boolean kop = deel.soort().heeftKop();
    if (!gezegd.vak().isEmpty()) {
      begin(gezegd, deel);
    } else if (kop && isElsewhere(deel, gezegd)) {
      close();
    }
    if (lopend != null) {
      lopend.narrow(gezegd);
      if (!kop) {
        lopend.add(deel.eid(), 0, deel.tekst());
      }
    }
  }

  private boolean isElsewhere(Deel kop, Aanduiding gezegd) {
    int diepte = kop.depth();
    return lopend != null
        && (diepte < lopend.diepte()
            || diepte == lopend.diepte() && gezegd.isEmpty() && koppen.get(heading(kop)) == 1);
  }

  private void begin(Aanduiding naam, Deel deel) {
    if (lopend == null || !lopend.isOf(naam)) {
      close();
      lopend = new Vakstuk(naam, deel.depth());
    }
  }

  private void close() {
    if (lopend != null) {
      regels.addAll(lopend.lines());
    }
    lopend = null;
  }

  /**
   * Notes a table.
   *
   * @param buiten for whom it was by what stands before it
   */
  void add(Deel tabel, Tabellezer.Tafel tafel, Tabellezer.Uitkomst gelezen, Aanduiding buiten) {
    boolean zonderToetsen = gelezen.toetsen().isEmpty();
    Aanduiding naam = gelezen.aanduiding();
    boolean ander = !naam.vak().equals(buiten.vak());
    if (zonderToetsen ? ander && namesMore(tabel) : isOfMore(gelezen)) {
      close();
      between(tabel, gelezen);
      return;
    }
    if ((ander || !zonderToetsen) && !naam.vak().isEmpty()) {
      begin(naam, tabel);
    }
    if (lopend != null) {
      lopend.add(gelezen.toetsen());
      rows(tabel, tafel, gelezen).forEach(rij -> lopend.add(tabel.eid(), rij, text(tabel, rij)));
    }
  }

  /**
   * A column for the name says that other tables are about other subjects, and so is their text.
   */
  private boolean isOfMore(Tabellezer.Uitkomst gelezen) {
    boolean kolom =
        gelezen.kolommen().stream().anyMatch(k -> k.soort().equals(Optional.of(Kolomsoort.VAK)));
    boolean meer =
        distinct(gelezen.toetsen().stream().map(Toets::vak)) > 1
            && distinct(gelezen.toetsen().stream().map(Toets::vakGedrukt)) > 1;
    return meer || kolom && (lopend == null || !lopend.isOf(gelezen.aanduiding()));
  }

  private boolean namesMore(Deel tabel) {
    return distinct(
            tabel.tabel().rijen().stream()
                .flatMap(rij -> rij.cellen().stream())
                .map(cel -> aanduidingen.parse(cel.tekst()).vak())
                .filter(vak -> !vak.isEmpty()))
        > 1;
  }

  private static long distinct(Stream<String> namen) {
    return namen.distinct().limit(2).count();
  }

  /** Gives the rows that say something else than what is tested: above the toetsen, and notes. */
  private static IntStream rows(Deel tabel, Tabellezer.Tafel tafel, Tabellezer.Uitkomst gelezen) {
    if (gelezen.toetsen().isEmpty()) {
      return IntStream.rangeClosed(1, tabel.tabel().rijen().size());
    }
    IntStream boven =
        tafel.blokken().stream()
            .limit(1)
            .flatMap(blok -> tafel.raster().rijen().subList(0, blok.kop().van()).stream())
            .filter(rij -> rij.gevuld().size() <= MOST_IN_LABELS)
            .mapToInt(Raster.Lijn::nummer);
    return IntStream.concat(boven, notes(gelezen));
  }

  private static IntStream notes(Tabellezer.Uitkomst gelezen) {
    return gelezen.overgeslagen().stream()
        .filter(rij -> rij.reden() == Overgeslagen.Reden.TOELICHTING)
        .mapToInt(rij -> rij.plaats().rij());
  }

  private static String text(Deel tabel, int rij) {
    List<Tabel.Rij> rijen = tabel.tabel().rijen();
    return rij <= rijen.size() ? rijen.get(rij - 1).tekst() : "";
  }

  /** In a table of more subjects a note is about the toets above it, if another follows. */
  private void between(Deel tabel, Tabellezer.Uitkomst gelezen) {
    TreeMap<Integer, Toets> toetsen = new TreeMap<>();
    gelezen.toetsen().forEach(toets -> toetsen.put(toets.plaats().rij(), toets));
    notes(gelezen)
        .filter(rij -> toetsen.lowerKey(rij) != null && toetsen.higherKey(rij) != null)
        .forEach(
            rij -> {
              Vakstuk deel = new Vakstuk(Aanduiding.GEEN, 0);
              deel.add(List.of(toetsen.lowerEntry(rij).getValue()));
              deel.add(tabel.eid(), rij, text(tabel, rij));
              regels.addAll(deel.lines());
            });
  }
}
