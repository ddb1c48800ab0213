package nl.toetssteen.lezen.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.ocr.Tekstherkenner;

/**
 * Reads a picture of a page, or several in one TIFF, as the pages of a scanned PDF are read: the
 * words that are recognised have a place on the page, and that is all a PDF tells, too.
 */
public final class ImageFileReader implements FormatReader {
  private static final String GEEN_TEKST =
      "Op deze afbeelding is geen leesbare tekst gevonden. Scan de bladzijde opnieuw, scherp en"
          + " recht, of upload het Word-bestand.";

  private final Tekstherkenner herkenner;

  /** Creates a reader that lets others recognise the text. */
  public ImageFileReader(Tekstherkenner herkenner) {
    this.herkenner = herkenner;
  }

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    Guard guard = new Guard(grenzen, deadline);
    guard.checkTime();
    herkenner
        .belemmering(grenzen.ocr())
        .ifPresent(
            belemmering -> {
              throw new UnreadableDocument(
                  Reden.GEEN_TEKST,
                  "Dit bestand is een afbeelding. " + belemmering + " Of upload het Word-bestand.");
            });
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(inhoud))) {
      return read(reader(in), guard);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw damaged(e);
    }
  }

  private Gelezen read(ImageReader reader, Guard guard) throws IOException {
    try {
      ImagePages images = new ImagePages(reader, guard);
      int aantal = images.count();
      List<Integer> numbers = IntStream.rangeClosed(1, aantal).boxed().toList();
      List<Page> pages = new ArrayList<>();
      numbers.forEach(number -> pages.add(Page.empty(number)));
      Scans.Found scans = new Scans(herkenner, guard).read(pages, numbers, images::image);
      RunningHeads.Found found = RunningHeads.find(scans.pages(), aantal);
      List<Alinea> alineas = new Alineas(found.pages(), Outline.none()).all();
      if (alineas.isEmpty()) {
        throw new UnreadableDocument(Reden.GEEN_TEKST, GEEN_TEKST);
      }
      return new Gelezen(
          alineas, aantal, scans.bladzijden(), found.kopregels(), Pages.unreadWarnings(scans));
    } finally {
      reader.dispose();
    }
  }

  private static ImageReader reader(ImageInputStream in) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
    if (!readers.hasNext()) {
      throw new IOException("no reader for this picture");
    }
    ImageReader reader = readers.next();
    reader.setInput(in, false, true);
    return reader;
  }

  private static UnreadableDocument damaged(Exception cause) {
    return new UnreadableDocument(
        Reden.BESCHADIGD,
        "Deze afbeelding is beschadigd of van een soort die Toetssteen niet leest. Maak er een pdf"
            + " van, of bewaar haar opnieuw als PNG, JPEG of TIFF.",
        cause);
  }
}
