package nl.toetssteen.lezen.pdf;

import static nl.toetssteen.lezen.pdf.TableRows.rows;
import static nl.toetssteen.lezen.pdf.TableRows.tables;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;

/** Tables that no lines, or not enough of them, divide in cells. */
class LooseTablesTest {
  private static final float[] XS = {72, 140, 330, 400};
  private static final String SENTENCE =
      "Elke kandidaat legt aan het einde van het jaar een aantal toetsen af, en wie een toets mist"
          + " door ziekte of overmacht haalt die toets later in.";

  private static PdfFixture page() {
    return new PdfFixture().page().paragraph(SENTENCE).white(10);
  }

  /** Writes a row; a cell of more lines has them divided by a stroke. */
  private static PdfFixture row(PdfFixture page, float white, String... cells) {
    int lines = 1;
    for (String cell : cells) {
      lines = Math.max(lines, cell.split("/", -1).length);
    }
    for (int line = 0; line < lines; line++) {
      for (int i = 0; i < cells.length; i++) {
        String[] parts = cells[i].split("/", -1);
        if (line < parts.length && !parts[line].isEmpty()) {
          page.put(XS[i], parts[line]);
        }
      }
      page.white(14);
    }
    return page.white(white);
  }

  private static PdfFixture body(PdfFixture page, float white) {
    row(page, white, "B1", "planten en dieren", "50", "10");
    row(page, white, "B2", "erfelijkheid en/het lichaam", "100", "20");
    return row(page, white, "B3", "onderzoek in de/eigen omgeving", "", "30");
  }

  private static final String[] ROWS = {
    "[B1][planten en dieren][50][10]",
    "[B2][erfelijkheid en het lichaam][100][20]",
    "[B3][onderzoek in de eigen omgeving][][30]"
  };

  @Test
  void wordsBelowTheirHeadsAreATable() {
    PdfFixture page = row(page(), 0, "Toets", "Omschrijving", "Duur", "Weging");
    body(page, 0).white(14).paragraph(SENTENCE);
    List<Alinea> alineas = page.read().alineas();
    assertThat(alineas).hasSize(3);
    assertThat(alineas.get(1).tabel().rijen())
        .extracting(TableRows::row)
        .containsExactly("*[Toets][Omschrijving][Duur][Weging]", ROWS[0], ROWS[1], ROWS[2]);
  }

  @Test
  void whiteBetweenRowsTellsWhereTheyStart() {
    PdfFixture page = row(page(), 8, "Code/toets", "Omschrijving", "Duur/minuten", "Weging");
    assertThat(rows(body(page, 8)))
        .containsExactly(
            "*[Code toets][Omschrijving][Duur minuten][Weging]", ROWS[0], ROWS[1], ROWS[2]);
  }

  @Test
  void threeColumnsBelowEachOtherAreATableWithoutAHead() {
    PdfFixture page = row(page(), 0, "havo", "vierde jaar", "twee", "per jaar");
    row(page, 0, "vwo", "vierde jaar", "drie", "per jaar");
    row(page, 0, "vmbo", "derde jaar", "een", "per jaar");
    assertThat(rows(page)).hasSize(3).startsWith("[havo][vierde jaar][twee][per jaar]");
  }

  @Test
  void linesBelowRowsAreEnough() {
    PdfFixture page = page().rule(72, 104, 440, 104);
    page.at(118);
    row(page, 0, "Toets", "Omschrijving", "Duur", "Weging").rule(72, 123, 440, 123);
    page.at(138);
    row(page, 0, "B1/oud", "planten en/dieren", "50", "10").rule(72, 157, 440, 157);
    page.at(172);
    row(page, 0, "B2/nieuw", "erfelijkheid/en groei", "100", "20").rule(72, 191, 440, 191);
    assertThat(rows(page))
        .containsExactly(
            "*[Toets][Omschrijving][Duur][Weging]",
            "[B1 oud][planten en dieren][50][10]",
            "[B2 nieuw][erfelijkheid en groei][100][20]");
  }

  @Test
  void aLineBelowTheHeadMarksIt() {
    PdfFixture page = page().at(120);
    row(page, 0, "Niveau", "Jaar", "Keren", "Wanneer").rule(72, 125, 440, 125);
    page.at(140);
    row(page, 0, "havo", "vierde jaar", "twee", "in juni");
    row(page, 0, "vwo", "vijfde jaar", "drie", "in juli");
    row(page, 0, "vmbo", "derde jaar", "een", "in mei");
    assertThat(rows(page)).hasSize(4).startsWith("*[Niveau][Jaar][Keren][Wanneer]");
  }

