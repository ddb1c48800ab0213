package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Bladzijde.Wijze;
import nl.toetssteen.lezen.ocr.Beeldbron;
import nl.toetssteen.lezen.ocr.OcrPagina;
import nl.toetssteen.lezen.ocr.Tekstherkenner;

/** Reads the pages of a document that are pictures, by text recognition. */
final class Scans {
  /** Fewer letters than this are specks, or the words on a photograph. */
  static final int FEWEST_LETTERS = 20;

  private final Tekstherkenner herkenner;
  private final Guard guard;

  Scans(Tekstherkenner herkenner, Guard guard) {
    this.herkenner = herkenner;
    this.guard = guard;
  }

  /**
   * Holds what came of it.
   *
   * @param pages all pages, with the text that was recognised
   * @param bladzijden how the pictures were read
   * @param belemmering why nothing was recognised and what to do, in Dutch; empty when nothing
   *     stood in the way
   */
  record Found(List<Page> pages, List<Bladzijde> bladzijden, String belemmering) {}

  /**
   * Reads pictures.
   *
   * @param pages all pages as read from their text
   * @param numbers those that are pictures
   */
  Found read(List<Page> pages, List<Integer> numbers, Beeldbron pictures) {
    if (numbers.isEmpty()) {
      return new Found(pages, List.of(), "");
    }
    String belemmering = herkenner.belemmering(guard.ocr()).orElse("");
    if (!belemmering.isEmpty()) {
      return new Found(pages, describe(numbers, Map.of()), belemmering);
    }
    Map<Integer, OcrPagina> read = herkenner.read(numbers, pictures, guard.ocr(), guard.deadline());
    List<Bladzijde> bladzijden = describe(numbers, read);
    Map<Integer, OcrPagina> texts = new HashMap<>(read);
    texts.values().removeIf(pagina -> pagina.tekens() < FEWEST_LETTERS);
    return new Found(replace(pages, OcrPages.of(texts)), bladzijden, "");
  }

  private static List<Page> replace(List<Page> pages, Map<Integer, Page> recognised) {
    List<Page> all =
        pages.stream().map(page -> recognised.getOrDefault(page.nummer(), page)).toList();
    return new LabelRepair(all, Set.copyOf(recognised.keySet())).repair();
  }

  /** A picture without words is not said to be read badly: mostly it is a photograph, or blank. */
  private static List<Bladzijde> describe(List<Integer> numbers, Map<Integer, OcrPagina> read) {
    List<Bladzijde> all = new ArrayList<>();
    for (int number : numbers) {
      OcrPagina pagina = read.get(number);
      if (pagina == null) {
        all.add(new Bladzijde(number, Wijze.NIET_GELEZEN, 0));
      } else if (pagina.tekens() >= FEWEST_LETTERS) {
        all.add(new Bladzijde(number, Wijze.OCR, pagina.vertrouwen()));
      }
    }
    return all;
  }
}
