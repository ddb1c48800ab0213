package nl.toetssteen.rapport;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.LibreOffice;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Judges the faulty sample with the proposals in it, by other programs and by a new check. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordRapportTest {
  private static final Path CONCEPT =
      Path.of("sample-reglementen", "examenreglement-2026-2027-concept.docx");
  private static final Pattern ID =
      Pattern.compile("<w:(?:ins|del|pPrChange|bookmarkStart) [^>]*?w:id=\"(\\d+)\"");

  private static final Pattern COMMENT = Pattern.compile("<w:comment w:id=\"(\\d+)\"");

  private byte[] origineel;
  private byte[] met;
  private Rapport rapport;

  @BeforeAll
  void write() throws IOException {
    origineel = Files.readAllBytes(CONCEPT);
    rapport = Woordproef.check(origineel);
    met = Woordproef.annotate(origineel);
  }

  @Test
  void everyFindingThatAsksForActionIsAComment() {
    String opmerkingen = Woordproef.parts(met).get("word/comments.xml");
    assertThat(Woordproef.open(rapport)).isNotEmpty();
    assertThat(Woordproef.open(rapport))
        .allSatisfy(
            bevinding ->
                assertThat(opmerkingen)
                    .contains(
                        Uitkomsten.kop(bevinding.uitkomst()) + ": " + bevinding.titel(),
                        bevinding.advies()));
    assertThat(opmerkingen).contains("Bron: WVO 2020, artikel 2.6", "Vul in wat tussen");
  }

  @Test
  void everyCommentHasItsPlace() {
    String tekst = Woordproef.parts(met).get("word/document.xml");
    List<String> ids =
        COMMENT
            .matcher(Woordproef.parts(met).get("word/comments.xml"))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(ids).hasSizeGreaterThanOrEqualTo(Woordproef.open(rapport).size());
    for (String id : ids) {
      assertThat(count(tekst, "<w:commentRangeStart w:id=\"" + id + "\"/>")).isEqualTo(1);
      assertThat(count(tekst, "<w:commentRangeEnd w:id=\"" + id + "\"/>")).isEqualTo(1);
      assertThat(count(tekst, "<w:commentReference w:id=\"" + id + "\"/>")).isEqualTo(1);
    }
  }

  private static int count(String tekst, String stuk) {
    return tekst.split(Pattern.quote(stuk), -1).length - 1;
  }

  @Test
  void noNumberIsUsedTwice() {
    List<String> ids =
        ID.matcher(Woordproef.parts(met).get("word/document.xml"))
            .results()
            .map(m -> m.group(1))
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void everyOtherPartStaysByteForByte() {
    Map<String, String> voor = Woordproef.parts(origineel);
    Map<String, String> na = Woordproef.parts(met);
    List<String> anders =
        na.keySet().stream().filter(naam -> !na.get(naam).equals(voor.get(naam))).toList();
    assertThat(anders)
        .containsExactlyInAnyOrder(
            "[Content_Types].xml",
            "word/document.xml",
            "word/_rels/document.xml.rels",
            "word/comments.xml");
    assertThat(na.keySet()).containsAll(voor.keySet());
  }

  @Test
  void theSameCheckGivesTheSameBytes() {
    assertThat(Woordproef.annotate(origineel)).isEqualTo(met);
  }

  @Test
  void docx4jReadsIt() throws Docx4JException {
    WordprocessingMLPackage word = WordprocessingMLPackage.load(new ByteArrayInputStream(met));
    assertThat(word.getMainDocumentPart().getCommentsPart().getContents().getComment())
        .hasSizeGreaterThanOrEqualTo(Woordproef.open(rapport).size());
    assertThat(word.getMainDocumentPart().getContents().getBody().getContent())
        .hasSizeGreaterThan(200);
  }

  @Test
  void acceptingAllSolvesMostAlarmsAndMakesNone() {
    assertBetter(Woordproef.check(LibreOffice.changes(met, "Accept")));
  }

  /** The reader takes open changes as accepted, so a check of the file itself says the same. */
  @Test
  void beforeTheyAreAcceptedTheCheckSaysTheSame() {
    assertBetter(Woordproef.check(met));
  }

  private void assertBetter(Rapport na) {
    Map<String, Bevinding> later = na.bevindingen().stream().collect(toMap(Bevinding::eis, b -> b));
    List<Bevinding> metVoorstel =
        Woordproef.open(rapport).stream().filter(b -> !b.voorsteltekst().isEmpty()).toList();
    long opgelost =
        metVoorstel.stream().filter(b -> later.get(b.eis()).ernst() == Ernst.GEEN).count();
    assertThat(metVoorstel).hasSizeGreaterThan(8);
    assertThat(opgelost).isGreaterThanOrEqualTo(Math.round(metVoorstel.size() * 0.8));
    assertThat(Woordproef.open(na).stream().map(Bevinding::eis).toList())
        .isSubsetOf(Woordproef.open(rapport).stream().map(Bevinding::eis).toList());
  }

  @Test
  void rejectingAllGivesTheOriginalBack() {
    List<Deel> voor = Woordproef.read(origineel).delen();
    assertThat(Woordproef.read(LibreOffice.changes(met, "Reject")).delen()).isEqualTo(voor);
  }

  @Test
  void aConflictIsReplacedAndWhatIsIncompleteStays() {
    assertThat(Woordproef.parts(met).get("word/document.xml"))
        .contains("<w:delText xml:space=\"preserve\">Het beroep wordt schriftelijk ingesteld");
    assertThat(lid("art_48__lid_4"))
        .startsWith("De commissie van beroep is bereikbaar per e-mail: beroep@lindewaard.example.")
        .contains("[straat en huisnummer]");
  }

  private String lid(String eid) {
    return Woordproef.read(met)
        .alle()
        .filter(deel -> deel.eid().endsWith(eid))
        .map(Deel::tekst)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNewLidCountsOn() {
    assertThat(lid("art_48__lid_5")).startsWith("De commissie van beroep beslist");
  }
}
