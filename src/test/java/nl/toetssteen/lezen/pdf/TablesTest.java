package nl.toetssteen.lezen.pdf;

import static nl.toetssteen.lezen.pdf.TableRows.rows;
import static nl.toetssteen.lezen.pdf.TableRows.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
  private static final List<Float> XS = List.of(72f, 172f, 272f, 372f);
  private static final List<Float> YS = List.of(200f, 220f, 240f, 260f);

  private static PdfFixture page() {
    return new PdfFixture().page().line("Boven de tabel staat een gewone zin.");
  }

  private static PdfFixture filled(PdfFixture page) {
    return page.cells(200, XS, "Vak", "Toets", "Duur")
        .cells(220, XS, "biologie", "B1", "50")
        .cells(240, XS, "muziek", "M1", "100");
  }

  @Test
  void ruledCellsComeOutInPlace() {
    PdfFixture fixture =
        filled(page().grid(XS, YS)).at(300).line("Onder de tabel gaat het reglement weer verder.");
    List<Alinea> alineas = fixture.read().alineas();
    assertThat(alineas).hasSize(3);
    assertThat(alineas.get(1).pagina()).isEqualTo(1);
    assertThat(alineas.get(1).tabel().rijen())
        .extracting(TableRows::row)
        .containsExactly("[Vak][Toets][Duur]", "[biologie][B1][50]", "[muziek][M1][100]");
    assertThat(alineas.get(2).tekst()).startsWith("Onder de tabel");
  }

  @Test
  void thinPlanesAreLinesToo() {
    PdfFixture page = page();
    XS.forEach(x -> page.plane(x, 200, 0.5f, 60, 0));
    YS.forEach(y -> page.plane(72, y, 300, 0.5f, 0));
    assertThat(rows(filled(page))).hasSize(3).contains("[biologie][B1][50]");
  }

  @Test
  void dashesMakeALine() {
    PdfFixture page = page();
    for (float y : YS) {
      for (float x = 72; x < 372; x += 5) {
        page.rule(x, y, x + 3, y);
      }
    }
    XS.forEach(x -> page.rule(x, 200, x, 260));
    assertThat(rows(filled(page))).hasSize(3).contains("[muziek][M1][100]");
  }

  @Test
  void backgroundsOfCellsDivideThem() {
    PdfFixture page = page();
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        page.plane(73 + 100 * column, 201 + 20 * row, 98, 18, 0.9f);
      }
    }
    assertThat(rows(filled(page))).hasSize(3).contains("[biologie][B1][50]");
  }

  @Test
  void linesBelowAHeadWithColumnsDivideTheRows() {
    PdfFixture page = page();
    XS.subList(0, 3).forEach(x -> page.plane(x, 200, 100, 20, 0.8f));
    YS.forEach(y -> page.rule(72, y, 372, y));
    assertThat(rows(filled(page)))
        .containsExactly("*[Vak][Toets][Duur]", "[biologie][B1][50]", "[muziek][M1][100]");
  }

  @Test
  void cellsThatCoverOthersSpanThem() {
    PdfFixture page = page();
    page.rule(72, 200, 372, 200).rule(172, 220, 372, 220).rule(72, 240, 372, 240);
    page.rule(72, 200, 72, 240).rule(172, 200, 172, 240).rule(372, 200, 372, 240);
    page.rule(272, 220, 272, 240);
    page.cells(200, List.of(72f, 172f), "Vak", "Toetsen");
    page.cells(220, List.of(172f, 272f), "code", "duur");
    assertThat(rows(page)).containsExactly("[Vak v2][Toetsen ->2]", "[code][duur]");
  }

  @Test
  void linesInACellAreOneText() {
    PdfFixture page = page().grid(List.of(72f, 172f, 372f), List.of(200f, 240f, 260f));
    page.at(212).put(76, "Soort").put(176, "een toets over de eerste hoofd-");
    page.at(226).put(176, "stukken van het boek");
    page.at(254).put(76, "Andere").put(176, "hoofdstukken");
    assertThat(rows(page))
        .containsExactly(
            "[Soort][een toets over de eerste hoofdstukken van het boek]",
            "[Andere][hoofdstukken]");
  }

  @Test
  void boldRowsAboveAreTheHead() {
    PdfFixture page = page().grid(XS, YS).bold(true).cells(200, XS, "Vak", "Toets", "Duur");
    page.bold(false).cells(220, XS, "biologie", "B1", "50").cells(240, XS, "muziek", "M1", "100");
    assertThat(rows(page)).startsWith("*[Vak][Toets][Duur]", "[biologie][B1][50]");
  }

  @Test
  void textThatRunsUpwardsIsRead() {
    PdfFixture page = page().grid(XS, List.of(200f, 280f, 300f, 320f));
    page.upwards(90, 275, "Schoolsoort").upwards(190, 275, "Leerjaar").upwards(290, 275, "Weging");
    page.cells(280, XS, "havo", "4", "10").cells(300, XS, "vwo", "5", "20");
    assertThat(rows(page)).startsWith("[Schoolsoort][Leerjaar][Weging]", "[havo][4][10]");
  }

  @Test
  void tablesGoOnOverThePageWithoutTheirHeadTwice() {
    PdfFixture page = filled(page().grid(XS, YS));
    page.page().grid(XS, YS).cells(200, XS, "Vak", "Toets", "Duur");
    page.cells(220, XS, "kunst", "K1", "50").cells(240, XS, "wiskunde", "W1", "50");
    assertThat(rows(page))
        .containsExactly(
            "*[Vak][Toets][Duur]",
            "[biologie][B1][50]",
            "[muziek][M1][100]",
            "[kunst][K1][50]",
            "[wiskunde][W1][50]");
  }

  @Test
  void aSingleRowGoesOnWithTheTableOnThePageBefore() {
    PdfFixture page = filled(page().grid(XS, YS)).page().grid(XS, List.of(60f, 80f));
    page.cells(60, XS, "kunst", "K1", "50").at(120).line("Daarna gaat het reglement verder.");
    assertThat(rows(page))
        .containsExactly(
            "[Vak][Toets][Duur]", "[biologie][B1][50]", "[muziek][M1][100]", "[kunst][K1][50]");
  }

  @Test
  void aTitleBelowTheHeadIsNoPartOfItAndNotRepeated() {
    PdfFixture page = page().grid(XS, List.of(200f, 220f, 240f, 260f));
    page.bold(true).cells(200, XS, "Vak", "Toets", "Duur").cells(220, XS, "Leerjaar 3");
    page.bold(false).cells(240, XS, "kunst", "K1", "50");
    page.page().grid(XS, YS).bold(true).cells(200, XS, "Vak", "Toets", "Duur");
    page.bold(false).cells(220, XS, "muziek", "M1", "50").cells(240, XS, "dans", "D1", "60");
    assertThat(rows(page))
        .containsExactly(
            "*[Vak][Toets][Duur]",
            "[Leerjaar 3][][]",
            "[kunst][K1][50]",
            "[muziek][M1][50]",
            "[dans][D1][60]");
  }

  @Test
  void aRowThatThePageCutsInTwoIsOneRow() {
    List<Float> xs = List.of(72f, 132f, 272f, 332f);
    PdfFixture page = page().grid(xs, List.of(700f, 720f, 750f));
    page.cells(700, xs, "B1", "mondeling", "10");
    page.at(732).put(76, "B2").put(136, "een werkstuk over de").put(276, "20");
    page.at(746).put(136, "natuur in de eigen");
    page.page().grid(xs, List.of(60f, 80f, 100f));
    page.cells(60, xs, "", "omgeving").cells(80, xs, "B3", "toets", "30");
    assertThat(rows(page))
        .containsExactly(
            "[B1][mondeling][10]",
            "[B2][een werkstuk over de natuur in de eigen omgeving][20]",
            "[B3][toets][30]");
  }

  @Test
  void aRowBelowACellThatRunsOnIsStillARow() {
    PdfFixture page = filled(page().grid(XS, YS)).page().grid(XS, YS.subList(0, 3));
    page.cells(200, XS, "", "vervolg", "60").cells(220, XS, "kunst", "K1", "50");
    assertThat(rows(page)).hasSize(5).contains("[][vervolg][60]");
  }

  @ParameterizedTest(name = "{0} and {1} are {2}")
  @CsvSource({
    "aardrijks-, kunde, aardrijkskunde",
    "vmbo-, basis, vmbo-basis",
    "SE-, toets, SE-toets",
    "herkans, ing, herkansing",
    "herkansing, en duur, herkansing en duur"
  })
  void wordsThatANarrowCellBreaksAreMended(String end, String start, String joined) {
    List<Float> xs = List.of(72f, 72 + 8 + PdfFixture.width(end), 272f);
    PdfFixture page = page().line("De herkansing gaat over wat in de tabel staat.");
    page.grid(xs, List.of(200f, 240f, 260f)).at(212).put(76, end).at(226).put(76, start);
    page.cells(240, xs, "1", "toets").at(212).put(xs.get(1) + 4, "uitleg");
    assertThat(rows(page)).startsWith("[" + joined + "][uitleg]");
  }

  @Test
  void namesKeepTheirHyphenInACell() {
    PdfFixture page = page().grid(List.of(72f, 172f, 372f), List.of(200f, 240f, 260f));
    page.at(212).put(76, "Luisteren").put(176, "een toets van de Cevo-");
    page.at(226).put(176, "onderdelen").at(254).put(76, "Lezen").put(176, "Cevo maakt de toets");
    assertThat(rows(page)).startsWith("[Luisteren][een toets van de Cevo-onderdelen]");
  }

  @Test
  void otherColumnsOnTheNextPageAreAnotherTable() {
    PdfFixture page = filled(page().grid(XS, YS));
    List<Float> others = List.of(72f, 122f, 372f);
    page.page().grid(others, YS).cells(200, others, "A", "een").cells(220, others, "B", "twee");
    assertThat(tables(page)).hasSize(2);
  }

  @Test
  void rowsKnowTheirPage() {
    PdfFixture page = filled(page().grid(XS, YS));
    page.page().grid(XS, YS.subList(0, 2)).grid(XS, YS.subList(0, 3));
    page.cells(200, XS, "kunst", "K1", "50").cells(220, XS, "wiskunde", "W1", "50");
    assertThat(tables(page).get(0).rijen())
        .extracting(Tabel.Rij::pagina)
        .containsExactly(1, 1, 1, 2, 2);
  }

  @Test
  void boxesAndFramesAreNoTables() {
    PdfFixture page = page().grid(List.of(60f, 540f), List.of(50f, 180f));
    page.grid(List.of(60f, 300f, 540f), List.of(200f, 230f));
    page.at(215).line("Let op: neem een geldig legitimatiebewijs mee.");
    assertThat(page.read().alineas()).hasSize(2).allMatch(alinea -> alinea.tabel() == null);
  }

  @Test
  void aFrameAroundAPageIsNoTable() {
    PdfFixture page = new PdfFixture().page().grid(List.of(50f, 545f), List.of(40f, 70f, 800f));
    page.rule(300, 40, 300, 70).at(60).put(60, "Lyceum").put(310, "Reglement").at(100);
    for (int i = 1; i < 12; i++) {
      page.item(72, i + ".", "De kandidaat houdt zich aan de regels die op school gelden.");
    }
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void underlinedHeadingsAreNoTable() {
    PdfFixture page = new PdfFixture().page();
    for (int i = 1; i < 5; i++) {
      page.line("Hoofdstuk " + i).rule(72, 75 + i * 80, 523, 75 + i * 80).white(66);
      page.line("De rector beslist.");
    }
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void aTableAboveEveryPageIsARunningHead() {
    PdfFixture page = new PdfFixture();
    List<Float> xs = List.of(72f, 272f, 523f);
    for (int i = 1; i < 5; i++) {
      page.page().grid(xs, List.of(30f, 50f, 70f));
      page.cells(30, xs, "Lyceum De Vaart", "Examenreglement");
      page.cells(50, xs, "Versie 2", "Pagina " + i)
          .at(300)
          .line("De rector beslist over deze bijzondere zaak, nummer " + i);
    }
    assertThat(tables(page)).isEmpty();
  }
}
