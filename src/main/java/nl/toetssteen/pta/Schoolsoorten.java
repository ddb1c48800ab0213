package nl.toetssteen.pta;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.kenmerken.Documentprofiel;

/** Reads kinds of school and classes from short texts: "4HAVO", "havo 4", "5V", "gl/tl 3". */
final class Schoolsoorten {
  private static final Pattern GRENS = Pattern.compile("(?<=[0-9])(?=\\p{L})|(?<=\\p{L})(?=[0-9])");
  private static final Map<String, List<String>> LETTERS =
      Map.ofEntries(
          Map.entry("h", List.of("havo")),
          Map.entry("v", List.of("vwo")),
          Map.entry("a", List.of("vwo")),
          Map.entry("g", List.of("vwo")),
          Map.entry("hv", List.of("havo", "vwo")),
          Map.entry("ath", List.of("vwo")),
          Map.entry("gym", List.of("vwo")),
          Map.entry("m", List.of("vmbo-tl")),
          Map.entry("t", List.of("vmbo-tl")),
          Map.entry("tl", List.of("vmbo-tl")),
          Map.entry("gl", List.of("vmbo-gl")),
          Map.entry("gt", List.of("vmbo-gl", "vmbo-tl")),
          Map.entry("gltl", List.of("vmbo-gl", "vmbo-tl")),
          Map.entry("k", List.of("vmbo-kb")),
          Map.entry("kb", List.of("vmbo-kb")),
          Map.entry("kbl", List.of("vmbo-kb")),
          Map.entry("kader", List.of("vmbo-kb")),
          Map.entry("basis", List.of("vmbo-bb")),
          Map.entry("gemengd", List.of("vmbo-gl")),
          Map.entry("theoretisch", List.of("vmbo-tl")),
          Map.entry("b", List.of("vmbo-bb")),
          Map.entry("bb", List.of("vmbo-bb")),
          Map.entry("bbl", List.of("vmbo-bb")));
  private static final Pattern KLAS =
      Pattern.compile(
          "(?iU)(?<![\\p{L}0-9])(?:([1-6])\\s?-?([a-z]{1,4})|([a-z]{1,4})\\s?-?([1-6]))(?![\\p{L}0-9])");
  private static final Pattern LEERWEG =
      Pattern.compile(
          "(?iU)\\b(gl|tl|kb|kbl|bb|bbl|gltl|kader|theoretisch|gemengd|basis)(?:e?\\s?(?:beroepsgerichte?|leerweg))*(?=\\W*(?:$|[1-6]|(?:en|of|leerjaar|klas|lj|gl|tl|kb|bb|kader|basis|theoretische?|gemengde?|leerweg)\\b))");

  private Schoolsoorten() {}

  /** Names a class: "4H" is year 4 of what "h" stands for. */
  record Klas(int leerjaar, List<String> schoolsoorten) {
    private static Klas of(MatchResult m) {
      boolean cijferVoorop = m.group(1) != null;
      String jaar = cijferVoorop ? m.group(1) : m.group(4);
      return new Klas(Integer.parseInt(jaar), ofClass(cijferVoorop ? m.group(2) : m.group(3)));
    }
  }

  /** Finds the kinds of school that a short text names, each once. */
  static List<String> parse(String tekst) {
    String los = GRENS.matcher(tekst).replaceAll(" ");
    Set<String> soorten = new LinkedHashSet<>(Documentprofiel.schooltypes(los));
    if (soorten.isEmpty()) {
      classes(tekst).forEach(klas -> soorten.addAll(klas.schoolsoorten()));
      LEERWEG.matcher(tekst).results().forEach(m -> soorten.addAll(ofClass(m.group(1))));
    }
    return List.copyOf(soorten);
  }

  /** Finds the classes that a text names. */
  static Stream<Klas> classes(String tekst) {
    return KLAS.matcher(tekst).results().map(Klas::of).filter(k -> !k.schoolsoorten().isEmpty());
  }

  /** Gives the kinds of school that letters in the name of a class stand for; empty for others. */
  static List<String> ofClass(String letters) {
    return LETTERS.getOrDefault(letters.toLowerCase(Locale.ROOT), List.of());
  }
}
