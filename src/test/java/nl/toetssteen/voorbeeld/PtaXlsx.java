package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sample PTA as a workbook: each heading a sheet, each paragraph and row a row. */
final class PtaXlsx {
  private static final double WIDEST = 45;

  private final Workbook boek;
  private Worksheet blad;
  private int rij;

  private PtaXlsx(Workbook boek) {
    this.boek = boek;
  }

  static void write(PtaBron bron, OutputStream uit) throws IOException {
    try (Workbook boek = new Workbook(uit, "Toetssteen", "1.0")) {
      PtaXlsx schrijver = new PtaXlsx(boek);
      bron.stukken().forEach(schrijver::write);
    }
  }

  private void write(PtaBron.Stuk stuk) {
    if (stuk instanceof PtaBron.Stuk.Kop kop) {
      blad = boek.newWorksheet(kop.tekst());
      rij = 0;
    } else if (stuk instanceof PtaBron.Stuk.Alinea alinea) {
      blad.value(rij++, 0, alinea.tekst());
    } else if (stuk instanceof PtaBron.Stuk.Tabel tabel) {
      rij++;
      blad.freezePane(0, rij + 1);
      tabel.rijen().forEach(this::row);
      rij++;
      widths(tabel);
    }
  }

  private void row(List<String> cellen) {
    boolean kop = blad.value(rij - 1, 0) == null;
    for (int k = 0; k < cellen.size(); k++) {
      value(k, cellen.get(k));
      blad.style(rij, k)
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle(BorderStyle.THIN)
          .set();
      if (kop) {
        blad.style(rij, k).bold().set();
      }
    }
    rij++;
  }

  /** Numbers and percentages are numbers in a workbook that people make. */
  private void value(int kolom, String cel) {
    if (cel.matches("\\d{1,3}")) {
      blad.value(rij, kolom, Integer.valueOf(cel));
    } else if (cel.matches("\\d{1,3}%")) {
      blad.value(rij, kolom, Integer.parseInt(cel.replace("%", "")) / 100.0);
      blad.style(rij, kolom).format("0%").set();
    } else if (!cel.isEmpty()) {
      blad.value(rij, kolom, cel);
    }
  }

  private void widths(PtaBron.Stuk.Tabel tabel) {
    for (int k = 0; k < tabel.breedte(); k++) {
      int kolom = k;
      int langst = tabel.rijen().stream().mapToInt(r -> r.get(kolom).length()).max().orElse(0);
      blad.width(k, Math.min(WIDEST, langst + 3.0));
    }
  }
}
