package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/** Writes the sample PTA's: the workbook for havo, and the booklet for vmbo-tl with its PDF. */
final class PtaVoorbeelden {
  static final List<String> HAVO = List.of("pta-havo-2026-2028", "pta-havo-2026-2028-concept");
  static final List<String> VMBO =
      List.of("pta-vmbo-tl-2026-2028", "pta-vmbo-tl-2026-2028-concept");

  private PtaVoorbeelden() {}

  static void write() throws IOException, InterruptedException, Docx4JException {
    for (String naam : HAVO) {
      try (OutputStream uit = Files.newOutputStream(voorbeeld(naam + ".xlsx"))) {
        PtaXlsx.write(bron(naam), uit);
      }
    }
    for (String naam : VMBO) {
      Path docx = voorbeeld(naam + ".docx");
      PtaDocx.of(bron(naam)).save(docx.toFile());
      Kantoor.toPdf(docx);
    }
  }

  static PtaBron bron(String naam) throws IOException {
    return PtaBron.read(MakeVoorbeelden.BRONNEN.resolve(naam + ".md"));
  }

  static Path voorbeeld(String bestand) {
    return MakeVoorbeelden.VOORBEELDEN.resolve(bestand);
  }
}
