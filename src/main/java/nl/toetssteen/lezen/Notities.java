package nl.toetssteen.lezen;

import java.util.List;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Notitie;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.pdf.PdfAnnotator;

/** Puts notes in a PDF, at the words that were read there. */
public final class Notities {
  private final ReadLimits grenzen;

  /** Creates it with the limits that hold for reading, too. */
  public Notities(ReadLimits grenzen) {
    this.grenzen = grenzen;
  }

  /**
   * Put notes in a document.
   *
   * @param inhoud bytes of a PDF
   * @throws UnreadableDocument when it cannot be read, or is protected against changes
   */
  public byte[] put(byte[] inhoud, List<Notitie> notities) {
    return new PdfAnnotator().annotate(inhoud, notities, grenzen, Deadline.in(grenzen.tijd()));
  }
}