  @Test
  void shadedRowsAreRows() {
    PdfFixture page = page().plane(72, 124, 380, 34, 0.9f).plane(72, 192, 380, 34, 0.9f).at(118);
    row(page, 0, "Toets", "Omschrijving", "Duur", "Weging").at(138);
    row(page, 0, "B1/oud", "planten en/dieren", "50", "10").at(172);
    row(page, 0, "B2/nieuw", "erfelijkheid/en groei", "100", "20").at(206);
    row(page, 0, "B3/nieuw", "onderzoek/en verslag", "50", "20");
    assertThat(rows(page))
        .hasSize(4)
        .contains("[B2 nieuw][erfelijkheid en groei][100][20]")
        .endsWith("[B3 nieuw][onderzoek en verslag][50][20]");
  }

  @Test
  void theHeadOnTheNextPageIsNotRepeated() {
    PdfFixture page = body(row(page(), 0, "Toets", "Omschrijving", "Duur", "Weging"), 0);
    row(page.page(), 0, "Toets", "Omschrijving", "Duur", "Weging");
    row(page, 0, "B4", "het menselijk lichaam", "50", "10");
    row(page, 0, "B5", "gedrag van mensen", "50", "10");
    assertThat(rows(page)).hasSize(6).endsWith("[B5][gedrag van mensen][50][10]");
  }

  @Test
  void twoColumnsAreATableBelowABoldHead() {
    PdfFixture page = row(page().bold(true), 4, "Wie", "Beslist over").bold(false);
    row(page, 4, "rector", "een zware maatregel na overtreding");
    row(page, 4, "teamleider", "een toets inhalen");
    row(page, 4, "mentor", "niets van dit alles in het hele jaar");
    assertThat(rows(page))
        .hasSize(4)
        .startsWith("*[Wie][Beslist over]", "[rector][een zware maatregel na overtreding]");
  }

  @Test
  void twoColumnsAreATableBetweenLines() {
    PdfFixture page = page().rule(72, 104, 440, 104).at(118);
    row(page, 6, "de rector", "beslist over een zware maatregel").rule(72, 123, 440, 123);
    row(page, 6, "de mentor", "beslist niet").rule(72, 143, 440, 143);
    row(page, 6, "de leerling", "kiest zelf zijn toets").rule(72, 163, 440, 163);
    assertThat(rows(page)).hasSize(3).contains("[de mentor][beslist niet]");
  }

