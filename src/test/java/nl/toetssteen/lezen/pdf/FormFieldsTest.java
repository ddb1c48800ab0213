package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormFieldsTest {
  private static final String BEFORE = "De voorzitter van de examencommissie is";

  private static PdfFixture page() {
    return new PdfFixture().page().put(72, BEFORE);
  }

  private static float after() {
    return 76 + PdfFixture.width(BEFORE);
  }

  @Test
  void whatIsFilledInIsTextInItsPlace() {
    PdfFixture fixture = page().field(after(), "mevrouw Verzonnen", true);
    fixture.at(100).line("De commissie beslist over elk bezwaar.");
    assertThat(fixture.texts())
        .containsExactly(BEFORE + " mevrouw Verzonnen", "De commissie beslist over elk bezwaar.");
  }

  @Test
  void aFieldThatDrawsNothingIsReadToo() {
    PdfFixture fixture = page().field(after(), "mevrouw Verzonnen", false);
    fixture.at(100).line("De commissie beslist over elk bezwaar.");
    assertThat(fixture.texts())
        .containsExactly(BEFORE + " mevrouw Verzonnen", "De commissie beslist over elk bezwaar.");
  }

  @Test
  void anEmptyFieldIsNoText() {
    assertThat(page().field(after(), "", true).texts()).containsExactly(BEFORE);
  }
}
