package nl.toetssteen.lezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.odt.OdtFixture;
import org.junit.jupiter.api.Test;

class FormatDetectorTest {

  private final FormatDetector detector = new FormatDetector();

  @Test
  void bytesSayWhatTheyAreWhateverTheNameSays() throws IOException {
    Path map = Path.of("sample-reglementen");
    byte[] word = Files.readAllBytes(map.resolve("examenreglement-2026-2027.docx"));
    byte[] pdf = Files.readAllBytes(map.resolve("examenreglement-2026-2027.pdf"));

    assertThat(detector.detect("reglement.pdf", word)).isEqualTo(Formaat.DOCX);
    assertThat(detector.detect("reglement.docx", pdf)).isEqualTo(Formaat.PDF);
  }

  @Test
  void aPdfThatStartsWithOtherBytesIsStillAPdf() {
    assertThat(detector.detect("reglement.pdf", bytes("\r\n%PDF-1.7\n"))).isEqualTo(Formaat.PDF);
  }

  @Test
  void onlyTheNameTellsMarkdownFromText() {
    byte[] tekst = bytes("Artikel 1 Begrippen\n");

    assertThat(detector.detect("reglement.md", tekst)).isEqualTo(Formaat.MARKDOWN);
    assertThat(detector.detect("reglement.txt", tekst)).isEqualTo(Formaat.TEKST);
  }

  @Test
  void textUnderTheNameOfADocumentIsRefused() {
    for (String naam : List.of("reglement.docx", "REGLEMENT.PDF")) {
      assertThatThrownBy(() -> detector.detect(naam, bytes("Artikel 1 Begrippen\n")))
          .isInstanceOf(UnreadableDocument.class)
          .hasMessageContaining("platte tekst")
          .hasMessageContaining(".txt");
    }
  }

  @Test
  void aWorkbookOfAnotherKindIsRefusedThoughItIsPackedAsAWordDocumentIs() {
    byte[] rekenblad =
        bytes(
            "PK\3\4"
                + "-".repeat(26)
                + "[Content_Types].xml"
                + "PK\3\4 xl/workbook.bin"
                + "PK\5\6");

    assertThatThrownBy(() -> detector.detect("cijfers.docx", rekenblad))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("Excel");
  }

  @Test
  void openDocumentTextSaysSoInItsFirstPart() {
    assertThat(detector.detect("reglement.docx", OdtFixture.body().bytes())).isEqualTo(Formaat.ODT);
  }

  @Test
  void anOpenDocumentSpreadsheetIsOneWhateverItsName() {
    String begin = "PK\3\4" + "-".repeat(26) + "mimetypeapplication/vnd.oasis.opendocument.";

    assertThat(detector.detect("cijfers.odt", bytes(begin + "spreadsheetPK\5\6")))
        .isEqualTo(Formaat.ODS);
    assertThatThrownBy(() -> detector.detect("cijfers.odt", bytes(begin + "presentation")))
        .isInstanceOf(UnreadableDocument.class)
        .hasMessageContaining("presentatie");
  }

  @Test
  void fewBytesAreNoFormat() {
    assertThatThrownBy(() -> detector.detect("x", new byte[] {'P', 'K', 3, 4}))
        .isInstanceOf(UnreadableDocument.class);
  }

  private static byte[] bytes(String tekst) {
    return tekst.getBytes(StandardCharsets.ISO_8859_1);
  }
}
