package nl.toetssteen.lezen;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.lezen.docx.DocxFixture;
import nl.toetssteen.lezen.odt.OdtFixture;
import nl.toetssteen.lezen.pdf.PdfFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people, machines and attackers send that is no regulation in a format that can be read. */
class SlechteInvoerTest {
  private static final String ZIN = "De kandidaat meldt zich één kwartier vóór de toets.";
  private static final ReadLimits KLEIN =
      new ReadLimits(1 << 20, 1 << 20, 64, 100, 10_000, Duration.ofSeconds(60));

  private static Document read(String naam, byte[] inhoud) {
    return new DocumentReader(KLEIN).read(naam, inhoud);
  }

  private static UnreadableDocument refusal(String naam, byte[] inhoud, ReadLimits grenzen) {
    return catchThrowableOfType(
        UnreadableDocument.class, () -> new DocumentReader(grenzen).read(naam, inhoud));
  }

  static Stream<Arguments> refused() throws IOException {
    byte[] docx = body(p(ZIN)).bytes();
    return Stream.of(
        arguments("leeg.docx", new byte[0], Reden.LEEG, "Controleer"),
        arguments("afgekapt.docx", half(docx), Reden.BESCHADIGD, "Open het in Word"),
        arguments("begin.docx", Arrays.copyOf(docx, 60), Reden.BESCHADIGD, "opnieuw"),
        arguments("bom.docx", body(p("a".repeat(2 << 20))).bytes(), Reden.ONVEILIG, "uitpakken"),
        arguments("entiteit.docx", entity(), Reden.ONVEILIG, "DOCTYPE"),
        arguments("leeg-vel.docx", body(p("Concept")).bytes(), Reden.GEEN_TEKST, "Controleer"),
        arguments("slot.docx", ole("EncryptedPackage"), Reden.VERSLEUTELD, "haal het wachtwoord"),
        arguments("oud.doc", ole("WordDocument"), Reden.ONBEKEND_FORMAAT, "sla het op als .docx"),
        arguments("oud.xls", ole("Workbook"), Reden.ONBEKEND_FORMAAT, "Sla het op"),
        arguments("cijfers.xlsx", zip("xl/workbook.xml"), Reden.ONBEKEND_FORMAAT, "Excel"),
        arguments("los.zip", zip("reglement.txt"), Reden.ONBEKEND_FORMAAT, "Pak het uit"),
        arguments("slot.pdf", pdf().locked("x").bytes(), Reden.VERSLEUTELD, "wachtwoord eraf"),
        arguments("scan.pdf", new PdfFixture().page().picture().bytes(), Reden.GEEN_TEKST, "OCR"),
        arguments("half.pdf", Arrays.copyOf(pdf().bytes(), 60), Reden.BESCHADIGD, "opnieuw"),
        arguments("foto.docx", image("jpg"), Reden.ONBEKEND_FORMAAT, "doorzoekbare PDF"),
        arguments("foto.png", image("png"), Reden.ONBEKEND_FORMAAT, "doorzoekbare PDF"),
        arguments("pagina.html", html(), Reden.GEEN_TEKST, "Controleer"),
        arguments("ruis.pdf", noise(), Reden.ONBEKEND_FORMAAT, "Sla het op"),
        arguments("nullen.txt", (ZIN + "\0\0\1\2" + ZIN).getBytes(UTF_8), null, "Sla het op"),
        arguments("wit.txt", " \n\n\t \n".getBytes(UTF_8), Reden.GEEN_TEKST, "Controleer"),
        arguments("woord.md", "# Concept".getBytes(UTF_8), Reden.GEEN_TEKST, "Controleer"),
        arguments("groot.txt", ZIN.repeat(30_000).getBytes(UTF_8), Reden.TE_GROOT, "1 MB"));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refused")
  void itIsRefusedWithWhatToDo(String naam, byte[] inhoud, Reden reden, String raad) {
    UnreadableDocument refusal = refusal(naam, inhoud, KLEIN);
    assertThat(refusal.reden()).isEqualTo(reden == null ? Reden.ONBEKEND_FORMAAT : reden);
    assertThat(refusal).hasMessageContaining(raad).hasMessageEndingWith(".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"reglement.txt", "reglement", "../../etc/passwd"})
  void textIsReadUnlessItsNamePromisesAnotherFormat(String naam) {
    Document document = read(naam, ZIN.getBytes(UTF_8));
    assertThat(document.formaat()).isEqualTo(Formaat.TEKST);
    assertThat(document.delen()).extracting(Deel::tekst).containsExactly(ZIN);
  }

  @Test
  void aWordDocumentIsReadWhateverItsName() {
    Document document = read("reglement.pdf", body(p(ZIN)).bytes());
    assertThat(document.formaat()).isEqualTo(Formaat.DOCX);
    assertThat(document.delen()).extracting(Deel::tekst).containsExactly(ZIN);
  }

  static Stream<Arguments> encodings() {
    return Stream.of(
        arguments("UTF-8", ZIN.getBytes(UTF_8)),
        arguments("UTF-8 with a mark", ("\ufeff" + ZIN).getBytes(UTF_8)),
        arguments("windows-1252", ZIN.getBytes(Charset.forName("windows-1252"))),
        arguments("UTF-16LE with a mark", ("\ufeff" + ZIN).getBytes(UTF_16LE)),
        arguments("UTF-16BE with a mark", ("\ufeff" + ZIN).getBytes(UTF_16BE)),
        arguments("UTF-16LE", ZIN.getBytes(UTF_16LE)),
        arguments("UTF-16BE", ZIN.getBytes(UTF_16BE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void textIsReadInEveryUsualEncoding(String naam, byte[] inhoud) {
    assertThat(read(naam + ".txt", inhoud).delen()).extracting(Deel::tekst).containsExactly(ZIN);
  }

  static Stream<Arguments> formats() {
    return Stream.of(
        arguments("a.docx", body(p(ZIN)).bytes()),
        arguments("a.pdf", pdf().bytes()),
        arguments("a.odt", OdtFixture.body(OdtFixture.p(ZIN)).bytes()),
        arguments("a.html", ("<!DOCTYPE html><p>" + ZIN).getBytes(UTF_8)),
        arguments("a.txt", ZIN.getBytes(UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("formats")
  void theTimeLimitHoldsForEveryFormat(String naam, byte[] inhoud) {
    ReadLimits geenTijd = new ReadLimits(1 << 20, 1 << 20, 64, 100, 10_000, Duration.ZERO);
    UnreadableDocument refusal = refusal(naam, inhoud, geenTijd);
    assertThat(refusal.reden()).isEqualTo(Reden.TE_LANG_BEZIG);
    assertThat(refusal).hasMessageContaining("Deel het op");
  }

  @Test
  void anEntityCannotFetchAFile() {
    assertThat(refusal("entiteit.docx", entity(), KLEIN)).hasMessageNotContaining("root:");
  }

  private static PdfFixture pdf() {
    return new PdfFixture().page().line("De kandidaat meldt zich een kwartier voor de toets.");
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] entity() {
    return body()
        .raw(
            "word/document.xml",
            """
            <!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document \
            xmlns:w="%s"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"""
                .formatted(DocxFixture.TRANSITIONAL))
        .bytes();
  }

  /** Gives a container of old Office: a header, a table of sectors and a directory of two names. */
  private static byte[] ole(String stream) {
    ByteBuffer out = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
    out.putLong(0, 0xE11AB1A1E011CFD0L);
    out.putShort(24, (short) 0x3E).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
    out.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, 1).putInt(48, 1);
    out.putInt(56, 4096).putInt(60, -2).putInt(68, -2).putInt(76, 0);
    out.putInt(512, -3).putInt(516, -2);
    entry(out, 1024, "Root Entry", 5);
    entry(out, 1152, stream, 2);
    return out.array();
  }

  private static void entry(ByteBuffer out, int at, String naam, int soort) {
    out.put(at, naam.getBytes(UTF_16LE));
    out.putShort(at + 64, (short) (2 * naam.length() + 2)).put(at + 66, (byte) soort);
  }

  private static byte[] zip(String part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(ZIN.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static byte[] image(String soort) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), soort, out))
        .isTrue();
    return out.toByteArray();
  }

  private static byte[] html() {
    return ("<!DOCTYPE html><html><head><title>Reglement</title></head><body><script>"
            + ZIN
            + "</script>")
        .getBytes(UTF_8);
  }

  private static byte[] noise() {
    byte[] bytes = new byte[20_000];
    new Random(7).nextBytes(bytes);
    return bytes;
  }
}
