package nl.toetssteen.lezen.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.document.Tabel.Cel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

  private static Gelezen read(byte[] page, Duration time) {
    return new HtmlReader().read(page, ReadLimits.standaard(), Deadline.in(time));
  }

  private static Gelezen read(String body) {
    return read(("<!DOCTYPE html><body>" + body).getBytes(UTF_8), Duration.ofSeconds(60));
  }

  private static List<String> lines(String body) {
    return read(body).alineas().stream()
        .map(alinea -> (alinea.nummer() + " " + alinea.tekst()).strip())
        .toList();
  }

  @Test
  void headingsAndParagraphsAreTakenAsSuch() {
    List<Alinea> alineas = read("<h2>Begrippen</h2><p>een <b>twee</b>\n drie<p>vier").alineas();
    assertThat(alineas)
        .extracting(Alinea::tekst)
        .containsExactly("Begrippen", "een twee drie", "vier");
    assertThat(alineas).extracting(Alinea::kopniveau).containsExactly(2, 0, 0);
    assertThat(alineas).extracting(Alinea::vet).containsExactly(true, false, false);
  }

  @Test
  void whatIsNotPrintedIsLeftOut() {
    assertThat(
            lines(
                "<nav>menu</nav><script>x()</script><style>p{}</style><p hidden>a</p>"
                    + "<p style='display: none'>b</p><p>tekst<span style='mso-hide:all'>c</span>"
                    + "<!-- d --></p><p class=MsoToc1>Artikel 1 3</p>"))
        .containsExactly("tekst");
  }

  @Test
  void aButtonIsReadWhereItHoldsAHeading() {
    assertThat(
            lines(
                "<h3><span><button>Frans</button></span></h3><p>tekst <button>Sluit</button></p>"))
        .containsExactly("Frans", "tekst");
  }

  @Test
  void eachTabIsReadBelowItsName() {
    String tabs =
        "<ul role=tablist><li><a role=tab href='#a'>Duits</a></li></ul>"
            + "<button role=tab aria-controls=b>Latijn</button><a href='#c'>Grieks</a>"
            + "<a data-toggle=tab href='#d'>Kunst</a><a href='#e'>Verder</a>"
            + "<div id=a role=tabpanel>een<h4>Stof</h4></div>"
            + "<div id=b role=tabpanel hidden>twee</div>"
            + "<div id=c class=tab-pane style='display: none'>drie</div>"
            + "<div id=d><div><h4>Kunst</h4>vier</div></div><div id=e>vijf</div>";
    List<Alinea> alineas = read(tabs).alineas();

    assertThat(alineas)
        .extracting(Alinea::tekst)
        .containsSubsequence(
            "Duits", "een", "Stof", "Latijn", "twee", "Grieks", "drie", "Kunst", "vier", "vijf");
    assertThat(alineas)
        .filteredOn(alinea -> alinea.kopniveau() > 0)
        .extracting(Alinea::tekst, Alinea::kopniveau)
        .containsExactly(
            tuple("Duits", 3),
            tuple("Stof", 4),
            tuple("Latijn", 3),
            tuple("Grieks", 3),
            tuple("Kunst", 4));
  }

  @Test
  void tabsWithinATabAreNamedBelowIt() {
    String tabs =
        "<p><a role=tab href='#a'>Duits</a><a role=tab href='#b'>Klas 5</a>"
            + "<h5><a role=tab href='#c'>Bron</a></h5><a role=tab href='#nergens'>Weg</a>"
            + "<div id=a><div id=b>een</div></div><div id=c>twee</div>";

    assertThat(read(tabs).alineas())
        .filteredOn(alinea -> alinea.kopniveau() > 0)
        .extracting(Alinea::tekst, Alinea::kopniveau)
        .containsExactly(tuple("Bron", 5), tuple("Duits", 2), tuple("Klas 5", 3));
  }

  @Test
  void deletedTextIsLeftOutWithWarning() {
    Gelezen read = read("<p>binnen <del>drie</del><ins>vijf</ins> dagen</p>");
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("binnen vijf dagen");
    assertThat(read.waarschuwingen()).hasSize(1);
  }

  @Test
  void oneBreakIsASpaceAndTwoMakeAParagraph() {
    assertThat(lines("<p>een<br>twee<br> <br>drie</p>")).containsExactly("een twee", "drie");
  }

  @Test
  void linesOfPreformattedTextAreParagraphs() {
    assertThat(lines("<pre>Artikel 1\n1. een\n</pre>")).containsExactly("Artikel 1", "1. een");
  }

  @Test
  void listsAreNumberedAndNested() {
    String body =
        "<ol start=3><li>een<ol type=a><li>aa</li><li><p>bb</p><p>vervolg</p></li></ol></li>"
            + "<li value=9>twee</li></ol><ul><li>punt</ul>";
    assertThat(lines(body))
        .containsExactly("3. een", "a. aa", "b. bb", "vervolg", "9. twee", "• punt");
    assertThat(read(body).alineas()).extracting(Alinea::niveau).containsExactly(0, 1, 1, -1, 0, 0);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "type=A, B.",
    "type=i, ii.",
    "type=I, II.",
    "style='list-style-type: lower-alpha', b.",
    "style='list-style-type:none', ''"
  })
  void theTypeOfAListSaysHowItIsNumbered(String attribute, String second) {
    assertThat(read("<ol " + attribute + "><li>x<li>y</ol>").alineas().get(1).nummer())
        .isEqualTo(second);
  }

  @Test
  void tablesKeepHeaderRowsAndSpans() {
    Tabel tabel =
        read("<table><tr><th colspan=2>kop</th></tr><tr><td rowspan=2>hoog</td><td>een</td></tr>"
                + "<tr><td><p>twee</p><p>drie</p></td></tr></table>")
            .alineas()
            .get(0)
            .tabel();
    assertThat(tabel.rijen()).extracting(Tabel.Rij::kop).containsExactly(true, false, false);
    assertThat(tabel.rijen().get(0).cellen()).containsExactly(new Cel("kop", 2, 1));
    assertThat(tabel.rijen().get(1).cellen())
        .containsExactly(new Cel("hoog", 1, 2), new Cel("een", 1, 1));
    assertThat(tabel.rijen().get(2).cellen()).containsExactly(new Cel("twee drie", 1, 1));
  }

  @Test
  void aTableInATableBecomesTextOfItsCell() {
    Gelezen read = read("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>");
    assertThat(read.alineas().get(0).tabel().rijen())
        .extracting(Tabel.Rij::tekst)
        .containsExactly("a | b c");
  }

  @Test
  void listsSavedByWordKeepTheNumbersInTheirSpans() {
    Gelezen read =
        read(
            "<p class=MsoListParagraph style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0"
                + " level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>b.<span>&nbsp;"
                + "&nbsp; </span></span><![endif]>de kandidaat</p>"
                + "<p><span style='font-family:Symbol'><span style='mso-list:Ignore'>·</span></span>punt</p>");
    assertThat(read.alineas()).extracting(Alinea::nummer).containsExactly("b.", "•");
    assertThat(read.alineas()).extracting(Alinea::niveau).containsExactly(1, 0);
    assertThat(read.alineas()).extracting(Alinea::tekst).containsExactly("de kandidaat", "punt");
    assertThat(read.alineas().get(0).inspringing()).isEqualTo(54);
  }

  @Test
  void listsSavedByGoogleDocsAreNumberedByTheirStyleSheet() {
    String sheet =
        """
        <style>.lst-kix_q-0 > li:before{content:"Artikel " counter(lst-ctn-kix_q-0,decimal) " "}
        .lst-kix_q-1>li:before{content:"" counter(lst-ctn-kix_q-0,decimal) "." \
        counter(lst-ctn-kix_q-1,lower-latin) " "}
        .lst-kix_q-2>li:before{content:"\u25cf "}</style>""";
    String body =
        "<ol class='lst-kix_q-0 start' start=1><li>een</ol><ol class='lst-kix_q-1 start'><li>aa"
            + "</ol><p>los</p><ol class='lst-kix_q-0'><li>twee</ol><ul class='lst-kix_q-2 start'>"
            + "<li>punt</ul>";
    assertThat(lines(sheet + body))
        .containsExactly("Artikel 1 een", "1.a aa", "los", "Artikel 2 twee", "• punt");
    assertThat(read(sheet + body).alineas())
        .extracting(Alinea::niveau)
        .containsExactly(0, 1, -1, 0, 2);
  }

  @Test
  void aNumberGluedToAHeadingIsParted() {
    assertThat(lines("<h1>Hoofdstuk 1Algemeen</h1><h2>2.1Begrippen</h2><h2>3D-printen</h2>"))
        .containsExactly("Hoofdstuk 1 Algemeen", "2.1 Begrippen", "3D-printen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8"})
  void theEncodingIsTheOneThatThePageSays(String charset) {
    String page = "<html><head><meta charset=%s></head><p>één</p>".formatted(charset);
    assertThat(read(page.getBytes(Charset.forName(charset)), Duration.ofSeconds(60)).alineas())
        .extracting(Alinea::tekst)
        .containsExactly("één");
  }

  @Test
  void anElementThatXmlClosesAtOnceHoldsNothing() {
    byte[] page =
        "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body><b/><p>dun</p></body></html>"
            .getBytes(UTF_8);
    assertThat(read(page, Duration.ofSeconds(60)).alineas().get(0).vet()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<ol><li>", "<table><tr><td>", "<b>", "<a><p>"})
  void deepNestingIsRead(String tags) {
    assertThat(read(tags.repeat(20_000) + "diep").alineas().toString()).contains("diep");
  }

  @Test
  void theTimeLimitHolds() {
    byte[] page = "<!DOCTYPE html><p>tekst".getBytes(UTF_8);
    assertThatThrownBy(() -> read(page, Duration.ZERO)).isInstanceOf(UnreadableDocument.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</td></tr></ol>x",
        "<td>x",
        "<li>x",
        "<table><td colspan=9999999999>x<td>y",
        "<?xml x"
      })
  void brokenPagesAreReadAsFarAsTheyGo(String body) {
    assertThat(read(body).alineas()).hasSizeLessThan(2);
  }
}
