package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.toetsing.Bevinding;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PdfRapportTest {

  private final Rapport rapport = VoorbeeldRapport.een();
  private final byte[] pdf = new PdfRapport(new Sjablonen(Huisstijl.load())).render(rapport);

  private static final byte[] PTA =
      new PdfRapport(new Sjablonen(Huisstijl.load())).render(PtaRapport.een());

  @Test
  void thePdfTellsEveryFinding() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String tekst = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      List<String> titels = rapport.bevindingen().stream().map(Bevinding::titel).toList();
      assertThat(tekst).contains(titels).contains("Bladzijde 1 van");
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Rapport: Examenreglement De Vuurtoren.docx – Toetssteen");
    }
  }

  @Test
  void aPdfAboutAPtaCountsAndTellsPerSubject() throws IOException {
    try (PDDocument document = Loader.loadPDF(PTA)) {
      String tekst = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(tekst)
          .containsSubsequence(
              "Overzicht per vak",
              "aardrijkskunde havo 1 1 1",
              "Niet begrepen, dus niet getoetst (1)",
              "Bij meer vakken hetzelfde",
              "Duur van de toets: toets AK3 en AK4");
    }
  }

  @Test
  void thePdfIsAccessibleByPdfUa() throws VeraPDFException, IOException {
    assertAccessible(pdf);
  }

  @Test
  void aPdfAboutAPtaIsAccessibleByPdfUa() throws VeraPDFException, IOException {
    assertAccessible(PTA);
  }

  private static void assertAccessible(byte[] pdf) throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour ua = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), ua);
        PDFAValidator toets = Foundries.defaultInstance().createValidator(ua, false)) {
      ValidationResult uitslag = toets.validate(parser);
      assertThat(uitslag.getTestAssertions()).extracting(TestAssertion::getMessage).isEmpty();
      assertThat(uitslag.isCompliant()).isTrue();
    }
  }
}
