package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.lezen.docx.DocxFixture;
import org.junit.jupiter.api.Test;

/** A template comes from outside, so it may be anything. */
class SjabloonlezerTest {

  private static final int MB = 1 << 20;

  private final Sjabloonlezer lezer = new Sjabloonlezer();

  @Test
  void whatIsNoWordFileIsRefused() throws IOException {
    refuses("geen zip".getBytes(StandardCharsets.UTF_8), "geen Word-bestand");
    refuses(new byte[0], "geen Word-bestand");
    refuses(zip("iets.xml", "<a/>".getBytes(StandardCharsets.UTF_8), 1), "geen Word-bestand");
  }

  @Test
  void macrosAreRefused() {
    refuses(DocxFixture.body().raw("word/vbaProject.bin", "x").bytes(), "macro's");
  }

  @Test
  void aDocumentTypeIsRefused() {
    refuses(
        DocxFixture.body()
            .raw(
                "word/document.xml",
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d>&e;</d>")
            .bytes(),
        "geen Word-bestand");
  }

  @Test
  void elementsThatAreNestedTooDeepAreRefused() {
    String diep = "<w:sdt><w:sdtContent>".repeat(5000) + "</w:sdtContent></w:sdt>".repeat(5000);

    refuses(DocxFixture.body(diep).bytes(), "geen Word-bestand");
  }

  @Test
  void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
    refuses(zip("word/media/plaatje.png", new byte[MB], 51), "te groot");
    refuses(zip("word/media/plaatje.png", new byte[1], 1001), "te groot");
  }

  private void refuses(byte[] sjabloon, String melding) {
    assertThatThrownBy(() -> lezer.load(sjabloon))
        .isInstanceOf(Sjabloonfout.class)
        .hasMessageContaining(melding);
  }

  private static byte[] zip(String naam, byte[] inhoud, int keer) throws IOException {
    ByteArrayOutputStream uit = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(uit)) {
      for (int i = 0; i < keer; i++) {
        zip.putNextEntry(new ZipEntry(i + naam));
        zip.write(inhoud);
      }
    }
    return uit.toByteArray();
  }
}
