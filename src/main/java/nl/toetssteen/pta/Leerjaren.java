package nl.toetssteen.pta;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the years that a short text names: "leerjaar 4", "4 en 5 havo", "V5", "4 t/m 6 vwo". */
final class Leerjaren {
  private static final String JAREN = "([1-6](?:\\s*(?:,|/|&|en|-|–|t/m)\\s*[1-6](?![0-9]))*)";
  private static final String SCHOOL =
      "(?:havo|vwo|vmbo|mavo|atheneum|gymnasium|gl|tl|kb|bb|basis|kader)";
  private static final List<Pattern> PATRONEN =
      List.of(
          Pattern.compile(
              "(?iU)\\b(?:leerjaar|leerjaren|klas|klassen|lj\\.?|jaar)\\s*:?\\s*"
                  + JAREN
                  + "(?![0-9])"),
          Pattern.compile(
              "(?iU)(?<![0-9/-])" + JAREN + "\\s*-?(?:e|de)?\\s*(?:klas|leerjaar|" + SCHOOL + ")"),
          Pattern.compile("(?iU)" + SCHOOL + "\\s*-?\\s*" + JAREN + "(?![0-9])"));
  private static final Pattern REEKS = Pattern.compile("(?i)([1-6])\\s*(?:t/m|-|–)\\s*([1-6])");
  private static final Pattern CIJFER = Pattern.compile("[1-6]");

  private Leerjaren() {}

  /** Finds years that are named as such. */
  static List<Integer> parse(String tekst) {
    TreeSet<Integer> jaren = new TreeSet<>();
    for (Pattern patroon : PATRONEN) {
      patroon.matcher(tekst).results().forEach(m -> add(jaren, m.group(1)));
    }
    return List.copyOf(jaren);
  }

  /** Finds years in names of classes, too: "4H". Only for texts that hold nothing else. */
  static List<Integer> parseClasses(String tekst) {
    TreeSet<Integer> jaren = new TreeSet<>(parse(tekst));
    Schoolsoorten.classes(tekst).forEach(klas -> jaren.add(klas.leerjaar()));
    return List.copyOf(jaren);
  }

  /** Reads a cell of a column of years: a bare digit will do. */
  static List<Integer> parseCell(String cel) {
    List<Integer> jaren = parseClasses(cel);
    if (!jaren.isEmpty()) {
      return jaren;
    }
    TreeSet<Integer> kaal = new TreeSet<>();
    if (cel.matches("(?iU)[\\s,/&1-6env–-]{1,12}|[1-6]e?\\b.{0,12}")) {
      add(kaal, cel);
    }
    return List.copyOf(kaal);
  }

  private static void add(Set<Integer> jaren, String tekst) {
    CIJFER
        .matcher(tekst)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .forEach(jaren::add);
    Matcher reeks = REEKS.matcher(tekst);
    while (reeks.find()) {
      for (int j = Integer.parseInt(reeks.group(1)); j < Integer.parseInt(reeks.group(2)); j++) {
        jaren.add(j);
      }
    }
  }
}
