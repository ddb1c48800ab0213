package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds the toetsen of one subject in one kind of school, as far as they count for the school exam.
 *
 * @param vak official name, or the printed one; empty when the document does not say
 * @param schoolsoorten as in the report; more when the programme and the exam are the same; empty
 *     when the document does not say
 * @param toetsen in reading order, over all years
 */
public record Vakprogramma(String vak, List<String> schoolsoorten, List<Toets> toetsen) {

  public Vakprogramma {
    schoolsoorten = List.copyOf(schoolsoorten);
    toetsen = List.copyOf(toetsen);
  }

  /** Divides a programme by subject and kind of school, in reading order. */
  public static List<Vakprogramma> of(Programma programma) {
    return of(programma, "");
  }

  /**
   * Divides a programme by subject and kind of school, in reading order.
   *
   * @param anders kind of school of toetsen of which the tables do not say it; empty when unknown
   */
  public static List<Vakprogramma> of(Programma programma, String anders) {
    Map<Sleutel, List<Toets>> perSchoolsoort = new LinkedHashMap<>();
    for (Toets toets : programma.toetsen()) {
      if (toets.telt() == Telt.SE) {
        List<String> soorten =
            toets.schoolsoorten().isEmpty() ? List.of(anders) : toets.schoolsoorten();
        for (String soort : soorten) {
          perSchoolsoort
              .computeIfAbsent(new Sleutel(toets.vak(), soort), s -> new ArrayList<>())
              .add(toets);
        }
      }
    }
    return merge(perSchoolsoort);
  }

  private record Sleutel(String vak, String schoolsoort) {
    private Gelijk with(List<Toets> toetsen) {
      return new Gelijk(vak, Vakken.sector(schoolsoort), toetsen);
    }
  }

  /** Kinds of school with the same toetsen and the same exam (gl and tl) are judged as one. */
  private record Gelijk(String vak, String sector, List<Toets> toetsen) {}

  private static List<Vakprogramma> merge(Map<Sleutel, List<Toets>> perSchoolsoort) {
    Map<Gelijk, List<String>> samen = new LinkedHashMap<>();
    perSchoolsoort.forEach(
        (sleutel, toetsen) ->
            samen
                .computeIfAbsent(sleutel.with(toetsen), g -> new ArrayList<>())
                .add(sleutel.schoolsoort()));
    return samen.entrySet().stream()
        .map(e -> new Vakprogramma(e.getKey().vak(), named(e.getValue()), e.getKey().toetsen()))
        .toList();
  }

  private static List<String> named(List<String> soorten) {
    return soorten.stream()
        .filter(soort -> !soort.isEmpty())
        .sorted(Comparator.comparing((String soort) -> !soort.endsWith("tl")))
        .toList();
  }

  /** Gives a kind of school whose exam it is; empty when the document does not say. */
  public String schoolsoort() {
    return schoolsoorten.isEmpty() ? "" : schoolsoorten.get(0);
  }

  /** Tells whether these may well be toetsen of more subjects: none is named, in more tables. */
  public boolean mayBeMore() {
    return vak.isEmpty() && tabellen().size() > 1;
  }

  /** Gives the tables in which there are toetsen. */
  public Set<String> tabellen() {
    return toetsen.stream().map(toets -> toets.plaats().tabel()).collect(Collectors.toSet());
  }

  /** Gives the years in which there are toetsen, from low to high; none when not said. */
  public List<Integer> leerjaren() {
    return toetsen.stream().map(Toets::leerjaar).filter(j -> j > 0).distinct().sorted().toList();
  }
}