  @Test
  void headingsWithALineBelowAreNoTable() {
    PdfFixture page = page().at(118);
    for (int i = 1; i < 5; i++) {
      page.bold(true).put(72, "Artikel " + i).line(160, "Toetsen van deel " + i).bold(false);
      page.rule(72, page.y() - 9, 440, page.y() - 9).white(6).put(72, "1.").line(160, "Kort lid.");
    }
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void listsAreNoTable() {
    PdfFixture page = page();
    for (String label : List.of("1.", "2.", "3.", "4.")) {
      page.put(72, label).put(100, "a.").line(130, "De toets telt mee.");
      page.put(100, "b.").line(130, "De toets kan worden overgedaan.");
    }
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void aTableGoesOnOverThePageWhereAColumnIsEmpty() {
    PdfFixture page = row(page(), 0, "Toets", "Omschrijving", "P1", "P2");
    row(page, 0, "B1", "planten en dieren", "", "10%");
    row(page, 0, "B2", "het lichaam", "20%", "");
    row(page.page(), 0, "B3", "gedrag van vogels", "30%", "");
    row(page, 20, "B4", "gedrag van mensen", "40%", "");
    assertThat(rows(page.paragraph(SENTENCE)))
        .endsWith("[B3][gedrag van vogels][30%][]", "[B4][gedrag van mensen][40%][]");
  }

  @Test
  void theLastCellMayEndInTheFirstColumn() {
    PdfFixture page = row(page(), 8, "Toets", "Vorm", "Duur", "Weging");
    row(page, 8, "Planten", "mondeling", "50", "10");
    row(page, 8, "Dieren in/de stad", "schriftelijk", "50", "10");
    row(page, 8, "Mensen op/het land", "schriftelijk", "100", "20");
    assertThat(rows(page.white(14).paragraph(SENTENCE)))
        .hasSize(4)
        .endsWith("[Mensen op het land][schriftelijk][100][20]");
  }

  @Test
  void aTableOfContentsIsNoTable() {
    PdfFixture page = page();
    for (int i = 1; i < 6; i++) {
      page.put(72, "Deel " + i).put(130, "Toetsen van leerjaar " + i).line(500, "" + 2 * i);
      page.put(72, "Artikel " + i).put(130, "Weging .............").line(500, "" + 2 * i);
    }
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void wordsWithWhatTheyMeanAreNoTable() {
    PdfFixture page = page();
    page.put(72, "Datum:").line(180, "12 mei").put(72, "Vak:").line(180, "biologie");
    page.put(72, "Plaats").put(160, ":").line(180, "Voorbeeldstad");
    page.put(72, "Kenmerk").put(160, ":").line(180, "B12").put(72, "Onderwerp").put(160, ":");
    page.line(180, "toetsen");
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void textInColumnsIsNoTable() {
    PdfFixture page = new PdfFixture().page();
    page.put(72, "Toetsen").line(310, "Herkansing").paragraph(72, 210, SENTENCE);
    page.paragraph(72, 210, SENTENCE).paragraph(72, 210, SENTENCE).at(86);
    page.paragraph(310, 210, SENTENCE).paragraph(310, 210, SENTENCE).paragraph(310, 210, SENTENCE);
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void twoBoldWordsInSmallTypeAreNoTable() {
    PdfFixture page = page().bold(true).size(7).put(72, "Wie").line(92, "Doet wat").bold(false);
    page.line("De mentor").line("De rector").size(11).white(10).paragraph(SENTENCE);
    assertThat(tables(page)).isEmpty();
  }

  @Test
  void oneBoldRowMayGoOnFromThePageBefore() {
    PdfFixture page = row(page(), 0, "Toets", "Omschrijving", "Duur", "Weging");
    row(page, 0, "B1", "planten en dieren", "50", "10");
    row(page, 0, "B2", "het lichaam", "50", "20");
    row(page.page().bold(true), 20, "B9", "alles bij elkaar", "100", "30").bold(false);
    assertThat(rows(page.paragraph(SENTENCE))).endsWith("[B9][alles bij elkaar][100][30]");
  }

  @Test
  void aTableGoesOnBelowATitleThatLiesOverTheColumns() {
    PdfFixture page = row(page(), 0, "Toets", "Duur", "Weging");
    row(page, 0, "B1", "50", "10");
    page.line("een titel die ver over de kolommen heen staat, tot vlak voor de rand");
    row(page, 0, "B2", "50", "20");
    row(page.page(), 0, "B3", "50", "30");
    row(page, 0, "B4", "50", "40").white(20).paragraph(SENTENCE);
    assertThat(tables(page)).isNotEmpty();
  }

  @Test
  void aTotalThatRunsOverTheLastColumnsIsBelowTheTable() {
    PdfFixture page = body(row(page(), 0, "Toets", "Omschrijving", "Duur", "Weging"), 0);
    page.line(345, "Samen dit jaar: 60 procent");
    assertThat(rows(page.white(14).paragraph(SENTENCE)))
        .containsExactly("*[Toets][Omschrijving][Duur][Weging]", ROWS[0], ROWS[1], ROWS[2]);
  }

  @Test
  void notesBelowTheTableLeaveItsColumnsAlone() {
    PdfFixture page = body(row(page(), 0, "Toets", "Omschrijving", "Duur", "Weging"), 0);
    page.line("Bij de toets over planten is een woordenboek toegestaan.");
    assertThat(rows(page.line("Wie ziek is, meldt dat op tijd.").white(14).paragraph(SENTENCE)))
        .containsExactly("*[Toets][Omschrijving][Duur][Weging]", ROWS[0], ROWS[1], ROWS[2]);
  }

  @Test
  void theOnlyRowBelowARuledHeadMayHaveItsKeyInTheMiddle() {
    PdfFixture page = page().at(120);
    row(page, 0, "Toets", "Omschrijving", "Duur", "Weging").rule(72, 125, 440, 125).at(140);
    row(page, 0, "", "planten en dieren", "", "");
    row(page, 0, "B1", "in de stad en", "50", "10");
    row(page, 0, "", "op het land", "", "").rule(72, 172, 440, 172);
    assertThat(rows(page.white(20).paragraph(SENTENCE)))
        .endsWith("[B1][planten en dieren in de stad en op het land][50][10]");
  }
}
