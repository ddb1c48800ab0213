package nl.toetssteen.pta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Knows the exam programmes of all sectors, from {@code domeinen.csv} and its neighbours. */
public final class Examenprogrammas {
  private final Map<Naam, Examenprogramma> programmas;

  private Examenprogrammas(Map<Naam, Examenprogramma> programmas) {
    this.programmas = programmas;
  }

  private record Naam(String sector, String vak) {
    private static Naam of(List<String> rij) {
      return new Naam(rij.get(0), rij.get(1));
    }
  }

  /** Reads the programmes that come with the application. */
  public static Examenprogrammas readPackaged() {
    Map<Naam, List<List<String>>> keuzes =
        Pakketdata.rows("keuzegroepen.csv").stream().collect(Collectors.groupingBy(Naam::of));
    Map<Naam, Examenprogramma> programmas = new LinkedHashMap<>();
    Pakketdata.rows("domeinen.csv").stream()
        .collect(Collectors.groupingBy(Naam::of, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (naam, rijen) ->
                programmas.put(naam, programme(naam, rijen, keuzes.getOrDefault(naam, List.of()))));
    return new Examenprogrammas(programmas);
  }

  private static Examenprogramma programme(
      Naam naam, List<List<String>> domeinen, List<List<String>> keuzes) {
    return new Examenprogramma(
        naam.sector(),
        naam.vak(),
        domeinen.stream().map(Examenprogrammas::domain).toList(),
        keuzes.stream().map(Examenprogrammas::choice).toList());
  }

  private static Examenprogramma.Domein domain(List<String> rij) {
    return new Examenprogramma.Domein(
        rij.get(2), rij.get(3), cover(rij.get(4)), cover(rij.get(5)), rij.get(6).equals("high"));
  }

  private static Examenprogramma.Dekking cover(String tekst) {
    return Examenprogramma.Dekking.valueOf(tekst.toUpperCase(Locale.ROOT));
  }

  private static Examenprogramma.Keuze choice(List<String> rij) {
    return new Examenprogramma.Keuze(
        List.of(rij.get(3).split(" ")), Integer.parseInt(rij.get(4)), rij.get(5));
  }

  /** Gives all programmes. */
  public List<Examenprogramma> alle() {
    return List.copyOf(programmas.values());
  }

  /**
   * Finds the programme of a subject.
   *
   * @param vak official name
   * @param schoolsoort as in the report: "havo", "vmbo-tl"
   * @return empty when there is none: a subject of the school's own, or one whose domains are not
   *     known
   */
  public Optional<Examenprogramma> find(String vak, String schoolsoort) {
    return Optional.ofNullable(programmas.get(new Naam(Vakken.sector(schoolsoort), vak)));
  }
}
