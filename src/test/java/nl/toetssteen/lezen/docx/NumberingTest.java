package nl.toetssteen.lezen.docx;

import static nl.toetssteen.lezen.docx.Docx4jNumbers.agrees;
import static nl.toetssteen.lezen.docx.Docx4jNumbers.numbers;
import static nl.toetssteen.lezen.docx.DocxFixture.body;
import static nl.toetssteen.lezen.docx.DocxFixture.item;
import static nl.toetssteen.lezen.docx.DocxFixture.lvl;
import static nl.toetssteen.lezen.docx.DocxFixture.num;
import static nl.toetssteen.lezen.docx.DocxFixture.numPr;
import static nl.toetssteen.lezen.docx.DocxFixture.p;
import static nl.toetssteen.lezen.docx.DocxFixture.pattern;
import static nl.toetssteen.lezen.docx.DocxFixture.style;
import static nl.toetssteen.lezen.docx.DocxFixture.styled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the automatic numbers against those of docx4j, and against what Word prints. */
class NumberingTest {
  @Test
  void aHeadingsNumberWithoutWordsIsRead() {
    DocxFixture fixture =
        body(item(1, 0, ""), p("De herkansing"), item(1, 0, ""))
            .numbering(pattern(0, lvl(0, "decimal", "Artikel %1")), num(1, 0));
    assertThat(fixture.read().alineas())
        .extracting(Alinea::nummer, Alinea::tekst)
        .containsExactly(
            tuple("Artikel 1", ""), tuple("", "De herkansing"), tuple("Artikel 2", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1.", "(%1)", "•", "-"})
  void aListsNumberWithoutWordsIsWhite(String text) {
    DocxFixture fixture =
        body(item(1, 0, ""), item(1, 0, "tekst"))
            .numbering(pattern(0, lvl(0, "upperRoman", text)), num(1, 0));
    assertThat(fixture.read().alineas()).extracting(Alinea::tekst).containsExactly("tekst");
  }

  private static final String OUTLINE =
      pattern(
          0, lvl(0, "decimal", "%1."), lvl(1, "lowerLetter", "%2)"), lvl(2, "decimal", "%1.%2.%3"));

  @Test
  void directNumbersCountPerLevel() throws Docx4JException {
    agrees(
        body(
                item(1, 0, "een"),
                item(1, 1, "onder een"),
                item(1, 1, "nog een"),
                item(1, 0, "twee"),
                item(1, 1, "opnieuw"))
            .numbering(OUTLINE, num(1, 0)),
        "1.",
        "a)",
        "b)",
        "2.",
        "a)");
  }

  @Test
  void styleBoundArticleNumbersSurvive() throws Docx4JException {
    agrees(
        body(
                styled("Artikel", "Begrippen"),
                styled("Lid", "Onder school wordt verstaan"),
                styled("Lid", "Onder toets wordt verstaan"),
                styled("Artikel", "Toegang"),
                styled("Lid", "Eerst aanmelden"))
            .styles(style("Artikel", "Normal", numPr(3, 0)), style("Lid", "Normal", numPr(3, 1)))
            .numbering(
                pattern(
                    7,
                    lvl(0, "decimal", "Artikel %1", "<w:pStyle w:val=\"Artikel\"/>"),
                    lvl(1, "decimal", "%2.", "<w:pStyle w:val=\"Lid\"/>")),
                num(3, 7)),
        "Artikel 1",
        "1.",
        "2.",
        "Artikel 2",
        "1.");
  }

  @Test
  void stylesInheritTheirListAndAddTheirLevel() throws Docx4JException {
    agrees(
        body(styled("Kop", "een"), styled("Onderkop", "een een"), styled("Mijnkop", "twee"))
            .styles(
                style("Kop", "Normal", numPr(1, 0)),
                style("Onderkop", "Kop", "<w:numPr><w:ilvl w:val=\"1\"/></w:numPr>"),
                style("Mijnkop", "Kop", ""))
            .numbering(pattern(0, lvl(0, "decimal", "%1"), lvl(1, "decimal", "%1.%2")), num(1, 0)),
        "1",
        "1.1",
        "2");
  }

  @Test
  void levelThatNamesStyleWinsFromLevelInStyle() {
    // docx4j goes by the level in the style; the standard says that w:pStyle decides (17.9.23).
    DocxFixture fixture =
        body(styled("Kop", "een"), styled("Onderkop", "een een"))
            .styles(
                style("Kop", "Normal", numPr(1, 0)),
                style("Onderkop", "Normal", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "decimal", "%1"),
                    lvl(1, "decimal", "%1.%2", "<w:pStyle w:val=\"Onderkop\"/>")),
                num(1, 0));
    assertThat(numbers(fixture)).containsExactly("1", "1.1");
  }

  @Test
  void listZeroSwitchesNumberingOff() throws Docx4JException {
    agrees(
        body(
                styled("Artikel", "een"),
                p("<w:pStyle w:val=\"Artikel\"/>" + numPr(0, 0), "geen"),
                styled("Kaal", "ook geen"),
                styled("Artikel", "twee"))
            .styles(style("Artikel", "Normal", numPr(1, 0)), style("Kaal", "Artikel", numPr(0, 0)))
            .numbering(OUTLINE, num(1, 0)),
        "1.",
        "",
        "",
        "2.");
  }

  @Test
  void emptyNumberedParagraphsCountToo() throws Docx4JException {
    agrees(
        body(item(1, 0, "een"), "<w:p><w:pPr>" + numPr(1, 0) + "</w:pPr></w:p>", item(1, 0, "drie"))
            .numbering(OUTLINE, num(1, 0)),
        "1.",
        "3.");
  }

  @Test
  void listsOfOnePatternCountOn() throws Docx4JException {
    agrees(
        body(item(1, 0, "een"), item(2, 0, "twee"), item(1, 0, "drie"))
            .numbering(OUTLINE, num(1, 0), num(2, 0)),
        "1.",
        "2.",
        "3.");
  }

  @Test
  void startOverrideRestartsOnce() throws Docx4JException {
    agrees(
        body(item(1, 0, "een"), item(1, 0, "twee"), item(2, 0, "vijf"), item(2, 0, "zes"))
            .numbering(
                OUTLINE,
                num(1, 0),
                num(
                    2,
                    0,
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>")),
        "1.",
        "2.",
        "5.",
        "6.");
  }

  @Test
  void overridingLevelReplacesThatOfPattern() throws Docx4JException {
    agrees(
        body(item(2, 0, "een"), item(2, 0, "twee"))
            .numbering(
                OUTLINE,
                num(
                    2,
                    0,
                    "<w:lvlOverride w:ilvl=\"0\">"
                        + lvl(0, "upperRoman", "Deel %1")
                        + "</w:lvlOverride>")),
        "Deel I",
        "Deel II");
  }

  @Test
  void restartZeroCountsOnThroughHigherLevels() {
    // docx4j 11 restarts every deeper level, whatever w:lvlRestart says.
    DocxFixture fixture =
        body(
                item(1, 0, "een"),
                item(1, 1, "artikel een"),
                item(1, 1, "artikel twee"),
                item(1, 0, "twee"),
                item(1, 1, "artikel drie"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "upperRoman", "%1"),
                    lvl(1, "decimal", "Artikel %2", "<w:lvlRestart w:val=\"0\"/>")),
                num(1, 0));
    assertThat(numbers(fixture)).containsExactly("I", "Artikel 1", "Artikel 2", "II", "Artikel 3");
  }

  @Test
  void restartAfterNamedLevelOnly() {
    // docx4j 11 restarts every deeper level, whatever w:lvlRestart says.
    DocxFixture fixture =
        body(
                item(1, 0, "x"),
                item(1, 1, "x"),
                item(1, 2, "x"),
                item(1, 1, "x"),
                item(1, 2, "x"),
                item(1, 0, "x"),
                item(1, 2, "x"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "decimal", "%1"),
                    lvl(1, "decimal", "%2"),
                    lvl(2, "lowerLetter", "%3", "<w:lvlRestart w:val=\"1\"/>")),
                num(1, 0));
    assertThat(numbers(fixture)).containsExactly("1", "1", "a", "2", "b", "2", "a");
  }

  @Test
  void skippedLevelsPrintTheirFirstNumber() throws Docx4JException {
    agrees(
        body(item(1, 2, "diep"), item(1, 0, "hoog"), item(1, 2, "weer diep"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "decimal", "%1"),
                    lvl(1, "decimal", "%1.%2"),
                    lvl(2, "decimal", "%1-%3")),
                num(1, 0)),
        "1-1",
        "2",
        "2-1");
  }

  @Test
  void linkedListStyleGivesThePattern() throws Docx4JException {
    agrees(
        body(item(5, 0, "een"), item(5, 1, "sub"))
            .styles(
                """
                <w:style w:type="numbering" w:styleId="Lijst"><w:name w:val="Lijst"/>\
                <w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>""")
            .numbering(
                pattern(4, "<w:numStyleLink w:val=\"Lijst\"/>"),
                pattern(
                    8,
                    "<w:styleLink w:val=\"Lijst\"/>",
                    lvl(0, "decimal", "%1."),
                    lvl(1, "lowerLetter", "%2.")),
                num(5, 4),
                num(9, 8)),
        "1.",
        "a.");
  }

  @Test
  void linkWithoutStyleGoesByTheNameOfTheLink() {
    // docx4j follows a link only when the style is there.
    DocxFixture fixture =
        body(item(5, 0, "een"), item(6, 0, "zonder doel"))
            .numbering(
                pattern(4, "<w:numStyleLink w:val=\"Lijst\"/>"),
                pattern(7, "<w:numStyleLink w:val=\"Zoek\"/>"),
                pattern(8, "<w:styleLink w:val=\"Lijst\"/>", lvl(0, "decimal", "%1.")),
                num(5, 4),
                num(6, 7));
    assertThat(numbers(fixture)).containsExactly("1.", "");
  }

  @Test
  void levelIsThatOfTheListAndIndentationThatOfTheNumber() {
    DocxFixture fixture =
        body(item(1, 1, "x"), p("los"), item(44, 0, "lijst bestaat niet"))
            .numbering(
                pattern(
                    0,
                    lvl(0, "decimal", "%1"),
                    lvl(
                        1,
                        "decimal",
                        "%2",
                        "<w:pPr><w:ind w:left=\"1440\" w:hanging=\"360\"/></w:pPr>")),
                num(1, 0));
    List<Alinea> alineas = fixture.read().alineas();
    assertThat(alineas).extracting(Alinea::niveau).containsExactly(1, -1, -1);
    assertThat(alineas).extracting(Alinea::inspringing).containsExactly(54.0, 0.0, 0.0);
  }
}
