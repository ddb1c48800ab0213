package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FlateFilterDecoderStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Gives what a page draws from memory. The library unpacks it while it reads, and goes back a step
 * for every sign that it looks ahead, which takes a good part of all reading.
 */
final class UnpackedPage extends PDPage {
  /** Bytes; the drawing of a page of text takes a hundredth of it, and what is more is streamed. */
  private static final int MOST = 1 << 22;

  private final PDPage page;

  /** Creates a page that knows what the other one knows. */
  UnpackedPage(PDPage page) {
    super(page.getCOSObject());
    this.page = page;
  }

  @Override
  public PDResources getResources() {
    return page.getResources();
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    COSStream packed = getCOSObject().getCOSStream(COSName.CONTENTS);
    if (packed != null && COSName.FLATE_DECODE.equals(packed.getFilters())) {
      try (InputStream in = new FlateFilterDecoderStream(packed.createRawInputStream())) {
        byte[] unpacked = in.readNBytes(MOST);
        if (unpacked.length < MOST) {
          return new Bytes(unpacked);
        }
      }
    }
    return page.getContentsForStreamParsing();
  }
}
