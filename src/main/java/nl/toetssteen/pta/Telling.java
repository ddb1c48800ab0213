package nl.toetssteen.pta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which toetsen count for the report only: by a column that says so, by a series of codes of
 * which none weighs in the exam or the document says so, or by an empty weight beside one for the
 * report.
 */
final class Telling {
  private static final Pattern VOLGNUMMER = Pattern.compile("(?U)[ ._-]?[0-9]+\\p{Ll}?\\**$");

  private static final Pattern BEGIN = Pattern.compile("(?U)^\\p{L}+(?=\\P{L})");
  private static final Pattern CIJFERS = Pattern.compile("[0-9]+");

  /** A series over the subjects of fewer toetsen may be chance. */
  private static final int FEWEST_OF_ALL = 4;

  /** One in so many of a series may have a weight, and the others still count for the report. */
  private static final int SLIP = 10;

  private static final Set<String> NIETS = Set.of("", "-", "–", "—", "nvt", "n.v.t.", "x");

  private Telling() {}

  /**
   * Tells of each toets what it counts for.
   *
   * @param rapport codes of which the document says it
   */
  static List<Toets> count(List<Toets> toetsen, Rapportcodes rapport) {
    Set<String> reeksen = reportSeries(toetsen, Telling::series, 2);
    reeksen.addAll(reportSeries(toetsen, Telling::seriesOfAll, FEWEST_OF_ALL));
    boolean weegt = toetsen.stream().anyMatch(Telling::weighs);
    return toetsen.stream()
        .map(toets -> counting(toets, weegt ? of(toets, reeksen, rapport) : said(toets)))
        .toList();
  }

  private static Set<String> reportSeries(
      List<Toets> toetsen, Function<Toets, String> reeksen, int minste) {
    return toetsen.stream().collect(Collectors.groupingBy(reeksen)).entrySet().stream()
        .filter(reeks -> reeks.getValue().size() >= minste)
        .filter(reeks -> isReportSeries(reeks.getKey(), reeks.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Toets counting(Toets toets, Telt telt) {
    return toets.telt() == telt ? toets : toets.counting(telt);
  }

  private static boolean isReportSeries(String naam, List<Toets> reeks) {
    return !naam.isEmpty()
        && reeks.stream().filter(Telling::weighs).count() * SLIP <= reeks.size()
        && reeks.stream().anyMatch(Telling::weighsInReport);
  }

  private static Telt said(Toets toets) {
    return Herkansing.parse(toets.cel(Kolomsoort.TELT)).orElse(true) ? Telt.SE : Telt.RAPPORT;
  }

  private static Telt of(Toets toets, Set<String> rapportreeksen, Rapportcodes rapport) {
    if (!toets.cel(Kolomsoort.TELT).isEmpty()) {
      return said(toets);
    }
    boolean inReeks =
        rapportreeksen.contains(series(toets))
            || rapportreeksen.contains(seriesOfAll(toets))
            || rapport.names(toets);
    if (!weighs(toets) && inReeks) {
      return Telt.RAPPORT;
    }
    boolean alleenRapport =
        !weighs(toets) && weighsInReport(toets) && !filled(toets.cel(Kolomsoort.DOMEINEN));
    return alleenRapport ? Telt.RAPPORT : Telt.SE;
  }

  /**
   * Gives what the series has in common with those of other subjects: "*#V" of "WA4V02"; empty when
   * letters of the subject are all there is.
   */
  private static String seriesOfAll(Toets toets) {
    String rest = BEGIN.matcher(series(toets)).replaceFirst("");
    return rest.chars().anyMatch(Character::isLetter)
        ? "*" + CIJFERS.matcher(rest).replaceAll("#")
        : "";
  }

  private static boolean weighs(Toets toets) {
    return filled(toets.cel(Kolomsoort.WEGING));
  }

  private static boolean weighsInReport(Toets toets) {
    return filled(toets.cel(Kolomsoort.WEGING_RAPPORT));
  }

  private static boolean filled(String cel) {
    return !NIETS.contains(cel.strip().toLowerCase(Locale.ROOT));
  }

  /** Gives the code without the number that counts: "4HA" of "4HA12". */
  private static String series(Toets toets) {
    String reeks = VOLGNUMMER.matcher(toets.cel(Kolomsoort.CODE).strip()).replaceAll("");
    return reeks.chars().anyMatch(Character::isLetter) ? reeks.toUpperCase(Locale.ROOT) : "";
  }
}
