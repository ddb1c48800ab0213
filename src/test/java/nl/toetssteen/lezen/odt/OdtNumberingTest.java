package nl.toetssteen.lezen.odt;

import static nl.toetssteen.lezen.odt.OdtFixture.body;
import static nl.toetssteen.lezen.odt.OdtFixture.h;
import static nl.toetssteen.lezen.odt.OdtFixture.item;
import static nl.toetssteen.lezen.odt.OdtFixture.level;
import static nl.toetssteen.lezen.odt.OdtFixture.list;
import static nl.toetssteen.lezen.odt.OdtFixture.listStyle;
import static nl.toetssteen.lezen.odt.OdtFixture.p;
import static nl.toetssteen.lezen.odt.OdtFixture.style;
import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds automatic numbers to what LibreOffice prints. */
class OdtNumberingTest {
  private static final String L = "text:style-name=\"L\"";
  private static final String POINT = "style:num-suffix=\".\"";

  private static final String LEVELS =
      listStyle("L", level(1, "1", POINT), level(2, "a", "style:num-suffix=\")\""));

  @Test
  void nestedListsCountPerLevel() {
    OdtFixture fixture =
        body(list(
                L,
                item(p("een"), list("", item(p("aa")), item(p("bb")))),
                item(p("twee"), list("", item(p("cc"))))))
            .automatic(LEVELS);
    assertThat(fixture.lines()).containsExactly("1. een", "a) aa", "b) bb", "2. twee", "a) cc");
    assertThat(fixture.read().alineas()).extracting(Alinea::niveau).containsExactly(0, 1, 1, 0, 1);
  }

  @Test
  void onlyTheFirstParagraphOfAnItemTakesANumber() {
    assertThat(
            body(list(L, item(p("een"), p("vervolg")), item(p("twee")))).automatic(LEVELS).lines())
        .containsExactly("1. een", "vervolg", "2. twee");
  }

  @Test
  void anItemThatOnlyHoldsAListDoesNotCount() {
    assertThat(
            body(list(L, item(list("", item(p("diep")))), item(p("hoog"))))
                .automatic(LEVELS)
                .lines())
        .containsExactly("a) diep", "2. hoog");
  }

  @Test
  void aNewListStartsAgainUnlessItContinues() {
    assertThat(
            body(
                    list(L + " xml:id=\"x\"", item(p("een"))),
                    list(L, item(p("nieuw"))),
                    list(L + " text:continue-numbering=\"true\"", item(p("verder"))),
                    list(L + " text:continue-list=\"x\"", item(p("terug"))),
                    list(L + " text:continue-list=\"weg\"", item(p("los"))))
                .automatic(LEVELS)
                .lines())
        .containsExactly("1. een", "1. nieuw", "2. verder", "2. terug", "1. los");
  }

  @Test
  void aContinuedListGoesOnAtADeeperLevel() {
    assertThat(
            body(
                    list(L, item(p("een"), list("", item(p("aa"))))),
                    p("tussendoor"),
                    list(
                        L + " text:continue-numbering=\"true\"",
                        item(list("", item(p("bb")))),
                        item(p("twee"))))
                .automatic(LEVELS)
                .lines())
        .containsExactly("1. een", "a) aa", "tussendoor", "b) bb", "2. twee");
  }

  @Test
  void anItemCanStartAgain() {
    assertThat(
            body(list(
                    L,
                    item(p("een")),
                    "<text:list-item text:start-value=\"7\">" + p("zeven") + "</text:list-item>",
                    item(p("acht"))))
                .automatic(LEVELS)
                .lines())
        .containsExactly("1. een", "7. zeven", "8. acht");
  }

  @Test
  void aHeaderOfAListTakesNoNumber() {
    assertThat(
            body(list(L, "<text:list-header>" + p("kop") + "</text:list-header>", item(p("een"))))
                .automatic(LEVELS)
                .lines())
        .containsExactly("kop", "1. een");
  }

