package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the cohorts that a title names: the years in which a group of pupils goes through the
 * programme, "2025-2027", or only the first of them, "2025".
 */
final class Cohorten {
  private static final Pattern COHORT =
      Pattern.compile(
          "(?iu:cohort(?:en)?)[^0-9\\n]{0,12}(?:[1-6]\\s?\\p{L}{1,5}\\s)?(20[0-9]{2})(?:\\s*[-–/]\\s*['’]?(?:20)?([0-9]{2})(?![0-9]))?"
              + "|(?<![0-9-])(20[0-9]{2})\\s*[-–/]\\s*['’]?(?:20)?([0-9]{2})(?![0-9-])");
  private static final int KORTSTE_REEKS = 2;
  private static final int LANGSTE_REEKS = 4;

  private Cohorten() {}

  /** Finds them, each once, in reading order. */
  static List<String> find(List<String> regels) {
    return regels.stream()
        .flatMap(regel -> COHORT.matcher(regel).results())
        .map(Cohorten::print)
        .filter(cohort -> !cohort.isEmpty())
        .distinct()
        .toList();
  }

  /** A range without the word is a cohort only when it is longer than a schooljaar. */
  private static String print(MatchResult m) {
    boolean genoemd = m.group(1) != null;
    int begin = Integer.parseInt(m.group(genoemd ? 1 : 3));
    String tweede = m.group(genoemd ? 2 : 4);
    if (tweede == null) {
      return Integer.toString(begin);
    }
    int lengte = Integer.parseInt(tweede) - begin % 100;
    boolean reeks = lengte <= LANGSTE_REEKS && lengte >= (genoemd ? 1 : KORTSTE_REEKS);
    return reeks ? begin + "-" + (begin + lengte) : "";
  }
}
