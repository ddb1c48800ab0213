package nl.toetssteen.lezen.pdf;

import static nl.toetssteen.lezen.pdf.TableRows.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.lezen.opmaak.StruckText;
import org.junit.jupiter.api.Test;

class StrikesTest {
  private static final String BEFORE = "De herkansing is in ";
  private static final String OLD = "februari ";
  private static final String AFTER = "maart van het laatste leerjaar.";
  private static final float FROM = PdfFixture.LEFT + PdfFixture.width(BEFORE);
  private static final float TO = FROM + PdfFixture.width(OLD);

  /** Writes a sentence with its baseline at a height of 100 points. */
  private static PdfFixture sentence() {
    return new PdfFixture().page().at(100).line(BEFORE + OLD + AFTER);
  }

  @Test
  void wordsWithALineThroughThemAreLeftOut() {
    PdfFixture page = sentence().rule(FROM, 97, TO, 97);
    assertThat(page.read())
        .satisfies(
            read ->
                assertThat(read.alineas())
                    .singleElement()
                    .extracting("tekst")
                    .isEqualTo(BEFORE + AFTER))
        .satisfies(read -> assertThat(read.waarschuwingen()).contains(StruckText.WARNING));
  }

  @Test
  void aThinPlaneStrikesToo() {
    PdfFixture page = sentence().plane(FROM, 96.7f, TO - FROM - 3, 0.7f, 0);
    assertThat(page.texts()).containsExactly(BEFORE + AFTER);
  }

  @Test
  void aNoteThatStrikesTextDoesSo() {
    PdfFixture page = sentence().strikeOut(FROM, 90, TO, 102);
    assertThat(page.texts()).containsExactly(BEFORE + AFTER);
  }

  @Test
  void linesBelowAndAboveWordsDoNotStrikeThem() {
    PdfFixture page = sentence().rule(FROM, 101.5f, TO, 101.5f).rule(FROM, 91, TO, 91);
    assertThat(page.read().waarschuwingen()).isEmpty();
    assertThat(page(101.5f).texts()).containsExactly(BEFORE + OLD + AFTER);
  }

  private static PdfFixture page(float y) {
    return sentence().rule(FROM, y, TO, y);
  }

  @Test
  void aLineThatGoesOnBeyondTheWordsDivides() {
    PdfFixture page = sentence().rule(40, 97, 550, 97);
    assertThat(page.texts()).containsExactly(BEFORE + OLD + AFTER);
  }

  @Test
  void aRowOfATableThatIsStruckIsEmpty() {
    List<Float> xs = List.of(72f, 172f, 272f);
    PdfFixture page = sentence().grid(xs, List.of(200f, 220f, 240f, 260f));
    page.cells(200, xs, "Toets", "Duur").cells(220, xs, "B1", "50").cells(240, xs, "B2", "100");
    page.rule(76, 231, 76 + PdfFixture.width("B1"), 231);
    page.rule(176, 231, 176 + PdfFixture.width("50"), 231);
    assertThat(rows(page)).containsExactly("[Toets][Duur]", "[][]", "[B2][100]");
  }

  @Test
  void aLineOfATableThatRunsThroughWordsStrikesNone() {
    List<Float> xs = List.of(72f, 172f, 272f);
    PdfFixture page = sentence().grid(xs, List.of(203f, 231f, 259f));
    page.cells(220, xs, "Toets", "Duur").cells(245, xs, "B1", "50");
    assertThat(rows(page)).containsExactly("*[Toets][Duur]", "[B1][50]");
  }
}
