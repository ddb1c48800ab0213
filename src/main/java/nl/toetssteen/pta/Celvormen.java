package nl.toetssteen.pta;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Weighs how much the cells of a column look like codes, durations, weights and so on. */
final class Celvormen {
  private static final Pattern CODE =
      Pattern.compile(
          "(?U)(?=.{1,16}$)(?=.*[0-9])[\\p{L}0-9]+(?:[ ./_:#&+-]{1,2}[\\p{L}0-9]+){0,4}\\.?\\**");
  private static final Pattern GETAL = Pattern.compile("[0-9]{1,3}\\.?");
  private static final Pattern MOMENT =
      Pattern.compile(
          "(?iU).*(?:\\b(?:week|wk|w|t|tw|tp|p|per|periode|se|pw|blok|b|s|sew|toetsweek|toetsperiode|kwartaal)\\s?[0-9]"
              + "|\\b(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)|[0-9]{1,2}[-/][0-9]{1,2}|\\b(?:hele jaar|doorlopend|jaar)\\b).*"
              + "|[0-9]{1,2}(?:\\s*[-–/,+]\\s*[0-9]{1,2})*|[IV]{1,3}");
  private static final String STOF =
      "(?:[a-cekosv]|(?:verplichte?\\s+)?(?:se|ce|cse|schoolexamen|centraal examen)(?:[ -]?(?:stof|leerstof))?|ek|verplicht"
          + "|(?:eigen\\s+)?keuze(?:stof| van de school)?|eigen(?:\\s+stof)?|schoolkeuze)";
  private static final Pattern SOORT =
      Pattern.compile("(?iU)" + STOF + "(?:\\s*(?:[,/+&]|en)\\s*" + STOF + ")*");
  private static final Pattern LEERJAAR =
      Pattern.compile(
          "(?iU)(?:(?:klas|leerjaar|lj)\\s*)?[1-6]\\s*\\p{L}{0,6}|\\p{L}{1,6}\\s*-?[1-6]");
  private static final Pattern BEOORDELING =
      Pattern.compile(
          "(?iU)cf|cijfer|ovg?|vg|vld|nb|naar behoren|voldaan|(?:on)?voldoende|[ov](?:\\s*/\\s*[vg])+");
  private static final Pattern LANGE_WEEK = Pattern.compile("(?U).{24,}");
  private static final double NEARLY_ALL = 0.9;
  private static final int LONGEST_NAME = 80;
  private static final int PROSE = 12;

  private final Vakken vakken;

  Celvormen(Vakken vakken) {
    this.vakken = vakken;
  }

  /**
   * Gives the part of the filled cells that look so, 0 to 1; 0 when no cell is filled.
   *
   * @param cellen as printed, empty ones left out
   */
  double weigh(Kolomsoort soort, List<String> cellen) {
    if (cellen.isEmpty()) {
      return 0;
    }
    double deel = (double) cellen.stream().filter(test(soort)).count() / cellen.size();
    return switch (soort) {
      case CODE -> deel * distinct(cellen);
      // A few letters more, and it is the form of a toets: "SE", "PO".
      case TELT -> deel >= NEARLY_ALL ? deel : 0;
      default -> deel;
    };
  }

  /**
   * Tells whether cells of another look speak against a heading; remarks can look like anything.
   */
  boolean canContradict(Kolomsoort soort) {
    return switch (soort) {
      case HULPMIDDELEN, BEOORDELING, OPMERKING, VAK -> false;
      default -> true;
    };
  }

  /** Codes differ from row to row; a bare number may be a code, but rather is something else. */
  private static double distinct(List<String> cellen) {
    double verschillend = (double) cellen.stream().distinct().count() / cellen.size();
    boolean kaal = cellen.stream().allMatch(cel -> GETAL.matcher(cel).matches());
    return kaal ? 0.5 * changes(cellen) : Math.max(verschillend, 0.65 * changes(cellen));
  }

  /** Numbers that count per subject start again and again, but never stand still. */
  private static double changes(List<String> cellen) {
    long anders =
        IntStream.range(1, cellen.size())
            .filter(i -> !cellen.get(i).equals(cellen.get(i - 1)))
            .count();
    return (1.0 + anders) / cellen.size();
  }

  private static boolean isDomain(String cel) {
    return !Domeinen.parse(cel, false).isEmpty() || !Domeinen.parse(cel, true).isEmpty();
  }

  private Predicate<String> test(Kolomsoort soort) {
    return switch (soort) {
      case VAK -> cel -> cel.length() < LONGEST_NAME && Aanduiding.subject(cel, vakken).isPresent();
      case SCHOOLSOORT ->
          cel -> !Leerwegen.parse(cel).isEmpty() || !Schoolsoorten.parse(cel).isEmpty();
      case LEERJAAR -> cel -> LEERJAAR.matcher(cel).matches();
      case CODE -> cel -> CODE.matcher(cel).matches();
      case OMSCHRIJVING -> cel -> cel.length() >= PROSE && cel.indexOf(' ') > 0;
      case MOMENT -> cel -> !LANGE_WEEK.matcher(cel).matches() && MOMENT.matcher(cel).matches();
      case VORM -> cel -> cel.length() < 40 && !Vormen.parse(cel).isEmpty();
      case DUUR -> cel -> Duur.parse(cel).isPresent();
      case WEGING, WEGING_RAPPORT -> cel -> Weging.parse(cel).isPresent();
      case SOORT -> cel -> SOORT.matcher(cel).matches();
      case DOMEINEN -> cel -> isDomain(cel);
      case HERKANSING -> cel -> Herkansing.parse(cel).isPresent();
      case TELT -> cel -> Toetssoort.parse(cel).isPresent();
      case BEOORDELING -> cel -> BEOORDELING.matcher(cel).matches();
      case HULPMIDDELEN, OPMERKING -> cel -> false;
    };
  }
}
