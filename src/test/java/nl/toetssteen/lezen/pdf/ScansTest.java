package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Bladzijde.Wijze;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.OcrInstellingen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.ocr.Scanner;
import org.junit.jupiter.api.Test;

/** Reads pages that are pictures with Tesseract, as `verify` installs it. */
class ScansTest {
  private static final byte[] PAPIER = Reglement.fixture().bytes();
  private static final ReadLimits GRENZEN = ReadLimits.standaard();

  private static Document read(byte[] inhoud) {
    return read(inhoud, GRENZEN);
  }

  private static Document read(byte[] inhoud, ReadLimits grenzen) {
    return new DocumentReader(grenzen).read("scan", inhoud);
  }

  private static UnreadableDocument refusal(byte[] inhoud, OcrInstellingen ocr) {
    return catchThrowableOfType(UnreadableDocument.class, () -> read(inhoud, GRENZEN.met(ocr)));
  }

  private static List<String> outline(Document document) {
    return document
        .alle()
        .filter(deel -> !deel.nummer().isEmpty())
        .map(deel -> deel.soort() + " " + deel.nummer() + " " + deel.kop())
        .toList();
  }

  private static String text(Document document) {
    return String.join(" ", document.alle().map(Deel::tekst).toList());
  }

  @Test
  void aScanGivesTheSameTreeAsTheText() {
    Document scan = read(Scanner.at(150).pdf(PAPIER));

    assertThat(outline(scan)).isEqualTo(outline(read(PAPIER))).hasSizeGreaterThan(8);
    assertThat(text(scan)).isEqualTo(text(read(PAPIER)));
    assertThat(scan.formaat()).isEqualTo(Formaat.PDF);
    assertThat(scan.ocr()).isTrue();
    assertThat(scan.slechtGelezen()).isEmpty();
    assertThat(scan.waarschuwingen()).singleElement().asString().contains("Pagina 1", "OCR");
  }

  @Test
  void aCrookedScanGivesTheSameTree() {
    Document scan = read(Scanner.at(150).skewed(2).pdf(PAPIER));

    assertThat(outline(scan)).isEqualTo(outline(read(PAPIER)));
    assertThat(scan.slechtGelezen()).isEmpty();
  }

  @Test
  void aScanOnItsSideIsTurned() {
    assertThat(outline(read(Scanner.at(150).turned(1).file("png", PAPIER))))
        .isEqualTo(outline(read(PAPIER)));
  }

  private static List<String> rows(Document document) {
    return document
        .alle()
        .filter(deel -> deel.tabel() != null)
        .flatMap(deel -> deel.tabel().rijen().stream())
        .map(TableRows::row)
        .toList();
  }

  private static PdfFixture table(List<Float> xs) {
    PdfFixture page = new PdfFixture().page().line("Boven de tabel staat een gewone zin.");
    page.cells(200, xs, "Code", "Omschrijving", "Duur", "Weging");
    page.cells(220, xs, "NE41", "schriftelijke toets", "50 minuten", "25");
    page.cells(240, xs, "NE42", "praktische opdracht", "100 minuten", "50");
    return page.cells(260, xs, "NE43", "mondelinge toets", "20 minuten", "25");
  }

  @Test
  void aRuledTableOnAScanHasTheSameCells() {
    List<Float> xs = List.of(72f, 132f, 272f, 382f, 452f);
    byte[] papier = table(xs).grid(xs, List.of(200f, 220f, 240f, 260f, 280f)).bytes();

    assertThat(rows(read(Scanner.at(200).skewed(1).noisy(20).pdf(papier))))
        .isEqualTo(rows(read(papier)))
        .hasSize(4);
  }

  @Test
  void aTableWithoutLinesOnAScanHasTheSameCells() {
    byte[] papier = table(List.of(72f, 132f, 272f, 382f)).bytes();

    assertThat(rows(read(Scanner.at(200).skewed(1).pdf(papier))))
        .isEqualTo(rows(read(papier)))
        .hasSize(4);
  }

  @Test
  void onlyPagesWithoutTextAreRecognised() {
    List<String> stappen = new ArrayList<>();
    byte[] gemengd = Scanner.at(150).pdfBehind(PAPIER, PAPIER);
    Document document =
        new DocumentReader(GRENZEN, (klaar, totaal) -> stappen.add(klaar + " van " + totaal))
            .read("gemengd.pdf", gemengd);

    assertThat(document.bladzijden()).extracting(Bladzijde::nummer).containsExactly(2);
    assertThat(document.ocr(1)).isFalse();
    assertThat(document.ocr(2)).isTrue();
    assertThat(stappen).containsExactly("1 van 1");
  }

