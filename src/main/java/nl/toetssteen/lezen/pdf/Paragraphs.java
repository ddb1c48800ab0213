package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines, and puts the tables between them. */
final class Paragraphs {
  private static final float SMALLER = 0.8f;

  private final Breaks breaks;
  private final List<Blok> blocks = new ArrayList<>();

  private Paragraphs(Breaks breaks) {
    this.breaks = breaks;
  }

  /** Gives the paragraphs and tables of all pages in reading order. */
  static List<Blok> of(List<Page> pages, Layout layout) {
    Paragraphs made = new Paragraphs(new Breaks(layout));
    pages.forEach(made::add);
    return made.blocks;
  }

  private void add(Page page) {
    int done = 0;
    for (PageTable table : page.tabellen()) {
      page.regels().subList(done, table.na()).forEach(this::add);
      done = table.na();
      add(table);
    }
    page.regels().subList(done, page.regels().size()).forEach(this::add);
  }

  private void add(PageTable table) {
    Blok last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (!(last instanceof Table before && before.take(table))) {
      blocks.add(new Table(table));
    }
  }

  private void add(Line line) {
    Paragraph before = open(line);
    if (before == null || breaks.startsNew(before, line)) {
      blocks.add(new Paragraph(line));
    } else {
      before.add(line);
    }
  }

  /** A paragraph may go on after the footnotes at the end of its page. */
  private Paragraph open(Line line) {
    int i = blocks.size() - 1;
    while (i > 0 && footnote(blocks.get(i), line)) {
      i--;
    }
    return i >= 0 && blocks.get(i) instanceof Paragraph paragraph ? paragraph : null;
  }

  private static boolean footnote(Blok block, Line line) {
    return block instanceof Paragraph paragraph
        && paragraph.last().letter() < line.letter() - SMALLER
        && paragraph.last().pagina() == line.pagina() - 1;
  }
}
