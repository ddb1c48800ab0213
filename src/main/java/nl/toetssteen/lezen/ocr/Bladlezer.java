package nl.toetssteen.lezen.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.lezen.ocr.Tesseract.Wijze;

/** Recognises the text on the picture of one page; also when it lies on its side. */
final class Bladlezer {
  /** A page that is upright is read better than this, and has more on it, unless it is bare. */
  private static final int UPRIGHT = 60;

  private static final int BARE = 200;

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
      boolean rechtop = pagina.vertrouwen() >= UPRIGHT && pagina.tekens() >= BARE;
      int kwarten = rechtop ? 0 : tesseract.quarters(pad, map);
      if (kwarten == 0) {
        return pagina;
      }
      BufferedImage gedraaid = Leesbeeld.straight(Leesbeeld.turned(grijs, kwarten));
      OcrPagina andere = read(gedraaid, pad, beeld.punt());
      return andere.tekens() * andere.vertrouwen() > pagina.tekens() * pagina.vertrouwen()
          ? andere
          : pagina;
    } finally {
      Tijdelijk.delete(pad);
    }
  }

  private OcrPagina read(BufferedImage grijs, Path pad, float punt)
      throws IOException, InterruptedException {
    Tabellijnen lijnen = new Tabellijnen(grijs, punt);
    Leesbeeld.write(lijnen.zonder(), pad);
    List<OcrRegel> regels = lines(pad, lijnen.lijnen());
    return new OcrPagina(grijs.getWidth(), grijs.getHeight(), regels, lijnen.lijnen()).maal(punt);
  }

  private List<OcrRegel> lines(Path pad, List<OcrLijn> lijnen)
      throws IOException, InterruptedException {
    List<OcrRegel> regels = tesseract.lines(pad, Wijze.ALS_TEKST, map);
    if (lijnen.isEmpty()) {
      return regels;
    }
    try {
      return Herlezing.mend(regels, tesseract.lines(pad, Wijze.ALS_TABEL, map), lijnen);
    } catch (IOException e) {
      // Not every machine has the other language, and what was read is good enough.
      return regels;
    }
  }
}
