package nl.toetssteen.opstellen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Tekst;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;

/**
 * Puts toetsen in a table, cells as the school wrote them.
 *
 * @param kolommen what each column prints, by its heading
 */
record Vaktabel(Map<String, Function<Toets, String>> kolommen) {

  private static final Map<Kolomsoort, String> KOPPEN = headings();

  private static Map<Kolomsoort, String> headings() {
    Map<Kolomsoort, String> koppen = new LinkedHashMap<>();
    koppen.put(Kolomsoort.LEERJAAR, "Leerjaar");
    koppen.put(Kolomsoort.CODE, "Code");
    koppen.put(Kolomsoort.OMSCHRIJVING, "Omschrijving");
    koppen.put(Kolomsoort.DOMEINEN, "Domeinen");
    koppen.put(Kolomsoort.SOORT, "Soort stof");
    koppen.put(Kolomsoort.VORM, "Toetsvorm");
    koppen.put(Kolomsoort.DUUR, "Duur");
    koppen.put(Kolomsoort.MOMENT, "Periode");
    koppen.put(Kolomsoort.WEGING, "Weging");
    koppen.put(Kolomsoort.WEGING_RAPPORT, "Weging rapport");
    koppen.put(Kolomsoort.HERKANSING, "Herkansbaar");
    koppen.put(Kolomsoort.HULPMIDDELEN, "Hulpmiddelen");
    koppen.put(Kolomsoort.BEOORDELING, "Beoordeling");
    koppen.put(Kolomsoort.OPMERKING, "Opmerking");
    koppen.put(Kolomsoort.TELT, "Telt voor schoolexamen");
    return koppen;
  }

  /** Gives the columns that some of these toetsen fill; those that a school added come last. */
  static Vaktabel over(List<Toets> toetsen) {
    Map<String, Function<Toets, String>> kolommen = new LinkedHashMap<>();
    KOPPEN.forEach(
        (soort, kop) -> {
          Function<Toets, String> cel = cell(soort);
          if (toetsen.stream().anyMatch(toets -> !isUsual(soort, cel.apply(toets)))) {
            kolommen.put(kop, cel);
          }
        });
    toetsen.stream()
        .flatMap(toets -> toets.overig().keySet().stream())
        .forEach(kop -> kolommen.putIfAbsent(kop, toets -> toets.overig().getOrDefault(kop, "")));
    return new Vaktabel(kolommen);
  }

  private static boolean isUsual(Kolomsoort soort, String cel) {
    return cel.isEmpty() || soort == Kolomsoort.TELT && cel.equals("ja");
  }

  private static Function<Toets, String> cell(Kolomsoort soort) {
    return switch (soort) {
      case LEERJAAR -> toets -> toets.leerjaar() == 0 ? "" : String.valueOf(toets.leerjaar());
      case TELT -> toets -> toets.telt() == Telt.SE ? "ja" : "nee";
      default -> toets -> toets.cel(soort).strip().replaceAll("(?U)\\s+", " ");
    };
  }

  Tabel of(List<Toets> toetsen) {
    List<List<Tekst>> rijen = new ArrayList<>();
    for (Toets toets : toetsen) {
      rijen.add(kolommen.values().stream().map(cel -> Tekst.of(cel.apply(toets))).toList());
    }
    return new Tabel(kolommen.keySet().stream().map(Tekst::of).toList(), rijen);
  }
}
