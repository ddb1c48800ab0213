package nl.toetssteen.lezen.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Recognises the text on the picture of one page; also when it lies on its side. */
final class Bladlezer {
  /** A page that is upright is read better than this, unless there is nothing to read. */
  private static final int UPRIGHT = 60;

  private final Tesseract tesseract;
  private final Path map;

  Bladlezer(Tesseract tesseract, Path map) {
    this.tesseract = tesseract;
    this.map = map;
  }

  OcrPagina read(Beeld beeld) throws IOException, InterruptedException {
    BufferedImage grijs = Leesbeeld.straight(beeld.pixels());
    Path pad = Files.createTempFile(map, "blad", ".pgm");
    try {
      OcrPagina pagina = read(grijs, pad, beeld.punt());
      int kwarten = pagina.vertrouwen() < UPRIGHT ? tesseract.quarters(pad, map) : 0;
      if (kwarten == 0) {
        return pagina;
      }
      BufferedImage gedraaid = Leesbeeld.straight(Leesbeeld.turned(grijs, kwarten));
      OcrPagina rechtop = read(gedraaid, pad, beeld.punt());
      return rechtop.vertrouwen() > pagina.vertrouwen() ? rechtop : pagina;
    } finally {
      Tijdelijk.delete(pad);
    }
  }

  private OcrPagina read(BufferedImage grijs, Path pad, float punt)
      throws IOException, InterruptedException {
    Leesbeeld.write(grijs, pad);
    return OcrPagina.of(grijs.getWidth(), grijs.getHeight(), tesseract.lines(pad, map), punt);
  }
}
