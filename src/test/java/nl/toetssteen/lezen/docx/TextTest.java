package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  @Test
  void whiteSpaceIsCollapsedAndEmptyParagraphsAreLeftOut() {
    assertThat(texts(p("  een\u00a0 twee\n drie "), p("  "), "<w:p/>"))
        .containsExactly("een twee drie");
  }

  @Test
  void tabsAndBreaksAreSpaces() {
    assertThat(
            texts(
                "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t>"
                    + "<w:br w:type=\"page\"/><w:t>e</w:t></w:r></w:p>"))
        .containsExactly("a b c d e");
  }

  @Test
  void hyphensArePlainAndSoftOnesAreDropped() {
    assertThat(
            texts(
                "<w:p><w:r><w:t>se</w:t><w:noBreakHyphen/><w:t>cijfer</w:t></w:r>"
                    + "<w:r><w:t>, exa</w:t><w:softHyphen/><w:t>men\u00adjaar</w:t></w:r></w:p>"))
        .containsExactly("se-cijfer, examenjaar");
  }

  @Test
  void symbolsAreTranslated() {
    assertThat(
            texts(
                """
                <w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>5,5 </w:t>\
                <w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Arial" w:char="0041"/>\
                <w:t>\uF0B7</w:t></w:r></w:p>"""))
        .containsExactly("≥5,5 ☑A•");
  }

  @Test
  void fieldsShowTheirResult() {
    assertThat(
            texts(
                "<w:p>"
                    + r("zie ")
                    + field("IF", field("PAGE", "", r("7")), r("artikel 4"))
                    + "<w:fldSimple w:instr=\"REF x\">"
                    + r(", lid 2")
                    + "</w:fldSimple></w:p>"))
        .containsExactly("zie artikel 4, lid 2");
  }

  @Test
  void inlineContainersAreTransparent() {
    assertThat(
            texts(
                "<w:p><w:hyperlink>"
                    + r("een ")
                    + "</w:hyperlink><w:smartTag>"
                    + r("twee ")
                    + "</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>"
                    + r("drie ")
                    + "</w:sdtContent></w:sdt><m:oMath><m:r><m:t>vier</m:t></m:r></m:oMath></w:p>",
                "<w:sdt><w:sdtContent>" + p("vijf") + "</w:sdtContent></w:sdt>"))
        .containsExactly("een twee drie vier", "vijf");
  }

  @Test
  void textBoxesAreReadOnce() {
    String box = "<w:txbxContent>" + p("in het kader") + "</w:txbxContent>";
    assertThat(
            texts(
                "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp>"
                    + box
                    + "</wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                    + box
                    + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                    + r("ervoor")
                    + "</w:p>"))
        .containsExactly("ervoor", "in het kader");
  }

  @Test
  void hiddenTextAndCommentsAreLeftOut() {
    assertThat(
            texts(
                "<w:p>"
                    + r("zicht")
                    + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"
                    + "<w:commentRangeStart w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                    + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>baar</w:t></w:r></w:p>"))
        .containsExactly("zichtbaar");
  }

  @Test
  void trackedChangesAreReadAsAcceptedWithWarning() {
    Gelezen read =
        body(
                "<w:p><w:ins>"
                    + r("vijf")
                    + "</w:ins><w:del><w:r><w:delText>drie</w:delText></w:r></w:del>"
                    + r(" dagen")
                    + "<w:moveFrom>"
                    + r(" weg")
                    + "</w:moveFrom></w:p>",
                "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("samen") + "</w:p>",
                p("gevoegd"))
            .read();
    assertThat(read.alineas())
        .extracting(Alinea::tekst)
        .containsExactly("vijf dagen", "samengevoegd");
    assertThat(read.waarschuwingen()).singleElement().asString().contains("Wijzigingen bijhouden");
  }

  @Test
  void documentWithoutTrackedChangesGivesNoWarning() {
    assertThat(body(p("gewoon")).read().waarschuwingen()).isEmpty();
  }

  @Test
  void footnoteFollowsItsParagraph() {
    DocxFixture fixture =
        body("<w:p>" + r("tekst") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", p("slot"))
            .related(
                "footnotes",
                "footnotes.xml",
                "footnotes",
                "<w:footnote w:id=\"-1\">"
                    + p("scheiding")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p("de noot")
                    + "</w:footnote>");
    assertThat(fixture.read().alineas())
        .extracting(Alinea::tekst)
        .containsExactly("tekst", "de noot", "slot");
  }

  @Test
  void strictDocumentsReadTheSame() {
    assertThat(body(p("streng")).strict().read().alineas())
        .extracting(Alinea::tekst)
        .containsExactly("streng");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void byteOrderMarkIsUnderstood(String charset) {
    String xml =
        "\uFEFF<?xml version=\"1.0\" encoding=\"%s\"?><w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
            .formatted(charset, DocxFixture.TRANSITIONAL, p("geëerd"));
    byte[] bytes = body().bytes("word/document.xml", xml.getBytes(charset(charset)));
    assertThat(
            new DocxReader()
                .read(bytes, ReadLimits.standaard(), Deadline.in(ReadLimits.standaard().tijd()))
                .alineas())
        .extracting(Alinea::tekst)
        .containsExactly("geëerd");
  }

  private static Charset charset(String name) {
    return name.equals("UTF-16") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
  }

  @Test
  void insertedFilesAndOpenFieldsAreReported() {
    Gelezen read =
        body(
                "<w:altChunk/>",
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>",
                p("weg"))
            .read();
    assertThat(read.waarschuwingen()).hasSize(2);
  }

  private static String field(String code, String nested, String result) {
    return mark("begin")
        + "<w:r><w:instrText>"
        + code
        + "</w:instrText></w:r>"
        + nested
        + mark("separate")
        + result
        + mark("end");
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static List<String> texts(String... blocks) {
    return body(blocks).read().alineas().stream().map(Alinea::tekst).toList();
  }
}
