package nl.toetssteen.pta;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  /** Fewer toetsen make no series. */
  private static final int FEWEST_OF_ONE = 2;

  /** A series over the subjects of fewer toetsen may be chance. */
  private static final int FEWEST_OF_ALL = 4;

  /** One in so many of a series may have a weight, and the others still count for the report. */
  private static final int SLIP = 10;

  private static final Set<String> NIETS = Set.of("", "-", "–", "—", "nvt", "n.v.t.", "x");

  private final boolean weegt;
  private final boolean metDomeinen;
  private final Set<String> reeksen = new HashSet<>();
  private final Rapportcodes rapport;

  private Telling(List<Toets> toetsen, Rapportcodes rapport) {
    this.weegt = toetsen.stream().anyMatch(Telling::weighs);
    this.metDomeinen = toetsen.stream().anyMatch(Telling::hasDomains);
    this.rapport = rapport;
    if (toetsen.stream().anyMatch(Telling::weighsInReport)) {
      addSeries(toetsen, Telling::series, FEWEST_OF_ONE);
      addSeries(toetsen, Telling::seriesOfAll, FEWEST_OF_ALL);
    }
  }

  /**
   * Tells of each toets what it counts for.
   *
   * @param rapport codes of which the document says it
   */
  static List<Toets> count(List<Toets> toetsen, Rapportcodes rapport) {
    Telling telling = new Telling(toetsen, rapport);
    return toetsen.stream().map(toets -> counting(toets, telling.of(toets))).toList();
  }

  private static Toets counting(Toets toets, Telt telt) {
    return toets.telt() == telt ? toets : toets.counting(telt);
  }

  private void addSeries(List<Toets> toetsen, Function<Toets, String> naam, int minste) {
    toetsen.stream().collect(Collectors.groupingBy(naam)).entrySet().stream()
        .filter(reeks -> reeks.getValue().size() >= minste)
        .filter(reeks -> isReportSeries(reeks.getKey(), reeks.getValue()))
        .forEach(reeks -> reeksen.add(reeks.getKey()));
  }

  private static boolean isReportSeries(String naam, List<Toets> reeks) {
    return !naam.isEmpty()
        && reeks.stream().filter(Telling::weighs).count() * SLIP <= reeks.size()
        && reeks.stream().anyMatch(Telling::weighsInReport);
  }

  private Telt of(Toets toets) {
    boolean alleenRapport =
        weegt && toets.cel(Kolomsoort.TELT).isEmpty()
            ? isInReportOnly(toets)
            : !Toetssoort.parse(toets.cel(Kolomsoort.TELT)).orElse(true);
    return alleenRapport ? Telt.RAPPORT : Telt.SE;
  }

  private boolean isInReportOnly(Toets toets) {
    boolean weegtNiet = !weighs(toets);
    boolean nietInSe = weegtNiet || metDomeinen && weighsNothing(toets);
    return weegtNiet && isInReportSeries(toets)
        || nietInSe && weighsInReport(toets) && !hasDomains(toets);
  }

  private boolean isInReportSeries(Toets toets) {
    return rapport.names(toets)
        || reeksen.contains(series(toets))
        || reeksen.contains(seriesOfAll(toets));
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

  /** Tells whether a cell says more than that there is nothing to say. */
  static boolean filled(String cel) {
    return !NIETS.contains(cel.strip().toLowerCase(Locale.ROOT));
  }

  /** Gives the code without the number that counts: "4HA" of "4HA12". */
  private static String series(Toets toets) {
    String reeks = VOLGNUMMER.matcher(toets.cel(Kolomsoort.CODE).strip()).replaceAll("");
    return reeks.chars().anyMatch(Character::isLetter) ? reeks.toUpperCase(Locale.ROOT) : "";
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
}
