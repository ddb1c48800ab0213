package nl.toetssteen.lezen.pdf;

import java.util.List;
import java.util.stream.IntStream;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Bladzijde.Wijze;
import nl.toetssteen.document.Paginanummers;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/** Judges whether the pages have text that can be read, or are pictures of text. */
final class Pages {
  private static final int FEWEST_LETTERS = 20;

  private Pages() {}

  /**
   * Gives the warnings about pages without text.
   *
   * @throws UnreadableDocument when the whole document has next to no text
   */
  static List<String> check(PDDocument document, List<Page> pages, Scans.Found scans) {
    int[] letters = new int[document.getNumberOfPages() + 1];
    pages.forEach(page -> letters[page.nummer()] = page.letters());
    List<Integer> unread = unread(scans);
    long all = IntStream.of(letters).asLongStream().sum();
    int readable = Math.max(1, document.getNumberOfPages() - unread.size());
    if (all < (long) FEWEST_LETTERS * readable) {
      throw withoutText(scans.belemmering());
    }
    List<Integer> empty =
        IntStream.range(1, letters.length)
            .filter(i -> letters[i] == 0 && pictures(document.getPage(i - 1).getResources()))
            .boxed()
            .toList();
    return warnings(empty, scans.belemmering());
  }

  /** Gives the warning about pictures that could not be read, if there are any. */
  static List<String> unreadWarnings(Scans.Found scans) {
    return warnings(unread(scans), scans.belemmering());
  }

  private static List<Integer> unread(Scans.Found scans) {
    return scans.bladzijden().stream()
        .filter(bladzijde -> bladzijde.wijze() == Wijze.NIET_GELEZEN)
        .map(Bladzijde::nummer)
        .toList();
  }

  private static List<String> warnings(List<Integer> pages, String belemmering) {
    if (pages.isEmpty()) {
      return List.of();
    }
    String raad =
        belemmering.isEmpty()
            ? "Staan er regels op? Gebruik dan een betere scan of het Word-bestand."
            : belemmering;
    return List.of(
        Paginanummers.noemVooraan(pages)
            + (pages.size() == 1 ? " heeft" : " hebben")
            + " geen leesbare tekst, alleen een afbeelding. Wat daar staat, is niet meegelezen. "
            + raad);
  }

  private static UnreadableDocument withoutText(String belemmering) {
    String raad =
        belemmering.isEmpty()
            ? "Ook met tekstherkenning (OCR) is er geen tekst gevonden. Scan de bladzijden opnieuw,"
                + " scherp en recht, of upload het Word-bestand."
            : belemmering + " Of upload het Word-bestand.";
    return new UnreadableDocument(
        Reden.GEEN_TEKST,
        "In deze pdf staat bijna geen leesbare tekst. Het lijkt een scan: foto's van bladzijden. "
            + raad);
  }

  private static boolean pictures(PDResources resources) {
    if (resources != null) {
      for (COSName name : resources.getXObjectNames()) {
        if (resources.isImageXObject(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
