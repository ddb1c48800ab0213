package nl.toetssteen.toetsing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.toetsing.Samentoetser.Botsing;

/** Tells whether a PTA names a period that the reglement, which says how many, does not have. */
final class Periodeproef {

  private static final List<String> GETALLEN =
      List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes");
  private static final Pattern AANTAL =
      Pattern.compile(
          "(?iU)\\b(twee|drie|vier|vijf|zes|[2-6])\\s+(?:school|toets|les|se-?)?(periode[ns]?|perioden|toetsweken|blokken|kwartalen|trimesters|semesters)\\b");
  private static final Pattern NUMMER =
      Pattern.compile("(?iU)\\b(?:(periode|per\\.?|p)|(toetsweek|tw|sew|t))\\s?-?([1-9])\\b");

  private Periodeproef() {}

  /** How many there are, with the place that says so. */
  private record Aantal(int hoeveel, Vindplaats plaats) {}

  static Optional<Botsing> clash(Documenttoetser reglement, Documenttoetser pta) {
    Map<Boolean, Aantal> aantallen = count(reglement);
    return pta.toetsen().stream()
        .flatMap(toets -> named(toets, aantallen))
        .max(Comparator.comparing(Genoemd::nummer))
        .map(
            genoemd ->
                new Botsing(
                    Uitkomst.STRIJDIG,
                    "onbekende-periode",
                    genoemd.toets().cel(Kolomsoort.MOMENT),
                    Stream.concat(
                            pta.place(genoemd.toets(), Kolomsoort.MOMENT).stream(),
                            Stream.of(aantallen.get(genoemd.toetsweek()).plaats()))
                        .toList()));
  }

  private record Genoemd(Toets toets, int nummer, boolean toetsweek) {}

  private static Stream<Genoemd> named(Toets toets, Map<Boolean, Aantal> aantallen) {
    return NUMMER
        .matcher(toets.cel(Kolomsoort.MOMENT))
        .results()
        .map(m -> new Genoemd(toets, Integer.parseInt(m.group(3)), m.group(2) != null))
        .filter(genoemd -> aantallen.containsKey(genoemd.toetsweek()))
        .filter(genoemd -> genoemd.nummer() > aantallen.get(genoemd.toetsweek()).hoeveel());
  }

  /** Reads how many periods (false) and test weeks (true) a year has; the highest number counts. */
  private static Map<Boolean, Aantal> count(Documenttoetser reglement) {
    Map<Boolean, Aantal> aantallen = new HashMap<>();
    for (Passage passage : reglement.beeld().passages) {
      Matcher m = AANTAL.matcher(passage.tekst());
      while (m.find()) {
        boolean toetsweek = m.group(2).toLowerCase(Locale.ROOT).startsWith("toetsw");
        Bereik woorden = reglement.beeld().woorden.at(passage.woorden(), m.start(), m.end());
        Aantal aantal = new Aantal(number(m.group(1)), reglement.point(woorden));
        aantallen.merge(toetsweek, aantal, (a, b) -> b.hoeveel() > a.hoeveel() ? b : a);
      }
    }
    return aantallen;
  }

  private static int number(String tekst) {
    int woord = GETALLEN.indexOf(tekst.toLowerCase(Locale.ROOT));
    return woord >= 0 ? woord : Integer.parseInt(tekst);
  }
}
