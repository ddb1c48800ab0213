package nl.toetssteen.lezen.tekst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static List<Alinea> read(String tekst) {
    return new TextReader()
        .read(tekst.getBytes(UTF_8), ReadLimits.standaard(), Deadline.in(Duration.ofMinutes(1)))
        .alineas();
  }

  private static List<String> texts(String tekst) {
    return read(tekst).stream().map(Alinea::tekst).toList();
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            texts(
                """
                De kandidaat die te laat is voor een toets meldt zich bij de
                examensecretaris van de school.

                1. Hij levert een verklaring in die zijn ouders hebben
                   ondertekend.
                2. Hij wacht op de gang.
                """))
        .containsExactly(
            "De kandidaat die te laat is voor een toets meldt zich bij de examensecretaris van de school.",
            "1. Hij levert een verklaring in die zijn ouders hebben ondertekend.",
            "2. Hij wacht op de gang.");
  }

  @Test
  void aNumberInARunningSentenceStartsNoParagraph() {
    assertThat(
            texts(
                """
                De directeur beslist over het bezwaar zoals staat in artikel
                45 van het reglement, en maakt dat bekend volgens wat staat in
                artikel 46 van het reglement.
                """))
        .hasSize(1);
  }

  @Test
  void aSentenceThatAPageBreakCutsIsMadeWhole() {
    assertThat(
            texts(
                """
                De examinator bewaart het gemaakte werk ten minste zes maanden,

                \f
                en geeft het daarna terug aan de kandidaat.
                """))
        .containsExactly(
            "De examinator bewaart het gemaakte werk ten minste zes maanden, en geeft het daarna terug aan de kandidaat.");
  }

  @Test
  void rowsOfATableStayApart() {
    assertThat(
            texts(
                """
                Schoolsoort, leerjaar, aantal toetsen en het moment

                havo 4 drie in periode 2

                vwo 5 twee in periode 3
                """))
        .hasSize(3);
  }

  @Test
  void markdownHeadingsHaveTheirLevelAndMarksAreLeftOut() {
    assertThat(read("# Deel\n\n### Artikel 1 **Doel** ###\n\nEen __toets__ telt^1^.\n"))
        .extracting(Alinea::kopniveau, Alinea::tekst)
        .containsExactly(
            tuple(1, "Deel"), tuple(3, "Artikel 1 Doel"), tuple(0, "Een toets telt1."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"# ", "#", " ", "*", "**", "_", "__ ", "^", "- ", "=", "\t#"})
  void aLongLineOfSignsIsReadInTime(String teken) {
    assertThat(read("# kop " + teken.repeat(300_000) + " einde"))
        .singleElement()
        .satisfies(alinea -> assertThat(alinea.tekst()).startsWith("kop").endsWith("einde"));
  }
}
