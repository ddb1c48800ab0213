package nl.toetssteen.lezen.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.lezen.bron.Alinea;

/** Writes the paragraphs found on the pages as {@link Alinea}s. */
final class Alineas {
  private final Hyphens hyphens;
  private final Outline outline;
  private final List<Page> pages;
  private final Map<Integer, Float> shifts = new HashMap<>();

  /** Only found when asked: a document with good tags does not need them. */
  private List<Blok> blocks;

  /** Makes paragraphs and tables of what stands on the pages. */
  Alineas(List<Page> pages, Outline outline) {
    this.hyphens = new Hyphens(new Vocabulary(pages));
    this.outline = outline;
    pages.forEach(page -> shifts.put(page.nummer(), shift(page)));
    this.pages = pages;
  }

  /** Gives all paragraphs and tables as they were found. */
  List<Blok> blocks() {
    if (blocks == null) {
      blocks = Paragraphs.of(pages, new Layout(pages));
    }
    return blocks;
  }

  /** Gives all paragraphs and tables as all formats give them. */
  List<Alinea> all() {
    return blocks().stream()
        .map(block -> block instanceof Table table ? alinea(table) : alinea((Paragraph) block))
        .toList();
  }

  /** Gives all that stands under the tags of the document as all formats give it. */
  List<Alinea> all(List<TagBlock> tagged) {
    return new TagAlineas(this, hyphens).all(tagged);
  }

  private Alinea alinea(Table table) {
    int page = table.parts().get(0).pagina();
    return new Alinea("", "", -1, 0, 0, 0, false, page, TableWriter.tabel(table, hyphens));
  }

  /** Gives a paragraph as all formats give it. */
  Alinea alinea(Paragraph paragraph) {
    String tekst = hyphens.join(paragraph.lines());
    Line first = paragraph.first();
    float x = first.kolom() == 2 ? first.x() - shifts.getOrDefault(first.pagina(), 0f) : first.x();
    double size = Math.round(mostUsed(paragraph) * 10) / 10.0;
    int level = kopniveau(tekst, paragraph);
    return new Alinea(tekst, "", -1, x, level, size, paragraph.vet(), first.pagina(), null);
  }

  /** Gives the level of the bookmark that names a paragraph, 0 without one. */
  int kopniveau(Paragraph paragraph) {
    return kopniveau(hyphens.join(paragraph.lines()), paragraph);
  }

  private int kopniveau(String tekst, Paragraph paragraph) {
    int page = paragraph.first().pagina();
    int level = outline.level(tekst, page);
    if (level > 0 || paragraph.label() == 0) {
      return level;
    }
    // Some programs leave the automatic number out of the bookmark.
    String[] words = tekst.split(" ", paragraph.label() + 1);
    return words.length > paragraph.label() ? outline.level(words[paragraph.label()], page) : 0;
  }

  private static float mostUsed(Paragraph paragraph) {
    Map<Float, Integer> sizes =
        paragraph.lines().stream()
            .collect(
                Collectors.groupingBy(
                    Line::letter, Collectors.summingInt(line -> line.woorden().size())));
    return sizes.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** The distance between the two columns of a page, so that indents in both compare. */
  private static float shift(Page page) {
    return left(page, 2) - left(page, 1);
  }

  private static float left(Page page, int kolom) {
    double left =
        page.regels().stream()
            .filter(line -> line.kolom() == kolom)
            .mapToDouble(Line::x)
            .min()
            .orElse(0);
    return (float) left;
  }
}
