package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes from the pages what stands at the same height of several of them. */
final class RunningHeads {
  private static final Pattern FIGURES = Pattern.compile("\\d+");
  private static final float EDGE = 0.15f;
  private static final int LINES_AT_EDGE = 4;
  private static final int PAGES = 3;
  private static final float SAME_HEIGHT = 3;

  /** The narrowest white under a running head, as part of its type size. */
  private static final float SET_OFF = 2;

  private final List<Page> pages;
  private final int paginas;
  private final Set<String> heads = new LinkedHashSet<>();
  private final List<List<Line>> recurring = new ArrayList<>();
  private final Set<Line> candidates = new HashSet<>();
  private final Set<Line> drop = new HashSet<>();
  private final Set<PageTable> dropTables = new HashSet<>();

  private RunningHeads(List<Page> pages, int paginas) {
    this.pages = pages;
    this.paginas = paginas;
  }

  /** Holds the pages without running heads, feet and numbers, and each head once. */
  record Found(List<Page> pages, List<String> kopregels) {}

  /**
   * Finds the running heads and feet.
   *
   * @param paginas number of pages of the document, also those without text
   */
  static Found find(List<Page> pages, int paginas) {
    return new RunningHeads(pages, paginas).find();
  }

  private Found find() {
    marked();
    grouped(pages.stream().flatMap(page -> edge(page).stream()).toList())
        .values()
        .forEach(this::sameHeight);
    Set<Line> apart = pages.stream().flatMap(this::setOff).collect(Collectors.toSet());
    recurring.stream().filter(lines -> mostly(lines, apart)).forEach(this::take);
    watermarks();
    tables();
    List<Page> numbered = pages.stream().map(this::without).toList();
    drop.addAll(PageNumbers.find(numbered));
    return new Found(pages.stream().map(this::without).toList(), List.copyOf(heads));
  }

  /** What is printed large in the same place of many pages is no text, and no head either. */
  private void watermarks() {
    pages.stream()
        .flatMap(page -> page.regels().stream())
        .filter(line -> line.letter() >= Watermark.SMALLEST)
        .collect(Collectors.groupingBy(line -> Math.round(line.y()) + line.tekst()))
        .values()
        .stream()
        .filter(lines -> lines.size() >= PAGES && lines.size() * 2 > paginas)
        .forEach(drop::addAll);
  }

  private void tables() {
    for (List<PageTable> tables : RunningTables.find(pages, paginas)) {
      dropTables.addAll(tables);
      List<List<Line>> lines = tables.stream().map(table -> table.regels().toList()).toList();
      for (int i = 0; i < lines.get(0).size(); i++) {
        int line = i;
        keep(lines.stream().map(all -> all.get(line)).toList());
      }
    }
  }

  private void marked() {
    grouped(pages.stream().flatMap(page -> page.gemerkt().stream()).toList())
        .values()
        .forEach(this::keep);
  }

  private static Map<String, List<Line>> grouped(List<Line> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> FIGURES.matcher(line.tekst()).replaceAll("#"),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static List<Line> edge(Page page) {
    List<Line> sorted = byHeight(page.regels());
    List<Line> edge = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Line line = sorted.get(i);
      boolean top = i < LINES_AT_EDGE && line.y() < EDGE * page.hoogte();
      boolean bottom = i >= sorted.size() - LINES_AT_EDGE && line.y() > (1 - EDGE) * page.hoogte();
      if (top || bottom) {
        edge.add(line);
      }
    }
    return edge;
  }

  private void sameHeight(List<Line> alike) {
    List<Line> sorted = byHeight(alike);
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > SAME_HEIGHT) {
        judge(sorted.subList(from, i));
        from = i;
      }
    }
  }

  private void judge(List<Line> lines) {
    long on = lines.stream().map(Line::pagina).distinct().count();
    boolean often = on >= PAGES || (on > 1 && on * 2 >= paginas);
    boolean same = lines.stream().map(Line::tekst).distinct().count() == 1;
    // "Artikel 4" and "Artikel 5" at the top of two pages are headings, not a running head.
    String first = lines.get(0).tekst();
    boolean tail = Character.isLowerCase(first.codePointAt(0)) && first.endsWith(".");
    if (often && !tail && (same || lines.get(0).label() == 0)) {
      recurring.add(lines);
      candidates.addAll(lines);
    }
  }

  /** A running head has white between it and the text; the head of a table has not. */
  private Stream<Line> setOff(Page page) {
    List<Line> sorted = byHeight(page.regels());
    return IntStream.range(0, sorted.size())
        .filter(i -> candidates.contains(sorted.get(i)))
        .filter(i -> setOff(sorted, i, sorted.get(i).y() < page.hoogte() / 2 ? 1 : -1))
        .mapToObj(sorted::get);
  }

  private boolean setOff(List<Line> sorted, int from, int inward) {
    int next = from + inward;
    for (int i = from; next >= 0 && next < sorted.size(); i = next, next += inward) {
      float gap = Math.abs(sorted.get(next).y() - sorted.get(i).y());
      if (gap > SET_OFF * sorted.get(i).letter()) {
        return true;
      }
      if (!candidates.contains(sorted.get(next))) {
        return false;
      }
    }
    return true;
  }

  private static boolean mostly(List<Line> lines, Set<Line> apart) {
    return lines.stream().filter(apart::contains).count() * 2 > lines.size();
  }

  private void take(List<Line> lines) {
    drop.addAll(lines);
    keep(lines);
  }

  private static List<Line> byHeight(List<Line> lines) {
    return lines.stream().sorted(Comparator.comparingDouble(Line::y)).toList();
  }

  private void keep(List<Line> lines) {
    List<String> texts = lines.stream().map(Line::tekst).distinct().toList();
    if (PageNumbers.only(texts.get(0))) {
      return;
    }
    String head = PageNumbers.strip(common(texts));
    if (!head.isEmpty()) {
      heads.add(head);
    }
  }

  /** Gives the words that are the same on every page: the rest counts pages. */
  private static String common(List<String> texts) {
    List<String> words = new ArrayList<>(List.of(texts.get(0).split(" ", -1)));
    for (String text : texts) {
      String[] other = text.split(" ", -1);
      for (int i = 0; i < words.size(); i++) {
        if (!other[i].equals(words.get(i))) {
          words.set(i, "");
        }
      }
    }
    return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
  }

  private Page without(Page page) {
    return page.withoutTables(dropTables).without(drop);
  }
}
