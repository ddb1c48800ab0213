package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines. */
final class Paragraphs {
  private static final float SMALLER = 0.8f;

  private final Breaks breaks;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  private Paragraphs(Breaks breaks) {
    this.breaks = breaks;
  }

  /** Gives the paragraphs of all pages in reading order. */
  static List<Paragraph> of(List<Page> pages, Layout layout) {
    Paragraphs made = new Paragraphs(new Breaks(layout));
    pages.forEach(page -> page.regels().forEach(made::add));
    return made.paragraphs;
  }

  private void add(Line line) {
    Paragraph before = open(line);
    if (before == null || breaks.startsNew(before, line)) {
      paragraphs.add(new Paragraph(line));
    } else {
      before.add(line);
    }
  }

  /** A paragraph may go on after the footnotes at the end of its page. */
  private Paragraph open(Line line) {
    int i = paragraphs.size() - 1;
    boolean turned = i >= 0 && paragraphs.get(i).last().pagina() < line.pagina();
    while (turned && i > 0 && footnote(paragraphs.get(i), line)) {
      i--;
    }
    return i < 0 ? null : paragraphs.get(i);
  }

  private static boolean footnote(Paragraph paragraph, Line line) {
    return paragraph.last().letter() < line.letter() - SMALLER
        && paragraph.last().pagina() == line.pagina() - 1;
  }
}
