package nl.toetssteen.pta;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Holds what each column of a table was taken for.
 *
 * @param breedte number of columns
 * @param plekken the column of each kind, from 0
 * @param soorten the kind of each of these columns
 * @param koppen heading of each column, in one line
 * @param redenen why each column was taken for what it is
 * @param doelen columns that name a leerweg, leerjaar or period, which have no other kind
 * @param zelf what a user says of this layout; null when nothing
 * @param weggelaten columns that are to be left out, as a user says
 */
record Indeling(
    int breedte,
    Map<Kolomsoort, Integer> plekken,
    Map<Integer, Kolomsoort> soorten,
    List<String> koppen,
    List<String> redenen,
    Map<Integer, Doelkolom> doelen,
    Kopindeling zelf,
    Set<Integer> weggelaten) {

  Indeling {
    plekken = Map.copyOf(plekken);
    soorten = Map.copyOf(soorten);
    koppen = List.copyOf(koppen);
    redenen = List.copyOf(redenen);
    doelen = Map.copyOf(doelen);
  }

  Indeling(
      Map<Kolomsoort, Integer> plekken,
      List<String> koppen,
      List<String> redenen,
      Map<Integer, Doelkolom> doelen,
      Kopindeling zelf) {
    this(
        koppen.size(),
        plekken,
        plekken.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey)),
        koppen,
        redenen,
        doelen,
        zelf,
        leftOut(koppen, zelf));
  }

  private static Set<Integer> leftOut(List<String> koppen, Kopindeling zelf) {
    return zelf == null
        ? Set.of()
        : zelf.columns(koppen).entrySet().stream()
            .filter(kolom -> kolom.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(Kolomsoort soort) {
    return plekken.containsKey(soort);
  }

  /** Gives the cell of a kind in a row; empty when there is no such column. */
  Optional<Raster.Vak> cell(Raster.Lijn rij, Kolomsoort soort) {
    return Optional.ofNullable(plekken.get(soort)).map(rij.vakken()::get);
  }

  String text(Raster.Lijn rij, Kolomsoort soort) {
    return cell(rij, soort).map(vak -> vak.tekst().strip()).orElse("");
  }

  Optional<Kolomsoort> kind(int kolom) {
    return Optional.ofNullable(soorten.get(kolom));
  }

  /** Gives the kinds of the columns that a cell lies over. */
  Set<Kolomsoort> kinds(Raster.Vak vak) {
    return plekken.entrySet().stream()
        .filter(e -> e.getValue() >= vak.kolom() && e.getValue() < vak.kolom() + vak.breed())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Gives what a column was taken for, also when it is one of those that name a leerweg. */
  Optional<Kolomsoort> shown(int kolom) {
    return kind(kolom).or(() -> Optional.ofNullable(doelen.get(kolom)).map(Doelkolom::soort));
  }

  /** Tells whether the heading of a column of weights says that its numbers are percentages. */
  boolean weighsInPercent() {
    return IntStream.range(0, breedte)
        .filter(k -> shown(k).filter(Kolomsoort.WEGING::equals).isPresent())
        .anyMatch(k -> Weging.isInPercent(koppen.get(k)));
  }

  /** Tells whether a user says that a column is to be left out. */
  boolean isLeftOut(int kolom) {
    return weggelaten.contains(kolom);
  }

  /** Tells whether every row is a toets, whatever it looks like. */
  boolean everyRowIsToets() {
    return zelf != null && zelf.rijIsToets();
  }
}
