package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.r;
import static nl.toetssteen.lezen.docx.DocxFixture.style;
import static nl.toetssteen.lezen.docx.DocxFixture.styled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.junit.jupiter.api.Test;

class StyleTest {
  @Test
  void headingsComeFromOutlineLevelsAndStyleNames() {
    DocxFixture fixture =
        body(
                p("<w:outlineLvl w:val=\"2\"/>", "direct"),
                styled("heading 1", "naam"),
                styled("Kop 2", "Nederlandse naam"),
                styled("Eigen", "geërfd"),
                p("<w:pStyle w:val=\"Eigen\"/><w:outlineLvl w:val=\"9\"/>", "toch niet"),
                styled("Omlijnd", "niveau in stijl"),
                p("gewoon"))
            .styles(
                style("heading 1", "Normal", ""),
                style("Kop 2", "Normal", ""),
                style("Eigen", "heading 1", ""),
                style("Omlijnd", "Normal", "<w:outlineLvl w:val=\"3\"/>"));
    assertThat(fixture.read().alineas())
        .extracting(Alinea::kopniveau)
        .containsExactly(3, 1, 2, 1, 0, 4, 0);
  }

  @Test
  void contentsListIsLeftOutByStyle() {
    DocxFixture fixture =
        body(styled("toc 1", "Artikel 1 ... 3"), styled("inhopg 2", "lid 1 ... 3"), p("tekst"))
            .styles(style("toc 1", "Normal", ""), style("inhopg 2", "Normal", ""));
    assertThat(fixture.read().alineas()).extracting(Alinea::tekst).containsExactly("tekst");
  }

  @Test
  void contentsListIsLeftOutByField() {
    String entry =
        "<w:hyperlink>" + r("Artikel 1") + mark("begin") + code("PAGEREF") + mark("separate");
    DocxFixture fixture =
        body(
            "<w:sdt><w:sdtContent><w:p>"
                + mark("begin")
                + code(" TOC \\o ")
                + mark("separate")
                + entry
                + r("3")
                + mark("end")
                + "</w:hyperlink></w:p>",
            p("Artikel 2 ... 4") + "<w:p>" + mark("end") + "</w:p></w:sdtContent></w:sdt>",
            "<w:p><w:fldSimple w:instr=\"TOC \\o\">" + r("Artikel 3") + "</w:fldSimple></w:p>",
            p("tekst"));
    Gelezen read = fixture.read();
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("tekst");
    assertThat(read.waarschuwingen()).isEmpty();
  }

  @Test
  void sizeIsThatOfMostOfTheTypeAndBoldIsAllOrNothing() {
    DocxFixture fixture =
        body(
                styled("Groot", "vet uit stijl"),
                "<w:p>" + run("<w:sz w:val=\"40\"/><w:b/>", "A") + r("rtikel lang") + "</w:p>",
                "<w:p>" + run("<w:b/>", "al") + run("<w:b w:val=\"true\"/>", "les") + "</w:p>",
                "<w:p>" + run("<w:rStyle w:val=\"Sterk\"/>", "tekenstijl") + "</w:p>")
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault>"
                    + "</w:docDefaults>",
                "<w:style w:type=\"paragraph\" w:styleId=\"Basis\"><w:name w:val=\"Basis\"/><w:rPr>"
                    + "<w:b/><w:sz w:val=\"28\"/></w:rPr></w:style>",
                style("Groot", "Basis", ""),
                "<w:style w:type=\"character\" w:styleId=\"Sterk\"><w:name w:val=\"Strong\"/>"
                    + "<w:rPr><w:b/></w:rPr></w:style>");
    assertThat(fixture.read().alineas())
        .extracting(Alinea::letter, Alinea::vet)
        .containsExactly(
            tuple(14.0, true), tuple(10.5, false), tuple(10.5, true), tuple(10.5, true));
  }

  @Test
  void indentationIsThatOfTheFirstLine() {
    DocxFixture fixture =
        body(
                p("<w:ind w:left=\"720\" w:hanging=\"360\"/>", "hangend"),
                p("<w:ind w:start=\"36pt\" w:firstLine=\"200\"/>", "inspringend"),
                styled("Ingesprongen", "stijl"),
                p("<w:pStyle w:val=\"Ingesprongen\"/><w:ind w:left=\"0\"/>", "deels eigen"))
            .styles(style("Ingesprongen", "Normal", "<w:ind w:left=\"400\" w:firstLine=\"100\"/>"));
    assertThat(fixture.read().alineas())
        .extracting(Alinea::inspringing)
        .containsExactly(18.0, 46.0, 25.0, 5.0);
  }

  @Test
  void circleOfStylesIsCutOff() {
    DocxFixture fixture =
        body(styled("A", "rond")).styles(style("A", "B", ""), style("B", "A", ""));
    assertThat(fixture.read().alineas()).extracting(Alinea::tekst).containsExactly("rond");
  }

  @Test
  void runningHeadsAreReadOnceWithoutPageNumbers() {
    String pageOf =
        r("Pagina ")
            + "<w:fldSimple w:instr=\"PAGE\">"
            + r("3")
            + "</w:fldSimple>"
            + r(" van ")
            + "<w:fldSimple w:instr=\"NUMPAGES\">"
            + r("12")
            + "</w:fldSimple>";
    DocxFixture fixture =
        body(p("tekst"))
            .related("header", "header1.xml", "hdr", p("Examenreglement De Wilg"))
            .related("header", "header2.xml", "hdr", p("Examenreglement De Wilg"))
            .related("footer", "footer1.xml", "ftr", "<w:p>" + pageOf + "</w:p>" + p("2026-2027"));
    Gelezen read = fixture.read();
    assertThat(read.kopregels()).containsExactly("Examenreglement De Wilg", "2026-2027");
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("tekst");
    assertThat(read.paginas()).isZero();
  }

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static String code(String text) {
    return "<w:r><w:instrText>" + text + "</w:instrText></w:r>";
  }

  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }
}
