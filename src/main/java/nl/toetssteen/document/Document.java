package nl.toetssteen.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a document as read: the tree of its text and what the reading itself wants to say.
 *
 * @param naam file name as given by the user, without folders
 * @param sha256 hash of the bytes read, in lower case hexadecimal
 * @param formaat what the bytes turned out to be, whatever the name says
 * @param paginas number of pages, 0 when the format has no pages
 * @param bladzijden the pages that were not simply read from their text, in order
 * @param kopregels running heads and feet, which stand outside the tree, each once
 * @param delen the tree, in reading order
 * @param waarschuwingen what the reader noticed and the user should know, in Dutch
 */
public record Document(
    String naam,
    String sha256,
    Formaat formaat,
    int paginas,
    List<Bladzijde> bladzijden,
    List<String> kopregels,
    List<Deel> delen,
    List<String> waarschuwingen) {

  private static final int LANGSTE_TITELREGEL = 160;

  public Document {
    bladzijden = List.copyOf(bladzijden);
    kopregels = List.copyOf(kopregels);
    delen = List.copyOf(delen);
    waarschuwingen = List.copyOf(waarschuwingen);
  }

  /**
   * Gives the title page: what stands before the first numbered heading, up to the first paragraph
   * of running text. Empty when the document has no headings.
   */
  public List<Deel> titelblad() {
    if (alle().noneMatch(deel -> deel.soort().heeftKop())) {
      return List.of();
    }
    return alle()
        .takeWhile(deel -> deel.nummer().isEmpty() && deel.tekst().length() <= LANGSTE_TITELREGEL)
        .filter(deel -> deel.soort().heeftKop() || deel.soort() == Soort.ALINEA)
        .toList();
  }

  /** Streams every deel of the tree, in reading order. */
  public Stream<Deel> alle() {
    return delen.stream().mapMulti(Deel::walk);
  }

  /** Tells whether any of the text was read by OCR. */
  public boolean ocr() {
    return bladzijden.stream().anyMatch(bladzijde -> bladzijde.wijze() == Bladzijde.Wijze.OCR);
  }

  /** Tells whether a page was read by OCR. */
  public boolean ocr(int pagina) {
    return bladzijden.stream()
        .anyMatch(
            bladzijde -> bladzijde.nummer() == pagina && bladzijde.wijze() == Bladzijde.Wijze.OCR);
  }

  /** Gives the pages that were read badly or not at all. */
  public List<Bladzijde> slechtGelezen() {
    return bladzijden.stream().filter(Bladzijde::slecht).toList();
  }

  /**
   * Counts the numbered articles: those marked as such, and numbered headings that hold text of
   * their own.
   */
  public int artikelen() {
    return (int) alle().filter(deel -> deel.soort() == Soort.ARTIKEL).count();
  }
}
