package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores a Programma as read against a table of its rows.
 *
 * <p>Rows pair by vak, schoolsoort, leerjaar and code, or by omschrijving when there is no code;
 * cells compare without white space and case.
 */
record Leesscore(double rijen, double cellen, List<String> verschillen) {
  private static final List<String> SLEUTEL = List.of("vak", "schoolsoort", "leerjaar", "code");

  static Leesscore of(Programma programma, List<String> regels) {
    List<String> kolommen = List.of(regels.get(0).split(";"));
    Map<String, List<String>> verwacht = new LinkedHashMap<>();
    for (String regel : regels.subList(1, regels.size())) {
      List<String> cellen = Arrays.asList(regel.split(";", -1));
      verwacht.put(sleutel(cellen), cellen);
    }
    Map<String, List<String>> gelezen = new LinkedHashMap<>();
    for (Toets toets : programma.toetsen()) {
      List<String> cellen = kolommen.stream().map(kolom -> cell(toets, kolom)).toList();
      gelezen.put(sleutel(cellen), cellen);
    }
    return compare(kolommen, verwacht, gelezen);
  }

  private static Leesscore compare(
      List<String> kolommen,
      Map<String, List<String>> verwacht,
      Map<String, List<String>> gelezen) {
    List<String> verschillen = new ArrayList<>();
    int[] cellen = new int[3];
    verwacht.forEach(
        (sleutel, rij) -> {
          List<String> lees = gelezen.getOrDefault(sleutel, List.of());
          if (lees.isEmpty()) {
            verschillen.add("geen rij " + sleutel);
          }
          for (int i = SLEUTEL.size(); i < kolommen.size(); i++) {
            String want = flat(rij.get(i));
            String have = lees.isEmpty() ? "" : flat(lees.get(i));
            cellen[0] += want.isEmpty() ? 0 : 1;
            cellen[1] += have.isEmpty() ? 0 : 1;
            cellen[2] += !want.isEmpty() && want.equals(have) ? 1 : 0;
            if (!lees.isEmpty() && !want.equals(have)) {
              verschillen.add(
                  sleutel + " " + kolommen.get(i) + ": '" + want + "' gelezen '" + have + "'");
            }
          }
        });
    List<String> extra = gelezen.keySet().stream().filter(k -> !verwacht.containsKey(k)).toList();
    extra.forEach(k -> verschillen.add("te veel " + k));
    long raak = verwacht.keySet().stream().filter(gelezen::containsKey).count();
    return new Leesscore(
        f1(raak, gelezen.size(), verwacht.size()),
        f1(cellen[2], cellen[1], cellen[0]),
        verschillen);
  }

  private static double f1(long raak, long gelezen, long verwacht) {
    return gelezen + verwacht == 0 ? 1 : 2.0 * raak / (gelezen + verwacht);
  }

  private static String sleutel(List<String> cellen) {
    String code = cellen.get(3).isBlank() ? cellen.get(4) : cellen.get(3);
    return flat(String.join("/", cellen.get(0), cellen.get(1), cellen.get(2), code));
  }

  private static String flat(String cel) {
    return cel.replaceAll("[\\s\u00ad]", "").toLowerCase(java.util.Locale.ROOT);
  }

  /** Gives the cell of {@code toets} in {@code kolom}, as printed; leerjaar 0 is empty. */
  static String cell(Toets toets, String kolom) {
    return switch (kolom) {
      case "vak" -> toets.vak();
      case "schoolsoort" -> String.join(", ", toets.schoolsoorten());
      case "leerjaar" -> toets.leerjaar() == 0 ? "" : String.valueOf(toets.leerjaar());
      case "telt" -> toets.telt().naam();
      default ->
          Arrays.stream(Kolomsoort.values())
              .filter(soort -> soort.naam().equals(kolom))
              .map(toets::cel)
              .findFirst()
              .orElseThrow();
    };
  }
}
