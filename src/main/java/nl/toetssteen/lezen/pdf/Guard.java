package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.InputStream;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.OcrInstellingen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Stops the reading of a document that would cost too much time or memory. */
final class Guard {
  /** No stream of the usual compression can grow more than this. */
  private static final int DEFLATE_AT_MOST = 1032;

  private final ReadLimits grenzen;
  private final Deadline deadline;

  Guard(ReadLimits grenzen, Deadline deadline) {
    this.deadline = deadline;
    this.grenzen = grenzen;
  }

  /**
   * Checks the time.
   *
   * @throws UnreadableDocument when the time is up
   */
  void checkTime() {
    deadline.check();
  }

  /** Gives when the time is up. */
  Deadline deadline() {
    return deadline;
  }

  /** Gives what text recognition may cost. */
  OcrInstellingen ocr() {
    return grenzen.ocr();
  }

  /**
   * Checks the number of pages.
   *
   * @throws UnreadableDocument when there are too many
   */
  void checkPages(int paginas) {
    if (paginas > grenzen.paginas()) {
      throw new UnreadableDocument(
          Reden.TE_GROOT,
          "Deze pdf heeft %d pagina's; Toetssteen leest er hooguit %d. Upload alleen het reglement."
              .formatted(paginas, grenzen.paginas()));
    }
  }

  /**
   * Checks what the drawing of a page takes when it is unpacked.
   *
   * @throws UnreadableDocument when that is too much
   */
  void checkContents(PDPage page) throws IOException {
    COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
    long total = 0;
    if (contents instanceof COSStream stream) {
      total = unpacked(stream, 0);
    } else if (contents instanceof COSArray parts) {
      for (COSBase part : parts) {
        COSBase found = part instanceof COSObject object ? object.getObject() : part;
        total = found instanceof COSStream stream ? unpacked(stream, total) : total;
      }
    }
  }

  /**
   * Checks what a form on a page takes when it is unpacked.
   *
   * @throws UnreadableDocument when that is too much
   */
  void checkForm(COSStream form) throws IOException {
    unpacked(form, 0);
  }

  /**
   * Checks what a picture takes before it is decoded; its pixels are another matter.
   *
   * @throws UnreadableDocument when that is too much
   */
  void checkPicture(COSStream picture) throws IOException {
    COSBase filters = picture.getFilters();
    COSBase first = filters instanceof COSArray chain && chain.size() > 0 ? chain.get(0) : filters;
    if (packedTwice(filters)) {
      refuse();
    } else if (COSName.FLATE_DECODE.equals(first)) {
      count(picture, 0);
    } else if (COSName.LZW_DECODE.equals(first) || COSName.RUN_LENGTH_DECODE.equals(first)) {
      unpacked(picture, 0);
    }
  }

  private long unpacked(COSStream stream, long before) throws IOException {
    COSBase filters = stream.getFilters();
    if (filters == null) {
      return before + stream.getLength();
    }
    boolean deflate = COSName.FLATE_DECODE.equals(filters);
    long most = before + stream.getLength() * DEFLATE_AT_MOST;
    if (most > grenzen.uitgepakt() || (!deflate && packedTwice(filters))) {
      // Only plain deflate can be measured without holding all of it; no text needs so much else.
      return before + (deflate ? count(stream, before) : refuse());
    }
    return most;
  }

  private long count(COSStream stream, long before) throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = new FlateFilterDecoderStream(stream.createRawInputStream())) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        size += n;
        if (before + size > grenzen.uitgepakt()) {
          return refuse();
        }
        checkTime();
      }
    }
    return size;
  }

  private static boolean packedTwice(COSBase filters) {
    int packed = 0;
    if (filters instanceof COSArray chain) {
      for (COSBase filter : chain) {
        packed += COSName.FLATE_DECODE.equals(filter) || COSName.LZW_DECODE.equals(filter) ? 1 : 0;
      }
    }
    return packed > 1;
  }

  private static long refuse() {
    throw new UnreadableDocument(
        Reden.ONVEILIG,
        "Deze pdf wordt bij het uitpakken zo groot dat Toetssteen hem niet veilig kan lezen."
            + " Maak de pdf opnieuw vanuit het oorspronkelijke bestand.");
  }
}
