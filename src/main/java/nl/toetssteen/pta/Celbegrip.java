package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Understands the cells of toetsen, and remembers what a text means: the rows of one table say much
 * in the same words. Serves one thread.
 */
final class Celbegrip {
  private final Map<String, Optional<Duur>> duren = new HashMap<>();
  private final Map<String, Optional<Weging>> wegingen = new HashMap<>();
  private final Map<String, Optional<Boolean>> herkansingen = new HashMap<>();
  private final Map<String, Domeinen> domeinen = new HashMap<>();
  private final Map<String, Domeinen> vmbodomeinen = new HashMap<>();
  private final Map<String, List<String>> vormen = new HashMap<>();

  /**
   * Understands the cells of a toets.
   *
   * @param vmbo as in {@link Domeinen#parse}
   * @param inPercent whether bare numbers in the column of weights are percentages
   */
  Begrepen of(Map<Kolomsoort, String> cellen, boolean vmbo, boolean inPercent) {
    String weging = cel(cellen, Kolomsoort.WEGING);
    return new Begrepen(
        duren.computeIfAbsent(cel(cellen, Kolomsoort.DUUR), Duur::parse),
        wegingen
            .computeIfAbsent(weging, Weging::parse)
            .map(getal -> inPercent ? getal.inPercent(weging) : getal),
        wegingen.computeIfAbsent(cel(cellen, Kolomsoort.WEGING_RAPPORT), Weging::parse),
        herkansingen.computeIfAbsent(cel(cellen, Kolomsoort.HERKANSING), Herkansing::parse),
        (vmbo ? vmbodomeinen : domeinen)
            .computeIfAbsent(
                cel(cellen, Kolomsoort.DOMEINEN), tekst -> Domeinen.parse(tekst, vmbo)),
        vormen.computeIfAbsent(cel(cellen, Kolomsoort.VORM), Vormen::parse));
  }

  private static String cel(Map<Kolomsoort, String> cellen, Kolomsoort soort) {
    return cellen.getOrDefault(soort, "");
  }
}
