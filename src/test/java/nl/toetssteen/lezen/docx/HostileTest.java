package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.item;
import static nl.toetssteen.lezen.docx.DocxFixture.lvl;
import static nl.toetssteen.lezen.docx.DocxFixture.num;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.pattern;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
  private static final ReadLimits SMALL =
      new ReadLimits(1 << 20, 1 << 20, 64, 100, 10_000, Duration.ofSeconds(5));

  @Test
  void externalEntityIsRefused(@TempDir Path folder) throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "wachtwoord");
    UnreadableDocument refusal =
        refusal(
            body()
                .raw(
                    "word/document.xml",
                    """
                    <!DOCTYPE w:document [<!ENTITY x SYSTEM "%s">]><w:document \
                    xmlns:w="%s"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body>\
                    </w:document>"""
                        .formatted(secret.toUri(), DocxFixture.TRANSITIONAL))
                .bytes());
    assertThat(refusal.reden()).isEqualTo(Reden.ONVEILIG);
    assertThat(refusal).hasMessageContaining("DOCTYPE").hasMessageNotContaining("wachtwoord");
  }

  @ParameterizedTest(name = "in {0}")
  @ValueSource(strings = {"word/styles.xml", "_rels/.rels", "word/_rels/document.xml.rels"})
  void doctypeIsRefusedInEveryPart(String part) {
    DocxFixture fixture = body(p("x")).styles();
    byte[] bytes = fixture.bytes(part, "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>");
    assertThat(refusal(bytes).reden()).isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void bombIsStoppedByWhatItReallyUnpacksTo() {
    UnreadableDocument refusal = refusal(body(p("a".repeat(2 << 20))).bytes());
    assertThat(refusal.reden()).isEqualTo(Reden.ONVEILIG);
    assertThat(refusal).hasMessageContaining("groter dan 1 MB");
  }

  @Test
  void partsCountTogether() {
    String half = p("a".repeat(600 << 10));
    DocxFixture fixture = body(half).related("header", "header1.xml", "hdr", half);
    assertThat(refusal(fixture.bytes()).reden()).isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<w:sdt>".repeat(100) + "</w:sdt>".repeat(100);
    assertThat(refusal(body(deep).bytes()).reden()).isEqualTo(Reden.ONVEILIG);
  }

  @Test
  void deepFieldsAreRefused() {
    String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(100);
    assertThat(refusal(body("<w:p>" + begin + "</w:p>").bytes()).reden()).isEqualTo(Reden.ONVEILIG);
  }

  @ParameterizedTest(name = "cut off at {0} percent")
  @ValueSource(ints = {0, 1, 10, 50, 90, 99})
  void truncatedFileIsDamaged(int percent) {
    byte[] whole = body(p("hele tekst")).bytes();
    UnreadableDocument refusal = refusal(Arrays.copyOf(whole, whole.length * percent / 100));
    assertThat(refusal.reden()).isEqualTo(Reden.BESCHADIGD);
    assertThat(refusal).hasMessageContaining("sla het opnieuw op");
  }

  @Test
  void textNamedDocxIsDamaged() {
    byte[] text = "Artikel 1. Dit is geen Word.".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(text).reden()).isEqualTo(Reden.BESCHADIGD);
  }

  @Test
  void containerOfSomethingElseIsDamaged() {
    assertThat(refusal(body().raw("word/document.xml", "<x/>").bytes()).reden())
        .isEqualTo(Reden.BESCHADIGD);
    assertThat(refusal(body().bytes("_rels/.rels", "<Relationships/>")).reden())
        .isEqualTo(Reden.BESCHADIGD);
  }

  @Test
  void flippedBitsNeverEndInAnythingButRefusalOrText() {
    byte[] whole =
        body(item(1, 0, "een"), p("twee"))
            .styles()
            .numbering(pattern(0, lvl(0, "decimal", "%1.")), num(1, 0))
            .bytes();
    Random random = new Random(1);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
      refused += isRefused(changed) ? 1 : 0;
    }
    assertThat(refused).isPositive();
  }

  @Test
  void numberTextIsNotRepeatedWithoutEnd() {
    Gelezen read =
        body(item(1, 0, "x"))
            .numbering(pattern(0, lvl(0, "decimal", "x".repeat(100_000))), num(1, 0))
            .read();
    assertThat(read.alineas().get(0).nummer()).hasSize(255);
  }

  @Test
  void partsOutsideTheRelationsCostNothing() {
    DocxFixture fixture = body(p("tekst")).raw("word/media/foto.bmp", "a".repeat(2 << 20));
    assertThat(new DocxReader().read(fixture.bytes(), SMALL, Deadline.in(SMALL.tijd())).alineas())
        .hasSize(1);
  }

  @Test
  void wrongNumbersAreAsGoodAsNone() {
    Gelezen read =
        body(
                p("<w:ind w:left=\"NaN\" w:hanging=\"x\"/><w:outlineLvl w:val=\"-7\"/>", "a"),
                item(1, 99, "b"),
                "<w:p><w:r><w:rPr><w:sz w:val=\"groot\"/></w:rPr><w:sym w:char=\"zz\"/>"
                    + "<w:t>c</w:t></w:r></w:p>")
            .numbering(pattern(0, lvl(0, "decimal", "%1.%9%")), num(1, 0))
            .read();
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("a", "b", "•c");
    assertThat(read.alineas()).extracting(Alinea::inspringing).containsOnly(0.0);
    assertThat(read.alineas()).extracting(Alinea::letter).containsOnly(10.0);
    assertThat(read.alineas()).extracting(Alinea::kopniveau).containsOnly(0);
  }

  @Test
  void partsThatAreNotCompressedAreReadToo() throws IOException {
    byte[] packed = body(p("los")).bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(packed));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        store(to, entry.getName().replace('/', '\\'), from.readAllBytes());
      }
    }
    assertThat(new DocxReader().read(out.toByteArray(), SMALL, Deadline.in(SMALL.tijd())).alineas())
        .hasSize(1);
  }

  private static void store(ZipOutputStream zip, String name, byte[] part) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(part);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(part.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(part);
    zip.closeEntry();
  }

  private static boolean isRefused(byte[] bytes) {
    try {
      new DocxReader().read(bytes, SMALL, Deadline.in(SMALL.tijd()));
      return false;
    } catch (UnreadableDocument e) {
      return true;
    }
  }

  private static UnreadableDocument refusal(byte[] bytes) {
    return catchThrowableOfType(
        UnreadableDocument.class,
        () -> new DocxReader().read(bytes, SMALL, Deadline.in(SMALL.tijd())));
  }
}
