package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Holds what was made of a document at each step, from signs on pages to paragraphs. */
final class Reading {
  private final PDDocument document;
  private final List<Page> pages;
  private final RunningHeads.Found found;
  private final Alineas alineas;

  private Reading(PDDocument document, List<Page> pages) {
    this.document = document;
    this.pages = pages;
    found = RunningHeads.find(pages, document.getNumberOfPages());
    alineas = new Alineas(found.pages(), new Outline(document));
  }

  /** Reads all pages. */
  static Reading of(PDDocument document, Guard guard) throws IOException {
    guard.checkPages(document.getNumberOfPages());
    if (document.getNumberOfPages() == 0) {
      throw new IOException("no pages");
    }
    List<Page> pages = new PdfStripper(guard).pages(document);
    guard.checkTime();
    return new Reading(document, pages);
  }

  /** Gives the pages as they are. */
  List<Page> pages() {
    return pages;
  }

  /** Gives the pages without what stands on each of them. */
  RunningHeads.Found found() {
    return found;
  }

  /** Gives the paragraphs and tables. */
  List<Blok> blocks() {
    return alineas.blocks();
  }

  /** Gives the level that the document itself gives a heading, 0 for other paragraphs. */
  int kopniveau(Paragraph paragraph) {
    return alineas.kopniveau(paragraph);
  }

  /** Gives the text as all formats give it. */
  Gelezen gelezen() {
    List<String> warnings = Pages.check(document, found.pages());
    List<Alinea> all = alineas.all();
    return new Gelezen(all, document.getNumberOfPages(), found.kopregels(), warnings);
  }
}
