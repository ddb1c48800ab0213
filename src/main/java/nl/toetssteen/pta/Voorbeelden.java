package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Gathers the cells below the same headings in all tables of a document, so that a table of two
 * rows, or with an empty column, is read as those beside it.
 */
final class Voorbeelden {

  /** Cells above this many do not change what a column holds. */
  private static final int MOST = 100;

  private final Map<List<String>, List<List<String>>> perKop = new HashMap<>();

  private final Map<List<String>, Kolomdeler.Verdeling> verdelingen = new HashMap<>();

  /** Gives how the columns below these headings are divided, which is decided once. */
  Kolomdeler.Verdeling divided(List<String> koppen, Supplier<Kolomdeler.Verdeling> deler) {
    return verdelingen.computeIfAbsent(koppen, k -> deler.get());
  }

  void add(Blok blok) {
    List<List<String>> kolommen = columns(blok.koppen());
    for (int k = 0; k < kolommen.size(); k++) {
      List<String> al = kolommen.get(k);
      blok.cells(k).limit(Math.max(0, MOST - al.size())).forEach(al::add);
    }
  }

  /** Gives the cells known for each column below these headings. */
  List<List<String>> columns(List<String> koppen) {
    return perKop.computeIfAbsent(
        koppen, k -> k.stream().<List<String>>map(kop -> new ArrayList<>()).toList());
  }
}
