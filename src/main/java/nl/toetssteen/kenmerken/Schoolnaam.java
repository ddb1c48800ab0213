package nl.toetssteen.kenmerken;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the name of the school in a title or running head by its form: "Wilgen College", "Lyceum De
 * Brug", "Scholengemeenschap Noord". A name that has another form is not guessed at.
 */
final class Schoolnaam {
  private static final String WOORD = "\\p{Lu}[\\p{L}’'.-]{0,29}";
  private static final String TUSSEN = "(?:de|het|van|der|den|ten|ter|te|aan|op|in|['’][st]|&|en)";
  private static final String SOORT =
      "(?iu:college|lyceum|gymnasium|mavo|scholengemeenschap|praktijkschool|vakcollege|kunstmavo|daltonschool|montessorischool)";
  private static final Pattern ERVOOR =
      Pattern.compile(
          "(?U)(?:(?:" + WOORD + "|" + TUSSEN + ")\\s){0,5}" + WOORD + "\\s" + SOORT + "(?!\\w)"
              + "|\\b\\p{Lu}\\p{L}{2,20}(?:college|lyceum)\\b");
  private static final Pattern ERNA =
      Pattern.compile(
          "(?U)\\b(?:" + SOORT + "|OSG|CSG|RSG|SG)(?:\\s" + TUSSEN + "){0,2}(?:\\s" + WOORD + "){1,3}");
  private static final Pattern LOS_SOORT = Pattern.compile("(?U)" + SOORT);

  /** Words that stand beside a name on a title page without being part of it. */
  private static final Set<String> GEEN_NAAM =
      Set.of(
          "examenreglement", "eindexamenreglement", "reglement", "examenregeling", "programma",
          "toetsing", "afsluiting", "pta", "ptb", "schoolexamen", "examen", "examens", "schooljaar",
          "cohort", "leerjaar", "klas", "bijlage", "versie", "concept", "havo", "vwo", "vmbo",
          "atheneum", "mavo", "gymnasium", "vmbo-tl", "vmbo-t", "school", "college", "lyceum",
          "bestuur", "inhoud", "datum", "statuut", "leerlingenstatuut", "januari", "februari",
          "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
          "december", "bb", "kb", "gl", "tl", "artikel", "hoofdstuk", "examenjaar");

  private Schoolnaam() {}

  /** Finds the one name that is used most; empty when there is none or two are used as often. */
  static String find(List<String> regels) {
    Map<String, Integer> namen = new HashMap<>();
    for (String regel : regels) {
      names(regel, namen);
    }
    int meeste = namen.values().stream().mapToInt(n -> n).max().orElse(0);
    List<String> vaakst =
        namen.keySet().stream().filter(naam -> namen.get(naam) == meeste).toList();
    return vaakst.size() == 1 ? vaakst.get(0) : longest(vaakst);
  }

  /** One name may be the other with a word more; two different names decide nothing. */
  private static String longest(List<String> namen) {
    String lang = namen.stream().reduce("", (a, b) -> b.length() > a.length() ? b : a);
    return namen.stream().allMatch(lang::contains) ? lang : "";
  }

  private static void names(String regel, Map<String, Integer> namen) {
    for (Pattern vorm : List.of(ERVOOR, ERNA)) {
      Matcher m = vorm.matcher(regel);
      while (m.find()) {
        String naam = trim(m.group().split("\\s"));
        if (!naam.isEmpty()) {
          namen.merge(naam, 1, Integer::sum);
        }
      }
    }
  }

  /** Cuts off what belongs to the title; a name needs a word beside what kind of school it is. */
  private static String trim(String[] woorden) {
    int soort = 0;
    for (int i = 0; i < woorden.length; i++) {
      soort = LOS_SOORT.matcher(woorden[i]).matches() ? i : soort;
    }
    int van = soort;
    while (van > 0 && isName(woorden[van - 1])) {
      van--;
    }
    while (van < soort && isSmall(woorden[van])) {
      van++;
    }
    int tot = soort + 1;
    while (tot < woorden.length && isName(woorden[tot])) {
      tot++;
    }
    boolean eigen = tot - van > 1 || !LOS_SOORT.matcher(woorden[soort]).matches();
    return eigen && tot - van <= 6 ? String.join(" ", List.of(woorden).subList(van, tot)) : "";
  }

  private static boolean isSmall(String woord) {
    return woord.matches(TUSSEN) && !woord.equals("Het");
  }

  private static boolean isName(String woord) {
    return !GEEN_NAAM.contains(woord.toLowerCase(Locale.ROOT));
  }
}
