package nl.toetssteen.lezen;

import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs of lines. */
final class PdfParagraphs {
  private static final float SMALLER = 0.8f;

  private final PdfBreaks breaks;
  private final List<PdfParagraph> paragraphs = new ArrayList<>();

  private PdfParagraphs(PdfBreaks breaks) {
    this.breaks = breaks;
  }

  /** Gives the paragraphs of all pages in reading order. */
  static List<PdfParagraph> of(List<PdfPage> pages, PdfLayout layout) {
    PdfParagraphs made = new PdfParagraphs(new PdfBreaks(layout));
    pages.forEach(page -> page.regels().forEach(made::add));
    return made.paragraphs;
  }

  private void add(PdfLine line) {
    PdfParagraph before = open(line);
    if (before == null || breaks.startsNew(before, line)) {
      paragraphs.add(new PdfParagraph(line));
    } else {
      before.add(line);
    }
  }

  /** A paragraph may go on after the footnotes at the end of its page. */
  private PdfParagraph open(PdfLine line) {
    int i = paragraphs.size() - 1;
    boolean turned = i >= 0 && paragraphs.get(i).last().pagina() < line.pagina();
    while (turned && i > 0 && footnote(paragraphs.get(i), line)) {
      i--;
    }
    return i < 0 ? null : paragraphs.get(i);
  }

  private static boolean footnote(PdfParagraph paragraph, PdfLine line) {
    return paragraph.last().letter() < line.letter() - SMALLER
        && paragraph.last().pagina() == line.pagina() - 1;
  }
}
