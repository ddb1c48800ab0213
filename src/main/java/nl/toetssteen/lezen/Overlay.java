package nl.toetssteen.lezen;

import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.pdf.PdfOverlay;

/** Draws over a page of a PDF what the reader saw there: lines, paragraphs, cells. */
public final class Overlay {
  private final ReadLimits grenzen;

  /** Creates an overlay that holds to the given limits. */
  public Overlay(ReadLimits grenzen) {
    this.grenzen = grenzen;
  }

  /** Tells whether there are pages to draw over: of all formats only PDF has them. */
  public static boolean fits(Formaat formaat) {
    return formaat == Formaat.PDF;
  }

  /**
   * Draw one page.
   *
   * @param inhoud bytes of a PDF
   * @param pagina 1-based; one that the document has
   * @return a picture, as PNG
   * @throws UnreadableDocument when the document cannot be read
   */
  public byte[] draw(byte[] inhoud, int pagina) {
    return new PdfOverlay().draw(inhoud, pagina, grenzen, Deadline.in(grenzen.tijd()));
  }
}
