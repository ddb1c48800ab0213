package nl.toetssteen.lezen.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Notitie;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Adds notes to a PDF: words are highlighted, and what has no words gets a sign in the margin. The
 * bytes of the document stay as they are; what is new comes after them.
 */
public final class PdfAnnotator {
  /**
   * Annotate a document.
   *
   * @throws UnreadableDocument when it cannot be read, or is protected against changes
   */
  public byte[] annotate(
      byte[] inhoud, List<Notitie> notities, ReadLimits grenzen, Deadline deadline) {
    Guard guard = new Guard(grenzen, deadline);
    return PdfReader.open(inhoud, document -> annotate(document, notities, guard));
  }

  private static byte[] annotate(PDDocument document, List<Notitie> notities, Guard guard)
      throws IOException {
    if (document.isEncrypted()) {
      throw new UnreadableDocument(
          Reden.VERSLEUTELD,
          "Deze pdf is beveiligd tegen veranderen. Haal de beveiliging eraf en probeer het nog eens, of kies een andere vorm van het rapport.");
    }
    NoteWriter writer = new NoteWriter(document, guard);
    for (Notitie note : notities) {
      writer.put(note);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.saveIncremental(out);
    return out.toByteArray();
  }
}
