package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Knows the exam subjects, and finds the official name for what a school prints: "Nederlands",
 * "netl" or "wis B".
 *
 * <p>The same name can mean another subject in vmbo, so a kind of school may be given along.
 */
public final class Vakken {
  private static final Pattern HAAKJES = Pattern.compile("\\(([^)]*)\\)?");

  private final List<Vak> vakken;
  private final Map<String, Map<String, Vak>> namen = new HashMap<>();
  private final Map<String, Map<String, Vak>> afkortingen = new HashMap<>();

  /** Names by what a document says that it abbreviates them to. */
  private final Map<String, String> eigen;

  private Vakken(List<Vak> vakken, Map<String, List<String>> schrijfwijzen) {
    this.vakken = List.copyOf(vakken);
    this.eigen = Map.of();
    vakken.forEach(vak -> names(vak, schrijfwijzen.getOrDefault(vak.naam(), List.of())));
  }

  private Vakken(Vakken andere, Map<String, String> eigen) {
    this.vakken = andere.vakken;
    this.namen.putAll(andere.namen);
    this.afkortingen.putAll(andere.afkortingen);
    this.eigen = Map.copyOf(eigen);
  }

  /**
   * Gives the same with abbreviations of a document's own, which go before those of others.
   *
   * @param eigen names by abbreviation, both in the form of {@link Vaktekst}
   */
  Vakken with(Map<String, String> eigen) {
    return new Vakken(this, eigen);
  }

  /** Reads the subjects that come with the application. */
  public static Vakken readPackaged() {
    return new Vakken(Pakketdata.subjects(), Pakketdata.lists("vaknamen.yaml"));
  }

  /**
   * Holds one subject in one sector.
   *
   * @param sector "vwo", "havo", "vmbo-gltl", "vmbo-kb" or "vmbo-bb"
   * @param naam official name
   * @param afkortingen as schools print them
   * @param centraalExamen whether there is a central exam in it
   * @param beoordeling "cijfer" or "O/V/G"
   */
  public record Vak(
      String sector,
      String naam,
      List<String> afkortingen,
      boolean centraalExamen,
      String beoordeling) {}

  private void names(Vak vak, List<String> schrijfwijzen) {
    Map<String, Vak> sector = namen.computeIfAbsent(vak.sector(), s -> new LinkedHashMap<>());
    sector.put(Vaktekst.normalise(vak.naam()), vak);
    String kaal = Vaktekst.normalise(HAAKJES.matcher(vak.naam()).replaceAll(" "));
    if (!kaal.equals("kunst")) {
      sector.putIfAbsent(kaal, vak);
    }
    schrijfwijzen.forEach(naam -> sector.putIfAbsent(Vaktekst.normalise(naam), vak));
    Map<String, Vak> kort = afkortingen.computeIfAbsent(vak.sector(), s -> new LinkedHashMap<>());
    vak.afkortingen().forEach(naam -> kort.putIfAbsent(Vaktekst.normalise(naam), vak));
  }

  /** Gives all subjects of all sectors. */
  public List<Vak> alle() {
    return vakken;
  }

  /**
   * Finds a subject by its name or abbreviation.
   *
   * @param tekst all of it must be the name
   * @param schoolsoorten the kinds of school it is about; empty when unknown
   */
  public Optional<Vak> find(String tekst, List<String> schoolsoorten) {
    String kaal = Vaktekst.normalise(tekst);
    String naam = eigen.getOrDefault(kaal, kaal);
    return sectors(schoolsoorten).flatMap(sector -> lookup(sector, naam)).findFirst();
  }

  /**
   * Finds a subject of one kind of school.
   *
   * @param naam official name
   * @param schoolsoort as in the report: "havo", "vmbo-tl"
   */
  public Optional<Vak> in(String naam, String schoolsoort) {
    return lookup(sector(schoolsoort), Vaktekst.normalise(naam)).findFirst();
  }

  private Stream<Vak> lookup(String sector, String naam) {
    return Stream.of(namen, afkortingen)
        .map(lijst -> lijst.getOrDefault(sector, Map.of()).get(naam))
        .filter(Objects::nonNull);
  }

  /** Names the sectors to look in: those of the kinds of school, else all, havo and vwo first. */
  private static Stream<String> sectors(List<String> schoolsoorten) {
    Stream<String> genoemd = schoolsoorten.stream().map(Vakken::sector);
    Stream<String> alle = Stream.of("havo", "vwo", "vmbo-gltl", "vmbo-kb", "vmbo-bb");
    return Stream.concat(genoemd, alle).distinct();
  }

  /** Gives the sector of a kind of school: gl and tl share one. */
  static String sector(String schoolsoort) {
    return switch (schoolsoort) {
      case "vmbo-gl", "vmbo-tl" -> "vmbo-gltl";
      default -> schoolsoort;
    };
  }
}
