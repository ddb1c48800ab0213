package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages with something on them that no writer expects, but some programs make. */
class StrangePagesTest {
  private static final String SENTENCE =
      "Elke kandidaat legt aan het einde van het jaar een aantal toetsen af, en wie een toets mist"
          + " door ziekte of overmacht haalt die toets later in.";

  @Test
  void aLabelMayFollowAnotherThatEndsInALetter() {
    assertThat(Labels.follows("1a.", "1b.")).isTrue();
    assertThat(Labels.follows("1a.", "1c.")).isFalse();
  }

  @Test
  void labelsMayEndInALetterBehindANumber() {
    PdfFixture page = new PdfFixture().page();
    page.item(72, "1a.", "De rector beslist.").item(72, "1b.", "De mentor adviseert.");
    assertThat(page.item(72, "1c.", "De leerling kiest.").texts()).hasSize(3);
  }

  @Test
  void aLineOfSignsThatNobodySeesIsNotThere() {
    PdfFixture page = new PdfFixture().page().paragraph(SENTENCE).white(20);
    page.actualText(72, "x", "\u200b").white(20).paragraph(SENTENCE);
    assertThat(page.texts()).containsExactly(SENTENCE, SENTENCE);
  }

  @Test
  void aWideSignMayEndBehindTheLastOfItsLine() {
    PdfFixture page = new PdfFixture().page();
    for (int i = 0; i < 12; i++) {
      page.line("De kandidaat meldt zich");
    }
    page.at(120).size(90).put(190, "W").size(11).put(200, "er");
    assertThat(page.texts()).isNotEmpty();
  }
}
