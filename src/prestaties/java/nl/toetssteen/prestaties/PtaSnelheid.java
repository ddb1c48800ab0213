package nl.toetssteen.prestaties;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;

/**
 * Measures a warm check of a PTA and the reading in it, beside what PDFBox takes to get only the
 * text out of a PDF, and what POI's event reader takes to go past the cells of a workbook.
 */
public final class PtaSnelheid {

  private static final int OPWARMEN = 15;
  private static final int RONDES = 11;

  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());
  private final Controle controle =
      new Controle(reader, ChecklistReader.readPackaged(), Clock.systemUTC());
  private final List<Meting> metingen = new ArrayList<>();

  private PtaSnelheid() {}

  private record Meting(String wat, Proef maat, Proef lezen, Proef controle) {}

  /** Makes a PTA of 30 subjects and 300 toetsen in two forms and one of 5,000, and measures. */
  public static void main(String[] args) throws IOException {
    PtaSnelheid snelheid = new PtaSnelheid();
    byte[] gewoon = Proefpta.workbook(30, 300);
    byte[] boekje = Proefpta.booklet(gewoon);
    byte[] groot = Proefpta.workbook(Integer.MAX_VALUE, 5000);
    snelheid.add("PDF of 300 toetsen", "pta.pdf", boekje, () -> Snelheid.text(boekje));
    snelheid.add("XLSX of 300 toetsen", "pta.xlsx", gewoon, () -> PoiDoorloop.of(gewoon));
    snelheid.add("XLSX of 5,000 toetsen", "pta.xlsx", groot, () -> PoiDoorloop.of(groot));
    snelheid.measure();
    snelheid.print(System.out);
  }

  private void add(String wat, String naam, byte[] inhoud, Proef.Werk maat) {
    Bestand bestand = new Bestand(naam, inhoud);
    metingen.add(
        new Meting(
            wat,
            new Proef(maat),
            new Proef(() -> reader.read(naam, inhoud)),
            new Proef(() -> controle.check(List.of(bestand), Keuzes.geen()))));
  }

  private void measure() throws IOException {
    for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
      for (Meting meting : metingen) {
        for (Proef proef : List.of(meting.maat(), meting.lezen(), meting.controle())) {
          if (ronde < OPWARMEN) {
            proef.warmUp();
          } else {
            proef.measure();
          }
        }
      }
    }
  }

  private void print(PrintStream uit) {
    uit.printf(
        "| median of %d warm runs | PDFBox or POI | reading | check | check, x PDFBox or POI |%n",
        RONDES);
    uit.println("|---|---|---|---|---|");
    for (Meting meting : metingen) {
      uit.printf(
          "| %s | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
          meting.wat(),
          meting.maat().median(),
          meting.lezen().median(),
          meting.controle().median(),
          meting.controle().median() / meting.maat().median());
    }
  }
}
