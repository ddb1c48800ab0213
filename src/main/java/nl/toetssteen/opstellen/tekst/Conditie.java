package nl.toetssteen.opstellen.tekst;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a text belongs in the document of a school: every line of it must hold.
 *
 * @param schoolsoorten the school has at least one of these; empty: any school
 * @param zonder the school has none of these
 * @param waarden name of a value, and what it may be
 */
record Conditie(Set<String> schoolsoorten, Set<String> zonder, Map<String, List<String>> waarden) {

  private static final List<String> VMBO = List.of("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl");

  Conditie {
    schoolsoorten = Set.copyOf(schoolsoorten);
    zonder = Set.copyOf(zonder);
    waarden = Map.copyOf(waarden);
  }

  /** Creates the condition that always holds. */
  static Conditie geen() {
    return new Conditie(Set.of(), Set.of(), Map.of());
  }

  /** Tells whether it holds. */
  boolean geldt(Gegevens gegevens) {
    return (schoolsoorten.isEmpty() || has(gegevens, schoolsoorten))
        && !has(gegevens, zonder)
        && waarden.entrySet().stream()
            .allMatch(regel -> regel.getValue().contains(value(gegevens, regel.getKey())));
  }

  private static String value(Gegevens gegevens, String naam) {
    String waarde = gegevens.waarde(naam);
    if (waarde == null) {
      throw new IllegalArgumentException("unknown value in a condition: " + naam);
    }
    return waarde;
  }

  private static boolean has(Gegevens gegevens, Collection<String> soorten) {
    return soorten.stream()
        .flatMap(soort -> soort.equals("vmbo") ? VMBO.stream() : List.of(soort).stream())
        .anyMatch(gegevens.schoolsoorten()::contains);
  }
}
