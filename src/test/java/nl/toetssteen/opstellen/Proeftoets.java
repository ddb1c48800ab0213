package nl.toetssteen.opstellen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.toetssteen.pta.Examenprogramma;
import nl.toetssteen.pta.Examenprogramma.Domein;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Weging;

/**
 * Holds a toets that a school means to have, and what a reader must make of it.
 *
 * @param domeinen codes as the exam programme writes them
 * @param weging 0 when it has none
 */
record Proeftoets(
    String vak,
    List<String> schoolsoorten,
    int leerjaar,
    Map<Kolomsoort, String> cellen,
    List<String> domeinen,
    double weging,
    boolean herkansbaar) {

  private static final Examenprogrammas PROGRAMMAS = Examenprogrammas.readPackaged();

  /** Gives a table that the reader of programmes knows. */
  static String csv(List<Proeftoets> toetsen) {
    List<Kolomsoort> kolommen =
        Stream.of(Kolomsoort.values())
            .filter(soort -> toetsen.stream().anyMatch(t -> t.cellen.containsKey(soort)))
            .toList();
    StringBuilder uit = new StringBuilder();
    line(
        uit,
        Stream.concat(
            Stream.of("Vak", "Schoolsoort", "Leerjaar"), kolommen.stream().map(Proeftoets::kop)));
    for (Proeftoets toets : toetsen) {
      line(
          uit,
          Stream.concat(
              Stream.of(
                  toets.vak,
                  String.join(", ", toets.schoolsoorten),
                  String.valueOf(toets.leerjaar)),
              kolommen.stream().map(soort -> toets.cellen.getOrDefault(soort, ""))));
    }
    return uit.toString();
  }

  private static void line(StringBuilder uit, Stream<String> cellen) {
    List<String> velden = cellen.map(cel -> '"' + cel.replace("\"", "\"\"") + '"').toList();
    uit.append(String.join(";", velden)).append('\n');
  }

  private static String kop(Kolomsoort soort) {
    return switch (soort) {
      case MOMENT -> "Periode";
      case VORM -> "Toetsvorm";
      case SOORT -> "Soort stof";
      case HERKANSING -> "Herkansbaar";
      case WEGING -> "Weging";
      default -> soort.naam();
    };
  }

  /** Says in a line what is meant, to hold against what was read. */
  String meaning() {
    Map<Kolomsoort, String> gevuld = new TreeMap<>(cellen);
    gevuld.values().removeIf(String::isBlank);
    return line(vak, schoolsoorten, leerjaar, gevuld, domeinen, weging, herkansbaar);
  }

  /** Says in lines what was read. */
  static List<String> read(Programma programma) {
    return programma.toetsen().stream().map(Proeftoets::read).sorted().toList();
  }

  private static String read(Toets toets) {
    Map<Kolomsoort, String> gevuld = new TreeMap<>(toets.cellen());
    gevuld.keySet().removeAll(List.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.LEERJAAR));
    gevuld.values().removeIf(String::isBlank);
    Optional<Examenprogramma> programma =
        PROGRAMMAS.find(
            toets.vak(), toets.schoolsoorten().isEmpty() ? "" : toets.schoolsoorten().get(0));
    List<String> codes =
        toets.begrepen().domeinen().codes().stream()
            .map(code -> programma.flatMap(p -> p.domein(code)).map(Domein::code).orElse(code))
            .toList();
    return line(
        toets.vak(),
        toets.schoolsoorten(),
        toets.leerjaar(),
        gevuld,
        codes,
        toets.begrepen().weging().map(Weging::waarde).orElse(0.0),
        toets.begrepen().herkansbaar().orElse(false));
  }

  private static String line(Object... delen) {
    Map<?, ?> cellen = (Map<?, ?>) delen[3];
    TreeMap<String, String> kaal = new TreeMap<>();
    cellen.forEach((k, v) -> kaal.put(k.toString(), v.toString().replaceAll("(?U)\\s+", "")));
    delen[3] = kaal;
    delen[4] = new TreeSet<>((List<?>) delen[4]);
    return Stream.of(delen).map(Object::toString).reduce((a, b) -> a + " | " + b).orElseThrow();
  }
}
