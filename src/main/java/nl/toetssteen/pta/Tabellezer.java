package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the toetsen of one table, row by row; rows above a heading tell for whom they are. */
final class Tabellezer {

  /** A table with more rows than this does not stand on its side. */
  private static final int MOST_ON_SIDE = 40;

  private final Kopzoeker koppen;
  private final Kolomdeler deler;
  private final AanduidingParser aanduidingen;
  private final Kaarten kaarten;

  Tabellezer(Kolomwoorden woorden, Vakken vakken, Indelingen indelingen) {
    this.koppen = new Kopzoeker(woorden, indelingen);
    this.kaarten = new Kaarten(woorden);
    this.aanduidingen = new AanduidingParser(vakken);
    this.deler =
        new Kolomdeler(woorden, new Celvormen(vakken), new Doelzoeker(aanduidingen), indelingen);
  }

  /**
   * Holds what a table gave.
   *
   * @param indeling columns that a table below without heading may go on with; null when none
   * @param aanduiding what its own rows say last of whom it is for
   */
  record Uitkomst(
      List<Toets> toetsen,
      List<Kolom> kolommen,
      List<Overgeslagen> overgeslagen,
      Indeling indeling,
      Aanduiding aanduiding) {}

  /**
   * Holds the columns of the table before, with which one without a heading may go on.
   *
   * @param indeling null when there are none
   * @param onderbroken whether a text between them says for whom the next is
   */
  record Vorige(Indeling indeling, boolean onderbroken) {
    static final Vorige GEEN = new Vorige(null, false);

    Vorige interrupted() {
      return new Vorige(indeling, true);
    }
  }

  /**
   * Holds a table made ready to read.
   *
   * @param eid identifier of the table
   * @param raster the cells, turned upright
   */
  record Tafel(String eid, Raster raster, List<Blok> blokken) {}

  /** Turns a table upright and finds its headings. */
  Tafel prepare(String eid, Raster raster) {
    Optional<Raster> kaart = kaarten.titled(raster);
    if (kaart.isPresent()) {
      return divided(eid, kaart.get());
    }
    List<Blok> blokken = Blok.of(raster, koppen);
    if (!blokken.isEmpty()) {
      OptionalInt tweede = blokken.get(0).twice();
      return tweede.isEmpty()
          ? new Tafel(eid, raster, blokken)
          : divided(eid, raster.stacked(tweede.getAsInt()));
    }
    Raster rechtop =
        kaarten.upright(raster).orElseGet(() -> isOnSide(raster) ? raster.turned() : raster);
    return divided(eid, rechtop);
  }

  private Tafel divided(String eid, Raster raster) {
    return new Tafel(eid, raster, Blok.of(raster, koppen));
  }

  /**
   * Read a table.
   *
   * @param buiten for whom it is by what stands before it
   * @param vorige columns of the table before it, which it goes on with when it has no heading
   */
  Uitkomst read(Tafel tafel, Voorbeelden voorbeelden, Aanduiding buiten, Vorige vorige) {
    Raster raster = tafel.raster();
    Tabelstand stand = new Tabelstand(tafel.eid(), buiten, aanduidingen);
    if (tafel.blokken().isEmpty()) {
      return withoutHeading(raster, stand, vorige);
    }
    stand.above(raster.rows(0, tafel.blokken().get(0).kop().van()));
    Indeling laatste = null;
    for (Blok blok : tafel.blokken()) {
      Kolomdeler.Verdeling verdeling = divided(blok, voorbeelden);
      if (verdeling.programma()) {
        laatste = verdeling.indeling();
        stand.columns(raster, blok.kop(), laatste);
        stand.rows(blok.rijen(), laatste);
      }
    }
    return stand.outcome(laatste);
  }

  /** Codes in the same place are of toetsen, also when the rest does not fit the headings above. */
  private Uitkomst withoutHeading(Raster raster, Tabelstand stand, Vorige vorige) {
    if (goesOn(raster, vorige)) {
      return stand.goOn(raster, vorige.indeling());
    }
    boolean toetsen = vorige.indeling() != null && deler.isCodedAlike(vorige.indeling(), raster);
    return toetsen ? stand.unread(raster) : stand.labels(raster);
  }

  /**
   * Notes the layouts of a table.
   *
   * @param heeftToetsen whether toetsen were read in it, also below a heading that stands elsewhere
   */
  void describe(Tafel tafel, boolean heeftToetsen, Voorbeelden voorbeelden, Vormbouwer vormen) {
    if (tafel.blokken().isEmpty() && !heeftToetsen) {
      koppen
          .first(tafel.raster())
          .map(kop -> Blok.below(tafel.raster(), kop))
          .filter(blok -> !vormen.again(tafel.eid(), blok.koppen()))
          .ifPresent(blok -> vormen.add(tafel.eid(), blok));
    }
    for (Blok blok : tafel.blokken()) {
      if (vormen.again(tafel.eid(), blok.koppen())) {
        continue;
      }
      Kolomdeler.Verdeling verdeling = divided(blok, voorbeelden);
      vormen.add(
          tafel.eid(),
          verdeling.indeling(),
          voorbeelden.columns(blok.koppen()),
          verdeling.programma());
    }
  }

  private Kolomdeler.Verdeling divided(Blok blok, Voorbeelden voorbeelden) {
    return voorbeelden.divided(blok.koppen(), () -> deler.divide(blok, voorbeelden));
  }

  /** Below a text that names another subject or year, the cells must look like those above. */
  private boolean goesOn(Raster raster, Vorige vorige) {
    Indeling indeling = vorige.indeling();
    return indeling != null
        && indeling.breedte() == raster.breedte()
        && (!vorige.onderbroken() || deler.fits(indeling, raster));
  }

  /** A table without a heading of its own stands on its side when its first column reads as one. */
  private boolean isOnSide(Raster raster) {
    return raster.rijen().size() <= MOST_ON_SIDE
        && raster.breedte() >= 2
        && koppen.weigh(raster.turned().rijen().get(0)) >= Kopzoeker.ENOUGH;
  }
}
