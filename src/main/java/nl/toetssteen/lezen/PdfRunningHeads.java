package nl.toetssteen.lezen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Takes from the pages what stands at the same height of several of them. */
final class PdfRunningHeads {
  private static final float EDGE = 0.15f;
  private static final int LINES_AT_EDGE = 4;
  private static final int PAGES = 3;
  private static final float SAME_HEIGHT = 3;

  /** The narrowest white under a running head, as part of its type size. */
  private static final float SET_OFF = 2;

  private final List<PdfPage> pages;
  private final int paginas;
  private final Set<String> heads = new LinkedHashSet<>();
  private final List<List<PdfLine>> recurring = new ArrayList<>();
  private final Set<PdfLine> candidates = new HashSet<>();
  private final Set<PdfLine> drop = new HashSet<>();

  private PdfRunningHeads(List<PdfPage> pages, int paginas) {
    this.pages = pages;
    this.paginas = paginas;
  }

  /** Holds the pages without running heads, feet and numbers, and each head once. */
  record Found(List<PdfPage> pages, List<String> kopregels) {}

  /**
   * Finds the running heads and feet.
   *
   * @param paginas number of pages of the document, also those without text
   */
  static Found find(List<PdfPage> pages, int paginas) {
    return new PdfRunningHeads(pages, paginas).find();
  }

  private Found find() {
    marked();
    grouped(pages.stream().flatMap(page -> edge(page).stream()).toList())
        .values()
        .forEach(this::sameHeight);
    Set<PdfLine> apart = pages.stream().flatMap(this::setOff).collect(Collectors.toSet());
    recurring.stream().filter(lines -> mostly(lines, apart)).forEach(this::take);
    List<PdfPage> numbered = pages.stream().map(this::without).toList();
    drop.addAll(PdfPageNumbers.find(numbered));
    return new Found(pages.stream().map(this::without).toList(), List.copyOf(heads));
  }

  private void marked() {
    grouped(pages.stream().flatMap(page -> page.gemerkt().stream()).toList())
        .values()
        .forEach(this::keep);
  }

  private static Map<String, List<PdfLine>> grouped(List<PdfLine> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                line -> line.tekst().replaceAll("\\d+", "#"),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private static List<PdfLine> edge(PdfPage page) {
    List<PdfLine> sorted = byHeight(page.regels());
    List<PdfLine> edge = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      PdfLine line = sorted.get(i);
      boolean top = i < LINES_AT_EDGE && line.y() < EDGE * page.hoogte();
      boolean bottom = i >= sorted.size() - LINES_AT_EDGE && line.y() > (1 - EDGE) * page.hoogte();
      if (top || bottom) {
        edge.add(line);
      }
    }
    return edge;
  }

  private void sameHeight(List<PdfLine> alike) {
    List<PdfLine> sorted = byHeight(alike);
    int from = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || sorted.get(i).y() - sorted.get(i - 1).y() > SAME_HEIGHT) {
        judge(sorted.subList(from, i));
        from = i;
      }
    }
  }

  private void judge(List<PdfLine> lines) {
    long on = lines.stream().map(PdfLine::pagina).distinct().count();
    boolean often = on >= PAGES || (on > 1 && on * 2 >= paginas);
    boolean same = lines.stream().map(PdfLine::tekst).distinct().count() == 1;
    // "Artikel 4" and "Artikel 5" at the top of two pages are headings, not a running head.
    String first = lines.get(0).tekst();
    boolean tail = Character.isLowerCase(first.codePointAt(0)) && first.endsWith(".");
    if (often && !tail && (same || lines.get(0).label() == 0)) {
      recurring.add(lines);
      candidates.addAll(lines);
    }
  }

  /** A running head has white between it and the text; the head of a table has not. */
  private Stream<PdfLine> setOff(PdfPage page) {
    List<PdfLine> sorted = byHeight(page.regels());
    return IntStream.range(0, sorted.size())
        .filter(i -> candidates.contains(sorted.get(i)))
        .filter(i -> setOff(sorted, i, sorted.get(i).y() < page.hoogte() / 2 ? 1 : -1))
        .mapToObj(sorted::get);
  }

  private boolean setOff(List<PdfLine> sorted, int from, int inward) {
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

  private static boolean mostly(List<PdfLine> lines, Set<PdfLine> apart) {
    return lines.stream().filter(apart::contains).count() * 2 > lines.size();
  }

  private void take(List<PdfLine> lines) {
    drop.addAll(lines);
    keep(lines);
  }

  private static List<PdfLine> byHeight(List<PdfLine> lines) {
    return lines.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
  }

  private void keep(List<PdfLine> lines) {
    List<String> texts = lines.stream().map(PdfLine::tekst).distinct().toList();
    if (PdfPageNumbers.only(texts.get(0))) {
      return;
    }
    String head = PdfPageNumbers.strip(common(texts));
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

  private PdfPage without(PdfPage page) {
    return page.with(page.regels().stream().filter(line -> !drop.contains(line)).toList());
  }
}
