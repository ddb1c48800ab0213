package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the BRIN, the number that the ministry gives a school: two digits and two letters, and two
 * digits more for one of its sites.
 */
final class Brin {
  private static final String NUMMER = "([0-9]{2}[A-Z]{2})[-\\s]?([0-9]{2})?(?![0-9A-Za-z])";
  private static final List<String> WOORD = List.of("brin");
  private static final Pattern GENOEMD =
      Pattern.compile("(?iu:brin)[^0-9\\n]{0,25}(?<![0-9A-Za-z])" + NUMMER);
  private static final Pattern LOS =
      Pattern.compile("(?<![0-9A-Za-z-])([0-3][0-9][A-Z]{2})([0-9]{2})(?![0-9A-Za-z-])");

  private Brin() {}

  /**
   * Finds the one BRIN: beside that word anywhere, else by itself on the title page. Empty when
   * there is none, or when there are several of which no one can say which is meant.
   */
  static String find(List<String> titel, Stream<String> teksten) {
    List<String> genoemd =
        teksten
            .filter(tekst -> Doorzocht.van(tekst).bevat(WOORD))
            .flatMap(tekst -> GENOEMD.matcher(tekst).results().map(Brin::print))
            .distinct()
            .toList();
    List<String> nummers =
        genoemd.isEmpty()
            ? titel.stream()
                .flatMap(t -> LOS.matcher(t).results().map(Brin::print))
                .distinct()
                .toList()
            : genoemd;
    return nummers.size() == 1 ? nummers.get(0) : "";
  }

  private static String print(MatchResult m) {
    return m.group(1) + (m.group(2) == null ? "" : m.group(2));
  }
}
