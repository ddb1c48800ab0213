package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Puts a programme in one table: a row per toets, cells as printed, and behind them what they mean.
 */
final class Programmatabel {
  private static final String REDEN = "zo schrijft Toetssteen een programma";

  /** The columns of cells as printed, from left to right. */
  static final Map<String, Kolomsoort> GEDRUKT = printed();

  private static final Map<String, Function<Toets, Object>> BEGREPEN = understood();

  private Programmatabel() {}

  private static Map<String, Kolomsoort> printed() {
    Map<String, Kolomsoort> kolommen = new LinkedHashMap<>();
    kolommen.put("Vak", Kolomsoort.VAK);
    kolommen.put("Schoolsoort", Kolomsoort.SCHOOLSOORT);
    kolommen.put("Leerjaar", Kolomsoort.LEERJAAR);
    kolommen.put("Code", Kolomsoort.CODE);
    kolommen.put("Omschrijving", Kolomsoort.OMSCHRIJVING);
    kolommen.put("Domeinen", Kolomsoort.DOMEINEN);
    kolommen.put("Soort stof", Kolomsoort.SOORT);
    kolommen.put("Toetsvorm", Kolomsoort.VORM);
    kolommen.put("Duur", Kolomsoort.DUUR);
    kolommen.put("Periode", Kolomsoort.MOMENT);
    kolommen.put("Weging", Kolomsoort.WEGING);
    kolommen.put("Weging rapport", Kolomsoort.WEGING_RAPPORT);
    kolommen.put("Herkansbaar", Kolomsoort.HERKANSING);
    kolommen.put("Hulpmiddelen", Kolomsoort.HULPMIDDELEN);
    kolommen.put("Beoordeling", Kolomsoort.BEOORDELING);
    kolommen.put("Opmerking", Kolomsoort.OPMERKING);
    kolommen.put("Telt voor het schoolexamen", Kolomsoort.TELT);
    return Collections.unmodifiableMap(kolommen);
  }

  private static Map<String, Function<Toets, Object>> understood() {
    Map<String, Function<Toets, Object>> kolommen = new LinkedHashMap<>();
    kolommen.put(
        "Begrepen: minuten",
        toets -> toets.begrepen().duur().map(Programmatabel::minutes).orElse(""));
    kolommen.put(
        "Begrepen: weging", toets -> number(toets.begrepen().weging().map(Weging::waarde)));
    kolommen.put(
        "Begrepen: weging rapport",
        toets -> number(toets.begrepen().wegingRapport().map(Weging::waarde)));
    kolommen.put(
        "Begrepen: herkansbaar",
        toets -> toets.begrepen().herkansbaar().map(Programmatabel::yes).orElse(""));
    kolommen.put("Begrepen: toetsvorm", toets -> String.join(", ", toets.begrepen().vormen()));
    kolommen.put(
        "Begrepen: domeinen", toets -> String.join(", ", toets.begrepen().domeinen().codes()));
    kolommen.put("Pagina", toets -> toets.plaats().pagina() == 0 ? "" : toets.plaats().pagina());
    return Collections.unmodifiableMap(kolommen);
  }

  private static Object minutes(Duur duur) {
    return duur.minuten().isPresent() ? duur.minuten().getAsInt() : "";
  }

  private static Object number(Optional<Double> getal) {
    return getal.isPresent() ? getal.get() : "";
  }

  private static String yes(boolean ja) {
    return ja ? "ja" : "nee";
  }

  /** Gives the headings. */
  static List<String> koppen() {
    List<String> koppen = new ArrayList<>(GEDRUKT.keySet());
    koppen.addAll(BEGREPEN.keySet());
    return koppen;
  }

  /** Gives a row: text for the cells as printed, text or numbers for what they mean. */
  static List<Object> row(Toets toets) {
    List<Object> rij = new ArrayList<>();
    GEDRUKT.values().forEach(soort -> rij.add(cell(toets, soort)));
    BEGREPEN.values().forEach(waarde -> rij.add(waarde.apply(toets)));
    return rij;
  }

  private static String cell(Toets toets, Kolomsoort soort) {
    return switch (soort) {
      case VAK -> toets.vak();
      case SCHOOLSOORT -> String.join(", ", toets.schoolsoorten());
      case LEERJAAR -> toets.leerjaar() == 0 ? "" : String.valueOf(toets.leerjaar());
      case TELT -> yes(toets.telt() == Telt.SE);
      case WEGING -> weight(toets);
      default -> toets.cel(soort);
    };
  }

  /** What the heading said of the number, the cell says here. */
  private static String weight(Toets toets) {
    String cel = toets.cel(Kolomsoort.WEGING);
    boolean procent = toets.begrepen().weging().filter(Weging::procent).isPresent();
    return procent && Weging.parse(cel).filter(Weging::procent).isEmpty() ? cel + '%' : cel;
  }

  /**
   * Gives the layouts by which such a table is read back, without the columns of what it means, and
   * those of a workbook.
   */
  static Indelingen indeling() {
    Map<String, Optional<Kolomsoort>> kolommen = new LinkedHashMap<>();
    GEDRUKT.forEach((kop, soort) -> kolommen.put(kop, Optional.of(soort)));
    BEGREPEN.keySet().forEach(kop -> kolommen.put(kop, Optional.empty()));
    List<Kopindeling> indelingen = new ArrayList<>(Werkboekbladen.layouts());
    indelingen.add(new Kopindeling(koppen(), kolommen, REDEN, true));
    return new Indelingen(indelingen);
  }
}
