package nl.toetssteen.lezen.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
  static List<String> check(PDDocument document, List<Page> pages) {
    int[] letters = new int[document.getNumberOfPages() + 1];
    long all = 0;
    for (Page page : pages) {
      letters[page.nummer()] = letters(page);
      all += letters[page.nummer()];
    }
    if (all < (long) FEWEST_LETTERS * document.getNumberOfPages() || all == 0) {
      throw new UnreadableDocument(
          Reden.GEEN_TEKST,
          "In deze pdf staat bijna geen leesbare tekst. Het lijkt een scan: foto's van bladzijden."
              + " Maak er met tekstherkenning (OCR) een doorzoekbare pdf van, of upload het"
              + " Word-bestand.");
    }
    return warnings(document, letters);
  }

  private static List<String> warnings(PDDocument document, int[] letters) {
    List<Integer> empty = new ArrayList<>();
    for (int i = 1; i < letters.length; i++) {
      if (letters[i] == 0 && pictures(document.getPage(i - 1).getResources())) {
        empty.add(i);
      }
    }
    return empty.isEmpty() ? List.of() : List.of(warning(empty));
  }

  private static String warning(List<Integer> pages) {
    String numbers = pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    int comma = numbers.lastIndexOf(", ");
    String listed =
        comma < 0
            ? "Pagina " + numbers + " heeft"
            : "Pagina's "
                + numbers.substring(0, comma)
                + " en "
                + numbers.substring(comma + 2)
                + " hebben";
    return listed
        + " geen leesbare tekst, alleen een afbeelding. Wat daar staat, is niet meegelezen."
        + " Maak er met tekstherkenning (OCR) leesbare tekst van als er regels in staan.";
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

  private static int letters(Page page) {
    return page.alles()
        .flatMap(line -> line.woorden().stream())
        .mapToInt(word -> letters(word.tekst()))
        .sum();
  }

  private static int letters(String tekst) {
    int letters = 0;
    for (int i = 0; i < tekst.length(); i++) {
      letters += Character.isLetter(tekst.charAt(i)) ? 1 : 0;
    }
    return letters;
  }
}