  @Test
  void displayLevelsPrintTheNumbersAbove() {
    String levels =
        listStyle("L", level(1, "1", ""), level(2, "1", "text:display-levels=\"2\" " + POINT));
    assertThat(body(list(L, item(p("een"), list("", item(p("diep")))))).automatic(levels).lines())
        .containsExactly("1 een", "1.1. diep");
  }

  @Test
  void aPatternWinsFromPrefixAndSuffix() {
    String levels =
        listStyle("L", level(1, "1", "loext:num-list-format=\"Artikel %1%:\" " + POINT));
    assertThat(body(list(L, item(p("Begrippen")))).automatic(levels).lines())
        .containsExactly("Artikel 1: Begrippen");
  }

  @ParameterizedTest(name = "{0} from {1} is {2}")
  @CsvSource({
    "1, 9, 9",
    "a, 27, aa",
    "a, 28, ab",
    "A, 2, B",
    "i, 4, iv",
    "I, 9, IX",
    "'', 1, ''",
    "'01, 02', 3, 03"
  })
  void formatsPrintAsInLibreOffice(String format, int start, String printed) {
    String levels = listStyle("L", level(1, format, "text:start-value=\"%d\"".formatted(start)));
    assertThat(body(list(L, item(p("x")))).automatic(levels).read().alineas())
        .extracting(Alinea::nummer)
        .containsExactly(printed);
  }

  @Test
  void lettersThatGoTogetherAreRepeated() {
    String levels =
        listStyle("L", level(1, "a", "style:num-letter-sync=\"true\" text:start-value=\"28\""));
    assertThat(body(list(L, item(p("x")))).automatic(levels).lines()).containsExactly("bb x");
  }

  @Test
  void bulletsOfSymbolFontsAreRoundAndOthersThemselves() {
    String bullet =
        "<text:list-level-style-bullet text:level=\"%d\" text:bullet-char=\"%s\"><style:text-properties style:font-name=\"%s\"/></text:list-level-style-bullet>";
    String levels =
        listStyle("L", bullet.formatted(1, "§", "Wingdings"), bullet.formatted(2, "–", "Arial"));
    assertThat(body(list(L, item(p("een"), list("", item(p("twee")))))).automatic(levels).lines())
        .containsExactly("• een", "– twee");
  }

  @Test
  void theStyleOfAParagraphNamesTheListWhenTheListDoesNot() {
    assertThat(
            body(list("", item(p("P", "een"))))
                .automatic(LEVELS)
                .styles(
                    "<style:style style:family=\"paragraph\" style:name=\"Lid\" style:list-style-name=\"L\"/>",
                    style("paragraph", "P", "Lid", ""))
                .lines())
        .containsExactly("1. een");
  }

  @Test
  void headingsAreNumberedByTheOutline() {
    OdtFixture fixture =
        body(
                h(1, "Algemeen"),
                h(2, "Begrippen"),
                "<text:h text:outline-level=\"1\" text:is-list-header=\"true\">Los</text:h>",
                h(1, "Slot"))
            .styles(
                "<text:outline-style>",
                "<text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-prefix=\"Hoofdstuk \"/>",
                "<text:outline-level-style text:level=\"2\" style:num-format=\"1\" text:display-levels=\"2\"/>",
                "</text:outline-style>");
    assertThat(fixture.lines())
        .containsExactly("Hoofdstuk 1 Algemeen", "1.1 Begrippen", "Los", "Hoofdstuk 2 Slot");
    assertThat(fixture.read().alineas()).extracting(Alinea::kopniveau).containsExactly(1, 2, 1, 1);
  }

  @Test
  void aHeadingInAListTakesTheNumberOfTheList() {
    assertThat(body(list(L, item(h(2, "Begrippen")))).automatic(LEVELS).lines())
        .containsExactly("1. Begrippen");
  }
}
