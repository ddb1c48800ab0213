package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.docx.DocxFixture;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.word.NietTeBewerken;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.Test;

/** Judges documents with the findings in them. */
class DocumentRapportTest {
  private static final Path PDF =
      Path.of("sample-reglementen", "examenreglement-2026-2027-concept.pdf");

  private static byte[] annotatePdf() throws IOException {
    List<Bestand> bestanden = List.of(new Bestand("concept.pdf", Files.readAllBytes(PDF)));
    Rapport rapport = Woordproef.check(bestanden.get(0).inhoud());
    return new DocumentRapport().render(rapport, bestanden, Rapportvorm.PDF_ANNOTATIES);
  }

  private static List<PDAnnotation> notes(PDDocument document) throws IOException {
    List<PDAnnotation> notes = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      page.getAnnotations().stream()
          .filter(note -> "Toetssteen".equals(note.getCOSObject().getString("T")))
          .forEach(notes::add);
    }
    return notes;
  }

  @Test
  void everyFindingIsAHighlightInThePdf() throws IOException {
    try (PDDocument document = Loader.loadPDF(annotatePdf())) {
      assertThat(notes(document)).hasSize(14).allMatch(PDAnnotationHighlight.class::isInstance);
      assertThat(notes(document))
          .anySatisfy(
              note ->
                  assertThat(note.getContents())
                      .contains("Strijdig", "binnen drie dagen", "Voorstel voor de tekst:"));
    }
  }

  @Test
  void theHighlightLiesOverTheQuotedWords() throws IOException {
    try (PDDocument document = Loader.loadPDF(annotatePdf())) {
      assertThat(words(document, "binnen drie dagen")).contains("schriftelijk ingesteld binnen");
      assertThat(words(document, "“leden … rector”")).contains("leden").contains("rector");
    }
  }

  /** Gives the text below the note that says something. */
  private static String words(PDDocument document, String says) throws IOException {
    for (PDPage page : document.getPages()) {
      for (PDAnnotation note : page.getAnnotations()) {
        if (note.getContents() != null && note.getContents().contains(says)) {
          PDFTextStripperByArea stripper = new PDFTextStripperByArea();
          float height = page.getCropBox().getHeight();
          stripper.addRegion(
              "quote",
              new Rectangle2D.Float(
                  note.getRectangle().getLowerLeftX(),
                  height - note.getRectangle().getUpperRightY(),
                  note.getRectangle().getWidth(),
                  note.getRectangle().getHeight()));
          stripper.extractRegions(page);
          return stripper.getTextForRegion("quote");
        }
      }
    }
    return "";
  }

  @Test
  void theBytesOfThePdfStayAndNotesComeAfterThem() throws IOException {
    byte[] origineel = Files.readAllBytes(PDF);
    assertThat(annotatePdf()).startsWith(origineel).hasSizeGreaterThan(origineel.length);
  }

  @Test
  void typedNumbersCountOn() {
    byte[] docx =
        DocxFixture.body(
                DocxFixture.p("Artikel 1. Commissie van beroep"),
                DocxFixture.p("1. De commissie van beroep van de school heet Het Anker."),
                DocxFixture.p("2. De kandidaat kan in beroep gaan bij de commissie van beroep."),
                DocxFixture.p("Artikel 2. Slot"),
                DocxFixture.p("1. In andere gevallen beslist de rector."))
            .bytes();
    byte[] met = Woordproef.annotate(docx, "er.beroep.beslistermijn", "er.beroep.samenstelling");
    List<Deel> leden = Woordproef.read(met).delen().get(0).delen();
    assertThat(leden).extracting(Deel::label).containsExactly("1.", "2.", "3.", "4.");
    assertThat(leden.get(2).tekst()).startsWith("De commissie van beroep beslist binnen");
  }

  @Test
  void whatBelongsNowhereGoesToTheEndButBeforeTheAnnexes() {
    byte[] docx =
        DocxFixture.body(
                DocxFixture.p("Artikel 1. Toetsen"),
                DocxFixture.p("De kandidaat maakt de toetsen van het schoolexamen op school."),
                DocxFixture.p("Artikel 2. Slot"),
                DocxFixture.p("In andere gevallen beslist de rector."),
                DocxFixture.p("Bijlage 1. Adressen"),
                DocxFixture.p("De school staat in de Dorpsstraat."))
            .bytes();
    List<Deel> delen = Woordproef.read(Woordproef.annotate(docx, "er.ce.tijdvakken")).delen();
    assertThat(delen.get(1).delen())
        .extracting(Deel::tekst)
        .last()
        .asString()
        .startsWith("Het centraal examen heeft drie tijdvakken");
  }

  @Test
  void whatTheFormDoesNotFitSaysWhatToDo() {
    byte[] tekst = "Artikel 1\nDe kandidaat maakt toetsen.".getBytes(StandardCharsets.UTF_8);
    Rapport rapport = Woordproef.check(tekst, "er.ce.tijdvakken");
    List<Bestand> bestanden = List.of(new Bestand("reglement.txt", tekst));
    assertThatThrownBy(() -> render(rapport, bestanden, Rapportvorm.DOCX))
        .isInstanceOf(NietTeBewerken.class)
        .hasMessageContaining("Sla het in Word of LibreOffice op als .docx");
    assertThatThrownBy(() -> render(rapport, bestanden, Rapportvorm.PDF_ANNOTATIES))
        .isInstanceOf(NietTeBewerken.class)
        .hasMessageContaining("Sla het eerst op als PDF");
  }

  private static byte[] render(Rapport rapport, List<Bestand> bestanden, Rapportvorm vorm) {
    return new DocumentRapport().render(rapport, bestanden, vorm);
  }
}
