package nl.toetssteen.pta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a programme as a table that a school can go on with: one row per toets, cells as printed,
 * and behind them what was understood. Such a table is read back as the same programme.
 */
public final class ProgrammaExport {
  /** Excel refuses longer cells. */
  private static final int LONGEST = 32_000;

  private static final double WIDEST = 50;
  private static final double NARROWEST = 8;

  private ProgrammaExport() {}

  /** Gives a table for a Dutch Excel. */
  public static byte[] csv(Programma programma) {
    List<List<String>> rijen =
        programma.toetsen().stream()
            .map(toets -> Programmatabel.row(toets).stream().map(ProgrammaExport::plain).toList())
            .toList();
    return ExcelCsv.write(Programmatabel.koppen(), rijen).getBytes(StandardCharsets.UTF_8);
  }

  /** Numbers get a decimal comma, and no decimals when they have none. */
  private static String plain(Object cel) {
    if (cel instanceof Double getal) {
      return getal == Math.rint(getal)
          ? String.valueOf(getal.longValue())
          : getal.toString().replace('.', ',');
    }
    return cel.toString();
  }

  /** Gives a workbook; text is stored as text, so nothing in it can run. */
  public static byte[] xlsx(Programma programma) {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (Workbook boek = new Workbook(uit, "Toetssteen", "1.0")) {
      Worksheet blad = boek.newWorksheet("Programma");
      List<String> koppen = Programmatabel.koppen();
      for (int k = 0; k < koppen.size(); k++) {
        blad.value(0, k, koppen.get(k));
        blad.style(0, k).bold().wrapText(true).set();
      }
      for (int r = 0; r < programma.toetsen().size(); r++) {
        write(blad, r + 1, Programmatabel.row(programma.toetsen().get(r)));
      }
      widths(blad, programma, koppen);
      blad.freezePane(0, 1);
    } catch (IOException e) {
      throw new IllegalStateException("writing to memory cannot fail", e);
    }
    return uit.toByteArray();
  }

  private static void write(Worksheet blad, int rij, List<Object> cellen) {
    for (int k = 0; k < cellen.size(); k++) {
      if (cellen.get(k) instanceof Number getal) {
        blad.value(rij, k, getal);
      } else if (!cellen.get(k).toString().isEmpty()) {
        blad.value(rij, k, printable(cellen.get(k).toString()));
      }
    }
  }

  /** XML has no place for control characters. */
  private static String printable(String tekst) {
    String heel = tekst.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    return heel.length() > LONGEST ? heel.substring(0, LONGEST) + "…" : heel;
  }

  private static void widths(Worksheet blad, Programma programma, List<String> koppen) {
    for (int k = 0; k < koppen.size(); k++) {
      int kolom = k;
      int langst =
          programma.toetsen().stream()
              .mapToInt(toets -> Programmatabel.row(toets).get(kolom).toString().length())
              .max()
              .orElse(0);
      blad.width(k, Math.max(NARROWEST, Math.min(WIDEST, langst + 2.0)));
    }
  }
}
