package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final String BEFORE =
      "Deze regel loopt tot aan de rechter kantlijn van de bladzijde en eindigt met een";

  @ParameterizedTest(name = "{0} and {1} are {2}")
  @CsvSource({
    "school-, examen geldt., schoolexamen geldt.",
    "vmbo-, basis geldt., vmbo-basis geldt.",
    "se-, cijfer geldt., se-cijfer geldt.",
    "SE-, cijfer geldt., SE-cijfer geldt.",
    "eind-, SE-cijfer geldt., eind-SE-cijfer geldt.",
    "in-, en uitschrijving geldt., in- en uitschrijving geldt.",
    "ouders/, verzorgers geldt., ouders/verzorgers geldt."
  })
  void hyphensAtTheEndOfALineGoOrStay(String end, String start, String joined) {
    assertThat(new PdfFixture().page().line(BEFORE + " " + end).line(start).texts())
        .containsExactly(BEFORE + " " + joined);
  }

  @Test
  void aHyphenStaysWhenTheWordHasItElsewhere() {
    assertThat(
            new PdfFixture()
                .page()
                .line("De rector-bestuurder stelt vast.")
                .line(BEFORE + " rector-")
                .line("bestuurder van de school.")
                .texts())
        .containsExactly(
            "De rector-bestuurder stelt vast.", BEFORE + " rector-bestuurder van de school.");
  }

  @Test
  void softHyphensGo() {
    assertThat(
            new PdfFixture()
                .page()
                .put(72, BEFORE + " school")
                .actualTextAfter(BEFORE + " school", "-", "\u00ad")
                .white(14)
                .line("examen voor iedereen.")
                .texts())
        .containsExactly(BEFORE + " schoolexamen voor iedereen.");
  }

  @Test
  void ligaturesAreTakenApart() {
    assertThat(
            new PdfFixture()
                .page()
                .put(72, "De kandidaat heeft een")
                .actualText(200, "-", "\ufb01ets")
                .texts())
        .containsExactly("De kandidaat heeft een fiets");
  }

  @Test
  void lettersWithWhiteBetweenThemAreWords() {
    assertThat(new PdfFixture().page().spaced("INLEIDING EN DOEL", 5).line("Tekst volgt.").texts())
        .containsExactly("INLEIDING EN DOEL", "Tekst volgt.");
    assertThat(new PdfFixture().page().line("I N L E I D I N G").line("Tekst volgt hier.").texts())
        .containsExactly("INLEIDING", "Tekst volgt hier.");
  }

  @Test
  void lettersDrawnTwiceAreBold() {
    Gelezen gelezen =
        new PdfFixture()
            .page()
            .put(72, "Artikel 3 Herkansing")
            .line(72.3f, "Artikel 3 Herkansing")
            .line("De kandidaat mag een toets overdoen.")
            .read();

    assertThat(gelezen.alineas()).extracting(Alinea::tekst).startsWith("Artikel 3 Herkansing");
    assertThat(gelezen.alineas()).extracting(Alinea::vet).containsExactly(true, false);
  }
}
