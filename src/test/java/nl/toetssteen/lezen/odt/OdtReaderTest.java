package nl.toetssteen.lezen.odt;

import static nl.toetssteen.lezen.odt.OdtFixture.body;
import static nl.toetssteen.lezen.odt.OdtFixture.p;
import static nl.toetssteen.lezen.odt.OdtFixture.style;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  @Test
  void spacesTabsAndBreaksAreSpaces() {
    assertThat(
            body(p("een<text:s text:c=\"4\"/>twee<text:tab/>drie<text:line-break/>vier"), p(" "))
                .lines())
        .containsExactly("een twee drie vier");
  }

  @Test
  void spansLinksFieldsAndControlsAreText() {
    assertThat(
            body(p(
                    "<text:span>zie </text:span><text:a>artikel </text:a>"
                        + "<text:bookmark-ref>4</text:bookmark-ref><text:soft-page-break/>"
                        + "<loext:content-control>, lid 2</loext:content-control>"))
                .lines())
        .containsExactly("zie artikel 4, lid 2");
  }

  @Test
  void commentsAndRepeatedNumbersAreLeftOut() {
    assertThat(
            body(p(
                    "de tekst<office:annotation><text:p>Klopt dit?</text:p>"
                        + "</office:annotation><text:number>9.</text:number>"))
                .lines())
        .containsExactly("de tekst");
  }

  @Test
  void hiddenTextIsLeftOut() {
    String hides = "<style:text-properties text:display=\"none\"/>";
    assertThat(
            body(
                    p("zicht<text:span text:style-name=\"T\">geheim</text:span>baar"),
                    p("P", "weg"),
                    p("<text:hidden-paragraph text:is-hidden=\"true\"/>ook weg"),
                    "<text:section text:display=\"none\">" + p("en dit") + "</text:section>",
                    "<text:section>" + p("dit niet") + "</text:section>")
                .automatic(style("text", "T", "", hides), style("paragraph", "P", "", hides))
                .lines())
        .containsExactly("zichtbaar", "dit niet");
  }

  @Test
  void deletedTextIsLeftOutWithWarning() {
    Gelezen read =
        body(
                "<text:tracked-changes><text:changed-region><text:deletion>"
                    + p("drie dagen")
                    + "</text:deletion></text:changed-region></text:tracked-changes>",
                p("binnen <text:change/>vijf dagen"))
            .read();
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("binnen vijf dagen");
    assertThat(read.waarschuwingen()).singleElement().asString().contains("Wijzigingen bijhouden");
  }

  @Test
  void aTableOfContentsIsLeftOutWithItsTitle() {
    assertThat(
            body(
                    p("Contents_20_Heading", "Inhoud"),
                    "<text:table-of-content><text:index-body>"
                        + p("Artikel 1 3")
                        + "</text:index-body></text:table-of-content>",
                    p("tekst"))
                .styles(style("paragraph", "Contents_20_Heading", "", ""))
                .lines())
        .containsExactly("tekst");
  }

  @Test
  void aFootnoteFollowsItsParagraphAndTextBoxesToo() {
    assertThat(
            body(
                    p(
                        "tekst<text:note><text:note-citation>1</text:note-citation>"
                            + "<text:note-body><text:p>de noot</text:p></text:note-body>"
                            + "</text:note><draw:frame><draw:text-box><text:p>in het kader</text:p>"
                            + "</draw:text-box></draw:frame>"),
                    p("slot"))
                .lines())
        .containsExactly("tekst", "in het kader", "de noot", "slot");
  }

  @Test
  void typeComesFromTheChainOfStyles() {
    Alinea alinea =
        body(p("P", "<text:span text:style-name=\"T\">groot</text:span>"))
            .styles(
                style(
                    "paragraph",
                    "Basis",
                    "",
                    "<style:paragraph-properties fo:margin-left=\"1in\" fo:text-indent=\"-18pt\"/><style:text-properties fo:font-size=\"10pt\" fo:font-weight=\"bold\"/>"))
            .automatic(
                style("paragraph", "P", "Basis", ""),
                style("text", "T", "", "<style:text-properties fo:font-size=\"150%\"/>"))
            .read()
            .alineas()
            .get(0);
    assertThat(alinea.letter()).isEqualTo(15);
    assertThat(alinea.vet()).isTrue();
    assertThat(alinea.inspringing()).isEqualTo(54);
  }

  @Test
  void headsAndFeetAreTitleLinesWithoutPageNumbers() {
    Gelezen read =
        body(p("tekst"))
            .page(
                "<style:header><text:p>Lindewaard College</text:p></style:header>"
                    + "<style:footer><text:p>pagina <text:page-number>3</text:page-number> van"
                    + " <text:page-count>9</text:page-count></text:p></style:footer>")
            .read();
    assertThat(read.kopregels()).containsExactly("Lindewaard College");
  }

  @Test
  void tablesKeepHeaderRowsAndSpans() {
    List<Tabel.Rij> rows =
        table(
            "<table:table-header-rows><table:table-row>"
                + cell("table:number-columns-spanned=\"2\"", "kop")
                + "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
                + "<table:table-row>"
                + cell("table:number-rows-spanned=\"2\"", "hoog")
                + cell("", "een")
                + "</table:table-row><table:table-row><table:covered-table-cell/>"
                + cell("", "twee")
                + "</table:table-row>");
    assertThat(rows).extracting(Tabel.Rij::kop).containsExactly(true, false, false);
    assertThat(rows.get(0).cellen()).containsExactly(new Cel("kop", 2, 1));
    assertThat(rows.get(1).cellen()).containsExactly(new Cel("hoog", 1, 2), new Cel("een", 1, 1));
    assertThat(rows.get(2).cellen()).containsExactly(new Cel("twee", 1, 1));
  }

  @Test
  void repeatedCellsAndRowsAreThereAsOftenAsWritten() {
    List<Tabel.Rij> rows =
        table(
            "<table:table-row table:number-rows-repeated=\"2\">"
                + cell("table:number-columns-repeated=\"3\"", "x")
                + "</table:table-row>");
    assertThat(rows).extracting(Tabel.Rij::tekst).containsExactly("x | x | x", "x | x | x");
  }

  @Test
  void aTableOfOneCellIsOnlyAFrame() {
    assertThat(
            body(tableOf("<table:table-row>" + cell("", "kader") + "</table:table-row>")).lines())
        .containsExactly("kader");
  }

  private static List<Tabel.Rij> table(String rows) {
    return body(tableOf(rows)).read().alineas().get(0).tabel().rijen();
  }

  private static String tableOf(String rows) {
    return "<table:table>" + rows + "</table:table>";
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell %s>%s</table:table-cell>".formatted(attributes, p(text));
  }
}