  @Test
  void aPoorScanIsSaidToBeReadBadly() {
    Document scan = read(Scanner.at(50).noisy(60).pdf(PAPIER));

    assertThat(scan.slechtGelezen())
        .singleElement()
        .satisfies(bladzijde -> assertThat(bladzijde.wijze()).isEqualTo(Wijze.OCR));
    assertThat(scan.waarschuwingen()).anyMatch(w -> w.contains("Pagina 1 is slecht te lezen"));
  }

  @Test
  void aPictureIsReadAsAPage() {
    Document foto = read(Scanner.at(150).file("jpeg", PAPIER));

    assertThat(foto.formaat()).isEqualTo(Formaat.JPEG);
    assertThat(foto.paginas()).isEqualTo(1);
    assertThat(outline(foto)).isEqualTo(outline(read(PAPIER)));
  }

  @Test
  void aTiffHasSeveralPages() {
    byte[] twee = Reglement.page(Reglement.fixture()).bytes();
    Document tiff = read(Scanner.at(120).file("tiff", twee));

    assertThat(tiff.formaat()).isEqualTo(Formaat.TIFF);
    assertThat(tiff.paginas()).isEqualTo(2);
    assertThat(tiff.alle().map(Deel::pagina)).contains(1, 2);
  }

  @Test
  void withoutTesseractAScanIsRefusedWithWhatToInstall() {
    OcrInstellingen zonder = OcrInstellingen.standaard().met("/bestaat/niet/tesseract");

    for (byte[] scan : List.of(Scanner.at(72).pdf(PAPIER), Scanner.at(72).file("png", PAPIER))) {
      assertThat(refusal(scan, zonder))
          .hasMessageContaining("apt-get install tesseract-ocr tesseract-ocr-nld")
          .extracting(UnreadableDocument::reden)
          .isEqualTo(Reden.GEEN_TEKST);
    }
  }

  @Test
  void withoutTesseractTheOtherPagesAreStillRead() {
    ReadLimits zonder = GRENZEN.met(OcrInstellingen.uit());
    Document document = read(Scanner.at(72).pdfBehind(PAPIER, PAPIER), zonder);

    assertThat(outline(document)).isEqualTo(outline(read(PAPIER)));
    assertThat(document.bladzijden()).containsExactly(new Bladzijde(2, Wijze.NIET_GELEZEN, 0));
    assertThat(document.waarschuwingen())
        .singleElement()
        .asString()
        .startsWith("Pagina 2 heeft geen leesbare tekst")
        .contains("OCR");
  }

  @Test
  void textIsReadWithoutTesseract() {
    assertThat(read(PAPIER, GRENZEN.met(OcrInstellingen.uit())).waarschuwingen()).isEmpty();
  }

  @Test
  void aPageThatTakesTooLongIsLeftUnread() {
    OcrInstellingen haast =
        new OcrInstellingen("tesseract", 40_000_000, Duration.ZERO, Duration.ofMinutes(5));
    byte[] gemengd = Scanner.at(72).pdfBehind(PAPIER, PAPIER);

    assertThat(read(gemengd, GRENZEN.met(haast)).bladzijden())
        .containsExactly(new Bladzijde(2, Wijze.NIET_GELEZEN, 0));
  }

  @Test
  void picturesWithTooManyPointsAreNotUnpacked() {
    OcrInstellingen klein =
        new OcrInstellingen("tesseract", 100_000, Duration.ofMinutes(1), Duration.ofMinutes(5));

    assertThat(refusal(Scanner.at(72).file("png", PAPIER), klein).reden())
        .isEqualTo(Reden.TE_GROOT);
    assertThat(refusal(Scanner.at(72).pdf(PAPIER), klein).reden()).isEqualTo(Reden.GEEN_TEKST);
  }

  @Test
  void nothingIsLeftBehind() throws IOException {
    long voor = leftovers();
    read(Scanner.at(100).pdf(PAPIER));

    assertThat(leftovers()).isEqualTo(voor);
  }

  /** Counts what this test itself may leave; another process may be at work beside it. */
  private static long leftovers() throws IOException {
    try (Stream<Path> tijdelijk = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return tijdelijk
          .filter(
              pad ->
                  pad.getFileName()
                      .toString()
                      .startsWith("toetssteen-" + ProcessHandle.current().pid()))
          .count();
    }
  }
}
