package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.ocr.Tekstherkenner;
import nl.toetssteen.lezen.opmaak.StruckText;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Holds what was made of a document at each step, from signs on pages to paragraphs. */
final class Reading {
  private final PDDocument document;
  private final List<Page> pages;
  private final RunningHeads.Found found;
  private final Alineas alineas;
  private final Tags tags;

  private final Scans.Found scans;

  private final boolean struck;

  private Reading(PDDocument document, Scans.Found scans, Tags tags, boolean struck) {
    this.struck = struck;
    this.document = document;
    this.scans = scans;
    this.pages = scans.pages();
    found = RunningHeads.find(pages, document.getNumberOfPages());
    alineas = new Alineas(found.pages(), new Outline(document));
    this.tags = tags != null && tags.sound(found.pages()) ? tags : null;
  }

  /** Reads all pages; those that are pictures by recognising their text. */
  static Reading of(PDDocument document, Guard guard, Tekstherkenner herkenner) throws IOException {
    guard.checkPages(document.getNumberOfPages());
    if (document.getNumberOfPages() == 0) {
      throw new IOException("no pages");
    }
    Tags tags = Tags.of(document, guard);
    PdfStripper stripper = new PdfStripper(guard, tags);
    List<Page> pages = stripper.pages(document);
    guard.checkTime();
    Scans.Found scans =
        new Scans(herkenner, guard)
            .read(pages, stripper.scans(), number -> new PageImages(document, guard).draw(number));
    return new Reading(document, scans, tags, stripper.struck());
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

  /** Gives pieces of text and tables by the tags of the document; null when these are not used. */
  List<TagBlock> tagged() {
    return tags == null ? null : tags.blocks();
  }

  /** Gives the level that the document itself gives a heading, 0 for other paragraphs. */
  int kopniveau(Paragraph paragraph) {
    return alineas.kopniveau(paragraph);
  }

  /** Gives the text as all formats give it. */
  Gelezen gelezen() {
    List<String> warnings = new ArrayList<>(Pages.check(document, found.pages(), scans));
    if (struck) {
      warnings.add(StruckText.WARNING);
    }
    List<Alinea> all = tags == null ? alineas.all() : alineas.all(tags.blocks());
    return new Gelezen(
        all, document.getNumberOfPages(), scans.bladzijden(), found.kopregels(), warnings);
  }
}
