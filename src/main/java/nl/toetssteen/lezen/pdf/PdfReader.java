package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.ocr.Tekstherkenner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * Reads a PDF from where its signs stand on the page: lines, columns and paragraphs are found back
 * from positions, sizes and white. Nothing outside the bytes is opened and no file is written.
 */
public final class PdfReader implements FormatReader {
  private static final String NO_PASSWORD = "";

  static {
    // The library keeps one for all documents; it must be there before the first is opened.
    FontMappers.set(new BundledFonts());
  }

  private final Tekstherkenner herkenner;

  /** Creates a reader that lets others recognise the text on pages that are pictures. */
  public PdfReader(Tekstherkenner herkenner) {
    this.herkenner = herkenner;
  }

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    Guard guard = new Guard(grenzen, deadline);
    return open(inhoud, document -> Reading.of(document, guard, herkenner).gelezen());
  }

  /** Does something with an open document. */
  interface Work<T> {
    T on(PDDocument document) throws IOException;
  }

  /**
   * Opens a document, does the work and closes it.
   *
   * @throws UnreadableDocument when the document is locked or broken
   */
  static <T> T open(byte[] inhoud, Work<T> work) {
    try (PDDocument document = load(inhoud)) {
      return work.on(document);
    } catch (UnreadableDocument e) {
      throw e;
    } catch (InvalidPasswordException e) {
      throw locked(e);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // On a file that breaks the rules the library throws anything from ClassCastException up,
      // there or where what it gave is used; so do faults of our own on a page we did not foresee.
      throw new UnreadableDocument(
          Reden.BESCHADIGD,
          "Deze pdf kan niet worden gelezen: hij is beschadigd of niet compleet, of anders gemaakt"
              + " dan Toetssteen begrijpt. Open hem in een ander programma, bewaar hem opnieuw als"
              + " pdf en upload die, of upload het Word-bestand.",
          e);
    }
  }

  private static PDDocument load(byte[] inhoud) throws IOException {
    return Loader.loadPDF(inhoud, NO_PASSWORD, null, null, IOUtils.createMemoryOnlyStreamCache());
  }

  private static UnreadableDocument locked(Exception cause) {
    return new UnreadableDocument(
        Reden.VERSLEUTELD,
        "Deze pdf is beveiligd met een wachtwoord. Haal het wachtwoord eraf en upload hem opnieuw.",
        cause);
  }
}
