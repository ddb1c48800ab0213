package nl.toetssteen.rapport.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.lezen.docx.DocxFixture;
import nl.toetssteen.rapport.Woordproef;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class WordBewerkingTest {
  private static final String ZIN = "Het werk blijft drie maanden bewaard.";

  private static Herkomst alinea(int nummer) {
    return new Herkomst(nummer, nummer + 1);
  }

  private static Plek find(WordBewerking word, int nummer, String tekst, String woorden) {
    int van = tekst.indexOf(woorden);
    return word.find(alinea(nummer), tekst, van, van + woorden.length()).orElseThrow();
  }

  private static String document(WordBewerking word) {
    return Woordproef.parts(word.bytes()).get("word/document.xml");
  }

  private static String body(String document) {
    return document.replaceAll("(?s).*<w:body>|</w:body>.*", "");
  }

  @Test
  void nothingToWriteGivesTheSameDocument() {
    byte[] docx = DocxFixture.body(p(ZIN)).bytes();
    assertThat(Woordproef.parts(new WordBewerking(docx).bytes())).isEqualTo(Woordproef.parts(docx));
  }

  @Test
  void aCommentCutsARunAndKeepsItsType() {
    String vet = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + ZIN + "</w:t></w:r></w:p>";
    WordBewerking word = new WordBewerking(DocxFixture.body(vet).bytes());
    word.comment(find(word, 0, ZIN, "drie maanden"), List.of("Te kort", "Zes maanden."));
    assertThat(body(document(word)))
        .isEqualTo(
            "<w:p>"
                + bold("Het werk blijft ")
                + "<w:commentRangeStart w:id=\"0\"/>"
                + bold("drie maanden")
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                + bold(" bewaard.")
                + "</w:p>");
  }

  private static String bold(String tekst) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + tekst + "</w:t></w:r>";
  }

  @Test
  void wordsOverSeveralRunsAndSignsAreFound() {
    String stukken = "<w:p>" + r("R&amp;D: h") + r("et ") + r("wérk&#233;n") + "</w:p>";
    WordBewerking word = new WordBewerking(DocxFixture.body(stukken).bytes());
    Plek plek = find(word, 0, "R&D: het wérkén", "het wérkén");
    assertThat(plek.isGevonden()).isTrue();
    word.comment(plek, List.of("x"));
    assertThat(document(word)).contains("R&amp;D: </w:t></w:r><w:commentRangeStart");
  }

  @Test
  void aReplacementIsADeletionAndAnInsertion() {
    WordBewerking word = new WordBewerking(DocxFixture.body(p("Eerst dit. " + ZIN)).bytes());
    Plek plek = find(word, 0, "Eerst dit. " + ZIN, ZIN);
    assertThat(word.replace(plek, "Zes <maanden> & langer.")).isTrue();
    assertThat(word.replace(plek, "Nog iets.")).as("twice").isFalse();
    assertThat(body(document(word)))
        .contains("<w:delText xml:space=\"preserve\">" + ZIN + "</w:delText></w:r></w:del><w:ins ")
        .contains("Zes &lt;maanden&gt; &amp; langer.");
  }

  @Test
  void changesOfOthersStayAndAreNotReplaced() {
    String vanAnder = "<w:ins w:id=\"7\" w:author=\"Jansen\">" + r(ZIN) + "</w:ins>";
    String weg =
        "<w:del w:id=\"9\" w:author=\"Jansen\"><w:r><w:delText>Oud.</w:delText></w:r></w:del>";
    byte[] docx = DocxFixture.body("<w:p>" + weg + vanAnder + "</w:p>").bytes();
    WordBewerking word = new WordBewerking(docx);
    Plek plek = find(word, 0, ZIN, "drie maanden");
    assertThat(word.replace(plek, "Zes maanden.")).isFalse();
    word.comment(plek, List.of("Te kort"));
    word.append(plek, "Zes maanden.");
    assertThat(document(word))
        .contains(weg, vanAnder, "<w:ins w:id=\"10\" w:author=\"Toetssteen\"");
  }

  @Test
  void commentsThatAreThereKeepTheirNumbersAndNewOnesGoOn() {
    String oud =
        "<w:comment w:id=\"4\" w:author=\"Jansen\"><w:p>" + r("Klopt dit?") + "</w:p></w:comment>";
    byte[] docx =
        DocxFixture.body(
                "<w:p><w:commentRangeStart w:id=\"4\"/>"
                    + r(ZIN)
                    + "<w:commentRangeEnd w:id=\"4\"/><w:r><w:commentReference w:id=\"4\"/></w:r></w:p>")
            .related("comments", "comments.xml", "comments", oud)
            .bytes();
    WordBewerking word = new WordBewerking(docx);
    word.comment(find(word, 0, ZIN, "werk"), List.of("Nieuw"));
    byte[] met = word.bytes();
    assertThat(Woordproef.parts(met).get("word/comments.xml"))
        .contains(oud + "<w:comment w:id=\"5\"");
    assertThat(Woordproef.parts(met).get("word/_rels/document.xml.rels"))
        .isEqualTo(Woordproef.parts(docx).get("word/_rels/document.xml.rels"));
  }

  @Test
  void aTextBoxIsLeftAlone() {
    String kader =
        "<w:r><w:pict><v:textbox><w:txbxContent>"
            + p(ZIN)
            + "</w:txbxContent></v:textbox></w:pict></w:r>";
    WordBewerking word =
        new WordBewerking(DocxFixture.body("<w:p>" + r("Buiten.") + kader + "</w:p>").bytes());
    Plek plek = word.find(alinea(1), ZIN, 0, 8).orElseThrow();
    assertThat(plek.isGevonden()).isFalse();
    word.comment(plek, List.of("x"));
    assertThat(document(word)).contains(kader + "<w:commentRangeEnd");
  }

  @Test
  void aParagraphGoesAfterTheTableAndNotInIt() {
    String tabel = "<w:tbl><w:tblPr/><w:tr><w:tc>" + p(ZIN) + "</w:tc></w:tr></w:tbl>";
    byte[] docx = DocxFixture.body(p("Ervoor."), tabel, p("Erna.")).bytes();
    WordBewerking word = new WordBewerking(docx);
    Plek cel = word.last(alinea(1)).orElseThrow();
    assertThat(word.isInTable(cel)).isTrue();
    word.addParagraph(cel, word.first(alinea(0)).orElseThrow(), false, "Nieuw.", List.of());
    assertThat(document(word)).contains(tabel + "<w:p><w:pPr>").doesNotContain("</w:p></w:p>");
  }

  @Test
  void aNewParagraphTakesTheNextNumberAndRejectingItGivesTheFirstItsFormBack() {
    String lijst = DocxFixture.item(3, 0, "Eerste lid.");
    WordBewerking word = new WordBewerking(DocxFixture.body(lijst, p("Slot.")).bytes());
    Plek lid = word.last(alinea(0)).orElseThrow();
    Plek slot = word.last(alinea(1)).orElseThrow();
    word.addParagraph(lid, lid, true, "Tweede lid.", List.of());
    word.addParagraph(slot, lid, true, "Derde lid.", List.of());
    assertThat(body(document(word)))
        .contains(DocxFixture.numPr(3, 0) + "<w:rPr><w:ins w:id=")
        .contains("<w:pPrChange w:id=");
  }

  @Test
  void strictDocumentsAreWrittenInTheirOwnVocabulary() {
    byte[] docx = DocxFixture.body(p(ZIN)).strict().bytes();
    WordBewerking word = new WordBewerking(docx);
    word.comment(find(word, 0, ZIN, "werk"), List.of("x"));
    byte[] met = word.bytes();
    assertThat(Woordproef.parts(met).get("word/comments.xml"))
        .contains("http://purl.oclc.org/ooxml/wordprocessingml/main");
    assertThat(Woordproef.parts(met).get("word/_rels/document.xml.rels"))
        .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    assertThat(Woordproef.read(met).delen()).isEqualTo(Woordproef.read(docx).delen());
  }

  @Test
  void docx4jReadsWhatWasWrittenInEveryWay() throws Docx4JException {
    byte[] docx =
        DocxFixture.body(p(ZIN), p(ZIN), DocxFixture.item(1, 0, "Eerste lid."), p("Slot.")).bytes();
    WordBewerking word = new WordBewerking(docx);
    word.replace(find(word, 0, ZIN, ZIN), "Zes maanden.");
    assertThat(word.deleteParagraph(word.first(alinea(1)).orElseThrow())).isFalse();
    Plek lid = word.last(alinea(2)).orElseThrow();
    word.addParagraph(lid, lid, true, "Tweede lid.", List.of("Titel \u0001 & <b>", "Tekst"));
    byte[] met = word.bytes();
    assertThat(Woordproef.parts(met).get("word/comments.xml")).contains("Titel  &amp; &lt;b&gt;");
    WordprocessingMLPackage gelezen = WordprocessingMLPackage.load(new ByteArrayInputStream(met));
    assertThat(gelezen.getMainDocumentPart().getContents().getBody().getContent()).hasSize(5);
  }

  @Test
  void aDeletedItemGoesWithItsEndWhenTheNextIsLikeIt() {
    byte[] docx = DocxFixture.body(p(ZIN), p("Nog een andere zin.")).bytes();
    WordBewerking word = new WordBewerking(docx);
    assertThat(word.deleteParagraph(word.first(alinea(0)).orElseThrow())).isTrue();
    byte[] met = word.bytes();
    assertThat(Woordproef.read(met).alle().map(d -> d.tekst()).toList())
        .containsExactly("Nog een andere zin.");
  }

  @Test
  void whatIsNoWordDocumentIsRefused() {
    assertThatThrownBy(() -> new WordBewerking("geen zip".getBytes(UTF_8)))
        .isInstanceOf(NietTeBewerken.class)
        .hasMessageContaining("sla het opnieuw op als .docx");
    byte[] raar =
        DocxFixture.body(p(ZIN))
            .raw("word/document.xml", "<document xmlns=\"urn:x\"><p/></document>")
            .bytes();
    assertThatThrownBy(() -> new WordBewerking(raar)).isInstanceOf(NietTeBewerken.class);
  }
}
