package nl.toetssteen.lezen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Refuses pictures in a PDF that would take too much memory when they are unpacked. */
final class ImageGuard {
  private static final List<String> JPEG = List.of("DCTDecode", "DCT");

  private final Guard guard;

  ImageGuard(Guard guard) {
    this.guard = guard;
  }

  /**
   * Checks a picture and its masks.
   *
   * @throws IOException when it is too large
   */
  void check(PDImage image) throws IOException {
    checkSize(image.getWidth(), image.getHeight());
    if (image instanceof PDImageXObject stored) {
      checkStored(stored);
      if (stored.getSoftMask() != null) {
        checkStored(stored.getSoftMask());
      }
      if (stored.getMask() != null) {
        checkStored(stored.getMask());
      }
    }
  }

  private void checkStored(PDImageXObject image) throws IOException {
    checkSize(image.getWidth(), image.getHeight());
    guard.checkPicture(image.getCOSObject());
    COSBase parameters = image.getCOSObject().getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
    if (parameters instanceof COSArray all) {
      for (int i = 0; i < all.size(); i++) {
        checkParameters(all.getObject(i));
      }
    }
    checkParameters(parameters);
    if (image.getStream().getFilters().stream().anyMatch(f -> JPEG.contains(f.getName()))) {
      checkJpeg(image.getStream());
    }
  }

  /** A fax says for itself how large it becomes. */
  private void checkParameters(COSBase parameters) throws IOException {
    if (parameters instanceof COSDictionary fax) {
      checkSize(fax.getInt(COSName.COLUMNS, 1), fax.getInt(COSName.ROWS, 1));
    }
  }

  /** A JPEG, too, whatever the page says of it. */
  private void checkJpeg(PDStream stream) throws IOException {
    try (InputStream in = stream.createInputStream(JPEG);
        ImageInputStream jpeg = new MemoryCacheImageInputStream(in)) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try {
        reader.setInput(jpeg, true, true);
        checkSize(reader.getWidth(0), reader.getHeight(0));
      } finally {
        reader.dispose();
      }
    }
  }

  private void checkSize(long width, long height) throws IOException {
    if (width * height > guard.ocr().beeldpunten()) {
      throw new IOException("too many pixels");
    }
  }
}
