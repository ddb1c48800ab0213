package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.OcrInstellingen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.ocr.Scanner;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/**
 * Reads pages of a sample PTA as they come from a scanner, and compares them with the same text.
 */
class GescandePtaTest {
  private static final Path PTA = Path.of("sample-reglementen", "pta-vmbo-tl-2026-2028.pdf");
  private static final double ROWS = 0.95;
  private static final double CELLS = 0.9;

  /** A slow machine needs more time for a page than a user should wait. */
  private static final ReadLimits GRENZEN =
      ReadLimits.standaard()
          .met(
              new OcrInstellingen(
                  "tesseract", 40_000_000, Duration.ofMinutes(5), Duration.ofMinutes(20)));

  private static byte[] pages(int from, int to) throws IOException {
    try (PDDocument all = Loader.loadPDF(PTA.toFile());
        PDDocument some = new PDDocument()) {
      for (int page = from; page <= to; page++) {
        some.importPage(all.getPage(page - 1));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      some.save(out);
      return out.toByteArray();
    }
  }

  private static List<Toets> toetsen(byte[] pdf) {
    return ProgrammaReader.packaged()
        .read(new DocumentReader(GRENZEN).read("pta.pdf", pdf))
        .toetsen();
  }

  @Test
  void nearlyAllCellsOfAScanAreAsPrinted() throws IOException {
    byte[] papier = pages(2, 3);
    List<Toets> gedrukt = toetsen(papier);
    List<Toets> gescand = toetsen(Scanner.at(200).skewed(0.7).noisy(20).pdf(papier));
    int rows = 0;
    int cells = 0;
    int same = 0;
    for (Toets toets : gedrukt) {
      Toets scan = find(toets, gescand);
      rows += scan == null ? 0 : 1;
      for (Map.Entry<Kolomsoort, String> cel : toets.cellen().entrySet()) {
        cells++;
        same += scan != null && flat(scan.cel(cel.getKey())).equals(flat(cel.getValue())) ? 1 : 0;
      }
    }

    assertThat(gedrukt).hasSize(18);
    assertThat(gescand).hasSameSizeAs(gedrukt);
    assertThat((double) rows / gedrukt.size()).isGreaterThanOrEqualTo(ROWS);
    assertThat((double) same / cells).isGreaterThanOrEqualTo(CELLS);
  }

  private static Toets find(Toets toets, List<Toets> all) {
    return all.stream()
        .filter(other -> other.vak().equals(toets.vak()) && other.leerjaar() == toets.leerjaar())
        .filter(
            other -> other.cel(Kolomsoort.OMSCHRIJVING).equals(toets.cel(Kolomsoort.OMSCHRIJVING)))
        .findFirst()
        .orElse(null);
  }

  private static String flat(String cel) {
    return cel.replaceAll("\\s", "");
  }
}
