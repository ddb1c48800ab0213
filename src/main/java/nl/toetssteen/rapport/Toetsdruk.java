package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/**
 * Counts the toetsen of all subjects per period, for one year of one kind of school.
 *
 * @param kop kind of school and year, in Dutch: "havo, leerjaar 4"
 * @param balken in the order of the school year, as far as the names of the periods tell
 */
public record Toetsdruk(String kop, List<Balk> balken) {
  private static final String NIET_GEZEGD = "niet vermeld";
  private static final int HELE_BALK = 100;

  public Toetsdruk {
    balken = List.copyOf(balken);
  }

  /**
   * Holds a period.
   *
   * @param periode as printed
   * @param lengte of the bar, 1 to 100
   */
  public record Balk(String periode, int aantal, int lengte) {}

  /** Gives the busiest period; never called without toetsen. */
  public Balk drukste() {
    return balken.stream().max(Comparator.comparingInt(Balk::aantal)).orElseThrow();
  }

  /** Counts the toetsen. */
  public int aantal() {
    return balken.stream().mapToInt(Balk::aantal).sum();
  }

  /** Counts the toetsen of all documents. */
  static List<Toetsdruk> of(Rapport rapport) {
    Map<String, List<Toets>> groepen = new TreeMap<>();
    rapport.documenten().stream()
        .flatMap(document -> document.programma().toetsen().stream())
        .forEach(toets -> groepen.computeIfAbsent(group(toets), g -> new ArrayList<>()).add(toets));
    List<Toetsdruk> druk = new ArrayList<>();
    groepen.forEach((kop, toetsen) -> druk.add(count(kop, toetsen)));
    return druk;
  }

  private static String group(Toets toets) {
    String jaar = toets.leerjaar() == 0 ? "leerjaar niet vermeld" : "leerjaar " + toets.leerjaar();
    String soort = Opsomming.van(toets.schoolsoorten());
    return soort.isEmpty() ? jaar : soort + ", " + jaar;
  }

  private static Toetsdruk count(String kop, List<Toets> toetsen) {
    Map<String, Integer> perPeriode = new LinkedHashMap<>();
    toetsen.stream()
        .map(toets -> toets.cel(Kolomsoort.MOMENT).strip().replaceAll("\\s+", " "))
        .map(moment -> moment.isEmpty() ? NIET_GEZEGD : moment)
        .forEach(moment -> perPeriode.merge(moment, 1, Integer::sum));
    int meest = perPeriode.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    List<Balk> balken = new ArrayList<>();
    perPeriode.forEach(
        (periode, aantal) ->
            balken.add(new Balk(periode, aantal, Math.max(1, aantal * HELE_BALK / meest))));
    balken.sort(
        Comparator.comparing((Balk balk) -> balk.periode().equals(NIET_GEZEGD))
            .thenComparing(Balk::periode, new Periodevolgorde()));
    return new Toetsdruk(kop, balken);
  }
}
