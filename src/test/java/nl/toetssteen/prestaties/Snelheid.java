package nl.toetssteen.prestaties;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.TekstRapport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Measures a warm check, from bytes to report, and the reading in it, beside what PDFBox takes to
 * get only the text out of the PDF of the same name, and beside a bare pass over the parts of a
 * DOCX. All are run in turn, so that what slows the machine slows all of them.
 */
public final class Snelheid {

  private static final int OPWARMEN = 60;
  private static final int RONDES = 30;
  private static final List<String> VOORBEELD =
      List.of(
          "sample-reglementen/examenreglement-2026-2027.docx",
          "sample-reglementen/examenreglement-2026-2027.pdf");

  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());
  private final Controle controle =
      new Controle(reader, ChecklistReader.readPackaged(), Clock.systemUTC());
  private final Map<Path, Proef> controles = new LinkedHashMap<>();
  private final Map<Path, Proef> lezingen = new LinkedHashMap<>();
  private final Map<Path, Proef> kaal = new LinkedHashMap<>();
  private final Map<Path, Proef> pdfbox = new LinkedHashMap<>();

  private Snelheid() {}

  /** Measures the files given; without any, the sample as Word document and as PDF. */
  public static void main(String[] args) throws IOException {
    List<String> bestanden = args.length == 0 ? VOORBEELD : Arrays.asList(args);
    Snelheid snelheid = new Snelheid();
    for (String bestand : bestanden) {
      snelheid.add(Path.of(bestand));
    }
    snelheid.measure();
    snelheid.print(System.out);
  }

  private void add(Path bestand) throws IOException {
    byte[] inhoud = Files.readAllBytes(bestand);
    controles.put(bestand, new Proef(() -> check(bestand, inhoud)));
    lezingen.put(bestand, new Proef(() -> reader.read(name(bestand), inhoud)));
    if (name(bestand).endsWith(".docx")) {
      kaal.put(bestand, new Proef(() -> Doorloop.of(inhoud)));
    }
    Path pdf = pdf(bestand);
    if (Files.exists(pdf)) {
      byte[] bytes = Files.readAllBytes(pdf);
      pdfbox.putIfAbsent(pdf, new Proef(() -> text(bytes)));
    }
  }

  private static Path pdf(Path bestand) {
    return bestand.resolveSibling(name(bestand).replaceFirst("\\.\\w+$", "") + ".pdf");
  }

  private Rapport check(Path bestand, byte[] inhoud) {
    return controle.check(List.of(new Bestand(name(bestand), inhoud)), Keuzes.geen());
  }

  private static String name(Path bestand) {
    return String.valueOf(bestand.getFileName());
  }

  /** Gets only the text out of a PDF, with PDFBox alone. */
  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private void measure() throws IOException {
    for (int ronde = 0; ronde < OPWARMEN + RONDES; ronde++) {
      for (Map<Path, Proef> proeven : List.of(pdfbox, kaal, lezingen, controles)) {
        for (Proef proef : proeven.values()) {
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
    uit.printf("| median of %d warm runs | ms | x PDFBox |%n|---|---|---|%n", RONDES);
    pdfbox.forEach(
        (pdf, proef) ->
            uit.printf("| PDFBox, text of %s | %.1f | 1 |%n", pdf.getFileName(), proef.median()));
    kaal.forEach(
        (docx, proef) ->
            uit.printf("| bare pass over %s | %.1f | |%n", docx.getFileName(), proef.median()));
    lezingen.forEach((bestand, proef) -> print(uit, "reading", bestand, proef));
    kaal.forEach(
        (docx, proef) ->
            uit.printf(
                "| reading of %s, x bare pass | | %.2f |%n",
                docx.getFileName(), lezingen.get(docx).median() / proef.median()));
    controles.forEach((bestand, proef) -> print(uit, "check", bestand, proef));
    controles.keySet().forEach(bestand -> printStages(uit, bestand));
  }

  private void print(PrintStream uit, String wat, Path bestand, Proef proef) {
    uit.printf(
        "| %s of %s | %.1f | %s |%n",
        wat, bestand.getFileName(), proef.median(), ratio(bestand, proef));
  }

  private String ratio(Path bestand, Proef proef) {
    Proef naast = pdfbox.get(pdf(bestand));
    return naast == null ? "" : "%.2f".formatted(proef.median() / naast.median());
  }

  private void printStages(PrintStream uit, Path bestand) {
    uit.printf(
        "%n| stages of %s, with a report as text | ms |%n|---|---|%n", bestand.getFileName());
    try {
      byte[] inhoud = Files.readAllBytes(bestand);
      Verdeling.of(() -> new TekstRapport(false).render(check(bestand, inhoud)))
          .forEach((fase, ms) -> uit.printf("| %s | %.1f |%n", fase, ms));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
