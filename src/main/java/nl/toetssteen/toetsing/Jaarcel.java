package nl.toetssteen.toetsing;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/** Finds the cell that says for which schooljaar or cohort a toets is: "2026/2027". */
final class Jaarcel {
  private static final Pattern REEKS =
      Pattern.compile("\\s*20[0-9]{2}\\s*[-–/]\\s*(?:20)?[0-9]{2}\\s*");
  private static final Pattern JAAR = Pattern.compile("\\s*20[0-9]{2}\\s*");
  private static final Pattern KOP = Pattern.compile("(?is).*(?:cohort|schooljaar|schooljr).*");

  private Jaarcel() {}

  static boolean isIn(Toets toets) {
    Stream<String> cellen =
        Stream.concat(toets.overig().values().stream(), Stream.of(toets.cel(Kolomsoort.LEERJAAR)));
    return cellen.anyMatch(cel -> REEKS.matcher(cel).matches())
        || toets.overig().entrySet().stream().anyMatch(Jaarcel::isNamed);
  }

  private static boolean isNamed(Map.Entry<String, String> cel) {
    return JAAR.matcher(cel.getValue()).matches() && KOP.matcher(cel.getKey()).matches();
  }
}
