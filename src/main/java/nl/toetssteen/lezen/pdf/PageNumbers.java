package nl.toetssteen.lezen.pdf;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the lines at the edge of the pages that hold nothing but the number of the page. */
final class PageNumbers {
  private static final String WORD = "(?:pagina|pag\\.?|blz\\.?|bladzijde|p\\.)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(" + WORD + ")?\\s*[-–—|•]?\\s*(\\d{1,4})\\s*[-–—|•]?(\\s*(?:van|/)\\s*\\d{1,4})?");
  private static final Pattern ROMAN = Pattern.compile("[-–—]?\\s?[ivxl]{1,6}\\s?[-–—]?");
  private static final Pattern DANGLING =
      Pattern.compile(
          "(?i)(?:^|\\s)[-–—|•]?\\s*"
              + WORD
              + "(?:\\s*(?:van|/)(?:\\s*\\d+)?)?\\s*$"
              + "|^\\s*"
              + WORD
              + "(?:\\s+van(?:\\s*\\d+)?)?\\s|(?:\\s|^)[-–—|•/]\\s*$|^\\s*[-–—|•/]\\s");
  private static final float EDGE = 0.12f;

  private PageNumbers() {}

  /** Gives the lines that are page numbers. */
  static Set<Line> find(List<Page> pages) {
    Map<Line, Integer> shifts = new HashMap<>();
    Map<Integer, Integer> counts = new HashMap<>();
    Set<Line> found = new HashSet<>();
    for (Page page : pages) {
      for (Line line : outermost(page)) {
        String text = line.tekst();
        Matcher number = NUMBER.matcher(text);
        if (ROMAN.matcher(text).matches()) {
          found.add(line);
        } else if (number.matches() && (number.group(1) != null || number.group(3) != null)) {
          found.add(line);
        } else if (number.matches()) {
          int shift = Integer.parseInt(number.group(2)) - page.nummer();
          shifts.put(line, shift);
          counts.merge(shift, 1, Integer::sum);
        }
      }
    }
    // A bare number is only that of the page when it counts along with the pages.
    shifts.forEach(
        (line, shift) -> {
          if (counts.get(shift) > 1 || (pages.size() == 1 && shift == 0)) {
            found.add(line);
          }
        });
    return found;
  }

  /** Takes the number of the page, and the words around it, from a running head. */
  static String strip(String kopregel) {
    return DANGLING.matcher(kopregel).replaceAll(" ").strip();
  }

  /** Tells whether a line says nothing but a number. */
  static boolean only(String text) {
    return NUMBER.matcher(text).matches();
  }

  private static List<Line> outermost(Page page) {
    List<Line> sorted = page.regels().stream().sorted(Comparator.comparingDouble(Line::y)).toList();
    if (sorted.isEmpty()) {
      return List.of();
    }
    Line top = sorted.get(0);
    Line bottom = sorted.get(sorted.size() - 1);
    return List.of(top, bottom).stream()
        .distinct()
        .filter(l -> l.y() < EDGE * page.hoogte() || l.y() > (1 - EDGE) * page.hoogte())
        .toList();
  }
}
