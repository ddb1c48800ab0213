package nl.toetssteen.opstellen;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;

/**
 * Explains a code for the kind of stof of a toets (WVO 2020 article 2.60a lid 3).
 *
 * @param code as the programme prints it
 */
record Stofsoort(String code, String uitleg) {

  private static final Pattern SCHEIDING = Pattern.compile("(?U)\\s*(?:[,;/+&]|\\ben\\b)\\s*");
  private static final String SE = "stof van het examenprogramma die in het schoolexamen moet";
  private static final String CE = "stof van het centraal examen";
  private static final String EIGEN = "stof die de school zelf heeft gekozen (eigen keuze)";
  private static final Map<String, String> BETEKENIS =
      Map.of("se", SE, "a", SE, "ce", CE, "b", CE, "ek", EIGEN, "c", EIGEN);

  /** Explains the codes that a programme uses; those that are not known are left out. */
  static List<Stofsoort> in(Programma programma) {
    Set<String> gebruikt = new TreeSet<>();
    programma.toetsen().stream()
        .flatMap(toets -> SCHEIDING.splitAsStream(toets.cel(Kolomsoort.SOORT).strip()))
        .forEach(gebruikt::add);
    return List.of("se", "a", "ce", "b", "ek", "c").stream()
        .flatMap(code -> gebruikt.stream().filter(g -> g.toLowerCase(Locale.ROOT).equals(code)))
        .map(code -> new Stofsoort(code, BETEKENIS.get(code.toLowerCase(Locale.ROOT))))
        .toList();
  }
}
