package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Says what the columns of one layout hold; the layout is known by its row of headings.
 *
 * @param koppen headings from left to right, empty ones left out
 * @param kolommen what each column holds, by its heading; empty for one to leave out
 * @param reden why, in Dutch, for the user
 * @param rijIsToets whether every row is a toets, whatever it looks like
 */
record Kopindeling(
    List<String> koppen,
    Map<String, Optional<Kolomsoort>> kolommen,
    String reden,
    boolean rijIsToets) {

  Kopindeling {
    koppen = koppen.stream().map(Kopindeling::plain).filter(kop -> !kop.isEmpty()).toList();
    Map<String, Optional<Kolomsoort>> kaal = new HashMap<>();
    kolommen.forEach((kop, soort) -> kaal.put(plain(kop), soort));
    kolommen = Map.copyOf(kaal);
  }

  /** Tells whether a row of headings is that of this layout, whatever its case and white space. */
  boolean fits(List<String> rij) {
    if (rij.size() < koppen.size()) {
      return false;
    }
    int plek = 0;
    for (String kop : rij) {
      if (!kop.isBlank() && (plek == koppen.size() || !koppen.get(plek++).equals(plain(kop)))) {
        return false;
      }
    }
    return plek == koppen.size();
  }

  /** Gives what each named column holds, by its number from 0; the first of equal headings. */
  Map<Integer, Optional<Kolomsoort>> columns(List<String> rij) {
    Map<Integer, Optional<Kolomsoort>> vast = new HashMap<>();
    for (int k = rij.size() - 1; k >= 0; k--) {
      Optional<Kolomsoort> soort = kolommen.get(plain(rij.get(k)));
      if (soort != null) {
        int kolom = k;
        vast.entrySet().removeIf(e -> soort.isPresent() && e.getValue().equals(soort));
        vast.put(kolom, soort);
      }
    }
    return vast;
  }

  private static String plain(String kop) {
    return kop.strip().replaceAll("(?U)\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
