package nl.toetssteen.kenmerken;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the years of school that a title speaks of: "leerjaar 3 en 4", "4 en 5 havo", "6V". */
final class Leerjaren {
  private static final String JAREN =
      "((?<![0-9])[1-6](?:\\s?(?:,|en|t/m|tot en met|-|–|/|&)\\s?[1-6]){0,5})(?![0-9])";
  private static final String SCHOOL =
      "(?:vmbo(?:[-\\s]?(?:bb?|kb?|gl|tl?|gt|basis|kader))?|mavo|havo|vwo|atheneum|gymnasium)";
  private static final List<Pattern> PATRONEN =
      List.of(
          Pattern.compile("(?iU)\\b(?:leerjaar|leerjaren|klas|klassen)\\s" + JAREN + "(?![-–/])"),
          Pattern.compile("(?iU)\\b" + SCHOOL + "[-\\s]?" + JAREN + "(?![-–/])"),
          Pattern.compile(
              "(?iU)(?<![-–/.0-9]|[-–/.0-9]\\s)"
                  + JAREN
                  + "(?:e\\s(?:klas|leerjaar)\\b|[-\\s]?"
                  + SCHOOL
                  + "\\b)"),
          Pattern.compile("(?<![\\p{L}0-9./-])([3-6])[HV](?![\\p{L}0-9])"));
  private static final Pattern REEKS =
      Pattern.compile("([1-6])(?:\\s?(?:t/m|tot en met|-|–)\\s?([1-6]))?");

  private Leerjaren() {}

  /** Finds them, each once, from low to high. */
  static List<Integer> find(List<String> regels) {
    Set<Integer> jaren = new TreeSet<>();
    for (Pattern patroon : PATRONEN) {
      for (String regel : regels) {
        patroon
            .matcher(regel)
            .results()
            .flatMap(m -> REEKS.matcher(m.group(1)).results())
            .forEach(reeks -> add(reeks, jaren));
      }
    }
    return List.copyOf(jaren);
  }

  private static void add(MatchResult reeks, Set<Integer> jaren) {
    int eerste = Integer.parseInt(reeks.group(1));
    int laatste = reeks.group(2) == null ? eerste : Integer.parseInt(reeks.group(2));
    for (int jaar = eerste; jaar <= laatste; jaar++) {
      jaren.add(jaar);
    }
  }
}
