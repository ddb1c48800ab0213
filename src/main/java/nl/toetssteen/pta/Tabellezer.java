package nl.toetssteen.pta;

import java.util.List;
import java.util.Optional;

/** Reads the toetsen of one table, row by row; rows above a heading tell for whom they are. */
final class Tabellezer {

  /** A table with more rows than this does not stand on its side. */
  private static final int MOST_ON_SIDE = 40;

  private final Kopzoeker koppen;
  private final Kolomdeler deler;
  private final AanduidingParser aanduidingen;

  Tabellezer(Kolomwoorden woorden, Vakken vakken) {
    this.koppen = new Kopzoeker(woorden);
    this.deler = new Kolomdeler(woorden, new Celvormen(vakken));
    this.aanduidingen = new AanduidingParser(vakken);
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
   * Read a table.
   *
   * @param eid identifier of the table
   * @param buiten for whom it is by what stands before it
   * @param vorige columns of the table before it, which it goes on with when it has no heading;
   *     null when there is none
   */
  Uitkomst read(String eid, Raster raster, Aanduiding buiten, Indeling vorige) {
    Raster rechtop = isOnSide(raster) ? raster.turned() : raster;
    Tabelstand stand = new Tabelstand(eid, buiten, aanduidingen);
    Optional<Kopzoeker.Kop> kop = koppen.find(rechtop, 0);
    if (kop.isEmpty()) {
      boolean vervolg = vorige != null && vorige.breedte() == rechtop.breedte();
      return vervolg ? stand.goOn(rechtop, vorige) : stand.labels(rechtop);
    }
    stand.above(rechtop.rows(0, kop.get().van()));
    Indeling laatste = null;
    while (kop.isPresent()) {
      Optional<Kopzoeker.Kop> volgende = koppen.find(rechtop, kop.get().tot());
      int tot = volgende.map(Kopzoeker.Kop::van).orElse(rechtop.rijen().size());
      Indeling indeling = deler.divide(rechtop, kop.get(), tot);
      Raster rijen = rechtop.rows(kop.get().tot(), tot);
      if (deler.isProgramme(indeling, rijen)) {
        stand.columns(rechtop, kop.get(), indeling);
        stand.rows(rijen, indeling);
        laatste = indeling;
      }
      kop = volgende;
    }
    return stand.outcome(laatste);
  }

  /** A table stands on its side when its first or second column reads as a heading, and no row. */
  private boolean isOnSide(Raster raster) {
    if (raster.rijen().size() > MOST_ON_SIDE || raster.breedte() < 2) {
      return false;
    }
    Raster gedraaid = raster.turned();
    double zij = koppen.weigh(gedraaid.rijen().get(0));
    double boven = raster.rijen().stream().mapToDouble(koppen::weigh).max().orElse(0);
    return zij > boven && zij >= 2.5;
  }
}
