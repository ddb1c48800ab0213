package nl.toetssteen.pta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells which toetsen count for the report only: by a column that says so, by a series of codes of
 * which none weighs in the exam, or by an empty weight beside one for the report.
 */
final class Telling {
  private static final Pattern VOLGNUMMER = Pattern.compile("(?U)[ ._-]?[0-9]+\\p{Ll}?\\**$");

  /** One in so many of a series may have a weight, and the others still count for the report. */
  private static final int SLIP = 10;

  private static final Set<String> NIETS = Set.of("", "-", "–", "—", "nvt", "n.v.t.", "x");

  private Telling() {}

  static List<Toets> count(List<Toets> toetsen) {
    Set<String> reeksen =
        toetsen.stream().collect(Collectors.groupingBy(Telling::series)).entrySet().stream()
            .filter(reeks -> isReportSeries(reeks.getKey(), reeks.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    boolean weegt = toetsen.stream().anyMatch(Telling::weighs);
    boolean metDomeinen = toetsen.stream().anyMatch(Telling::hasDomains);
    return toetsen.stream()
        .map(toets -> counting(toets, weegt ? of(toets, reeksen, metDomeinen) : said(toets)))
        .toList();
  }

  private static Toets counting(Toets toets, Telt telt) {
    return toets.telt() == telt ? toets : toets.counting(telt);
  }

  private static boolean isReportSeries(String naam, List<Toets> reeks) {
    return !naam.isEmpty()
        && reeks.size() > 1
        && reeks.stream().filter(Telling::weighs).count() * SLIP <= reeks.size()
        && reeks.stream().anyMatch(Telling::weighsInReport);
  }

  private static Telt said(Toets toets) {
    return Toetssoort.parse(toets.cel(Kolomsoort.TELT)).orElse(true) ? Telt.SE : Telt.RAPPORT;
  }

  private static Telt of(Toets toets, Set<String> rapportreeksen, boolean metDomeinen) {
    if (!toets.cel(Kolomsoort.TELT).isEmpty()) {
      return said(toets);
    }
    if (!weighs(toets) && rapportreeksen.contains(series(toets))) {
      return Telt.RAPPORT;
    }
    boolean nietInSe = !weighs(toets) || metDomeinen && weighsNothing(toets);
    boolean alleenRapport = nietInSe && weighsInReport(toets) && !hasDomains(toets);
    return alleenRapport ? Telt.RAPPORT : Telt.SE;
  }

  /** A system prints 0 where a school leaves the cell empty; so it does for a handelingsdeel. */
  private static boolean weighsNothing(Toets toets) {
    return toets.begrepen().weging().filter(weging -> weging.waarde() == 0).isPresent()
        && !toets.begrepen().vormen().contains("handelingsdeel");
  }

  private static boolean hasDomains(Toets toets) {
    return filled(toets.cel(Kolomsoort.DOMEINEN));
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
