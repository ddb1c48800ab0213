package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.item;
import static nl.toetssteen.lezen.docx.DocxFixture.lvl;
import static nl.toetssteen.lezen.docx.DocxFixture.num;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.pattern;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.document.Tabel.Rij;
import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;

class TableReaderTest {
  @Test
  void headRowsAreMarked() {
    Tabel tabel =
        only(
            tbl(
                tr("<w:trPr><w:tblHeader/></w:trPr>", tc("Toets"), tc("Weging")),
                tr("", tc("T1"), tc("20%"))));
    assertThat(tabel.rijen()).extracting(Rij::kop).containsExactly(true, false);
    assertThat(tabel.rijen()).extracting(Rij::tekst).containsExactly("Toets | Weging", "T1 | 20%");
  }

  @Test
  void cellsSpanColumnsAndRows() {
    Tabel tabel =
        only(
            tbl(
                tr("", tc("<w:gridSpan w:val=\"2\"/>", p("breed")), tc("rechts")),
                tr("", tc("<w:vMerge w:val=\"restart\"/>", p("hoog")), tc("b"), tc("c")),
                tr("", tc("<w:vMerge/>", p("")), tc("e"), tc("f")),
                tr("", tc("<w:vMerge/>", p("")), tc("h"), tc("i"))));
    assertThat(tabel.rijen().get(0).cellen())
        .containsExactly(new Cel("breed", 2, 1), new Cel("rechts", 1, 1));
    assertThat(tabel.rijen().get(1).cellen().get(0)).isEqualTo(new Cel("hoog", 1, 3));
    assertThat(tabel.rijen().get(3).tekst()).isEqualTo("h | i");
  }

  @Test
  void numbersStandBeforeTheWordsInCell() {
    List<Alinea> alineas =
        body(
                tbl(tr("", tc("", item(1, 0, "lezen") + item(1, 0, "schrijven")), tc("x"))),
                item(1, 0, "daarna"))
            .numbering(pattern(0, lvl(0, "lowerLetter", "%1)")), num(1, 0))
            .read()
            .alineas();
    assertThat(alineas.get(0).tabel().rijen().get(0).tekst())
        .isEqualTo("a) lezen b) schrijven | x");
    assertThat(alineas.get(0).tekst()).isEmpty();
    assertThat(alineas.get(1).nummer()).isEqualTo("c)");
  }

  @Test
  void nestedTableIsTextOfItsCell() {
    String inner = tbl(tr("", tc("een"), tc("twee")));
    Tabel tabel = only(tbl(tr("", tc("", p("voor") + inner + p("na")), tc("x"))));
    assertThat(tabel.rijen().get(0).tekst()).isEqualTo("voor een twee na | x");
  }

  @Test
  void tableOfOneCellIsReadAsParagraphs() {
    List<Alinea> alineas = body(tbl(tr("", tc("", p("een") + p("twee"))))).read().alineas();
    assertThat(alineas).extracting(Alinea::tekst).containsExactly("een", "twee");
    assertThat(alineas).extracting(Alinea::tabel).containsOnlyNulls();
  }

  @Test
  void emptyTableAndDeletedRowsAreLeftOut() {
    List<Alinea> alineas =
        body(
                tbl(tr("", tc(""), tc(""))),
                tbl(
                    tr("<w:trPr><w:del/></w:trPr>", tc("oud"), tc("oud")),
                    tr("", tc("nieuw"), tc("b"))))
            .read()
            .alineas();
    assertThat(alineas).hasSize(1);
    assertThat(alineas.get(0).tabel().rijen()).extracting(Rij::tekst).containsExactly("nieuw | b");
  }

  @Test
  void noteInCellFollowsTheTable() {
    String reference = "<w:p><w:r><w:t>25%</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>";
    List<Alinea> alineas =
        body(tbl(tr("", tc("", reference), tc("x"))), p("slot"))
            .related(
                "footnotes",
                "footnotes.xml",
                "footnotes",
                "<w:footnote w:id=\"1\">" + p("afgerond") + "</w:footnote>")
            .read()
            .alineas();
    assertThat(alineas.get(0).tabel().rijen().get(0).tekst()).isEqualTo("25% | x");
    assertThat(alineas.subList(1, 3)).extracting(Alinea::tekst).containsExactly("afgerond", "slot");
  }

  private static Tabel only(String table) {
    List<Alinea> alineas = body(table).read().alineas();
    assertThat(alineas).hasSize(1);
    return alineas.get(0).tabel();
  }

  private static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
  }

  private static String tr(String properties, String... cells) {
    return "<w:tr>" + properties + String.join("", cells) + "</w:tr>";
  }

  private static String tc(String text) {
    return tc("", p(text));
  }

  private static String tc(String properties, String blocks) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + blocks + "</w:tc>";
  }
}
