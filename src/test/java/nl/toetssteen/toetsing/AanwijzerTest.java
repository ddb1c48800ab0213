package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.toetssteen.document.Citaat.Markering;
import nl.toetssteen.document.Vindplaats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanwijzerTest {

  private static final String TEKST =
      """
      # Hoofdstuk 3 Regels

      ## Artikel 12 Bezwaar en beroep

      1. Dit is aap.
      2. De maatregelen zijn:
         a. noot en mies;
         b. wim.

      # 3.3 Toetsen

      ## 3.3.2 Inhalen

      Hier is zus.

      # Slot

      6.5 Daar is jet.

      6.6 Dit kan:

      a. teun;
      b. vuur.

      ## 6.7 Kansen

      6.7.1 Zo vaak kan het.

      | soort | aantal |
      |---|---|
      | hok | een |

      # Bijlage 2 Tabel

      Alle gijs.

      # Bijlage A Adres

      A1. Aan de kade.

      A2. Aan de does.
      """;

  private final Proeftekst proef = Proeftekst.of(TEKST);

  @ParameterizedTest
  @CsvSource({
    "aap, 12 lid 1, Bezwaar en beroep",
    "maatregelen, 12 lid 2, Bezwaar en beroep",
    "wim, 12 lid 2 b, Bezwaar en beroep",
    "zus, 3.3.2, Inhalen",
    "jet, 6.5, Slot",
    "vuur, 6.6 b, Slot",
    "hok, 6.7.1, Kansen",
    "gijs, bijlage 2, Tabel",
    "does, A2, Adres",
    "Toetsen, 3.3, Toetsen"
  })
  void aPlaceHasItsPrintedNumberAndHeading(String woord, String artikel, String kop) {
    Vindplaats plaats = point(proef, word(proef, woord));

    assertThat(plaats.artikel()).isEqualTo(artikel);
    assertThat(plaats.kop()).isEqualTo(kop);
    assertThat(plaats.document()).isEqualTo(7);
    assertThat(plaats.citaat().tekst()).isEqualTo(woord);
  }

  @Test
  void textOutsideAnyArticleHasNoNumber() {
    Proeftekst los = Proeftekst.of("Zomaar wat woorden.");

    assertThat(point(los, word(los, "wat")).artikel()).isEmpty();
    assertThat(point(los, word(los, "wat")).kop()).isEmpty();
  }

  @Test
  void anArticleIsNamedByNumberAndHeadingOrByHeadingAlone() {
    assertThat(Aanwijzer.name(proef.beeld.passage(word(proef, "Bezwaar").van())))
        .isEqualTo("artikel 12 (Bezwaar en beroep)");
    assertThat(Aanwijzer.name(proef.beeld.passage(word(proef, "Slot").van()))).isEqualTo("“Slot”");
  }

  @Test
  void wordsNearEachOtherAreOneQuote() {
    assertThat(point(proef, word(proef, "noot"), word(proef, "mies")).citaat().tekst())
        .isEqualTo("noot en mies");
    assertThat(point(proef, word(proef, "mies"), word(proef, "noot")).citaat().tekst())
        .isEqualTo("noot en mies");
  }

  @Test
  void aQuoteOverSeveralDelenMarksEach() {
    Vindplaats plaats = point(proef, word(proef, "wim"), word(proef, "maatregelen"));

    assertThat(plaats.artikel()).isEqualTo("12 lid 2");
    assertThat(plaats.citaat().tekst()).isEqualTo("maatregelen … wim");
    assertThat(plaats.citaat().markeringen())
        .hasSize(2)
        .extracting(Markering::eid)
        .doesNotHaveDuplicates();
    assertThat(plaats.citaat().markeringen().get(1))
        .extracting(Markering::van, Markering::tot)
        .containsExactly(0, 3);
    assertThat(plaats.citaat().voor()).isEqualTo("De ");
    assertThat(plaats.citaat().na()).isEqualTo(".");
  }

  @Test
  void aSpanOverTwoPassagesIsCut() {
    Bereik over = new Bereik(word(proef, "mies").van(), word(proef, "wim").tot());

    assertThat(point(proef, over).citaat().tekst()).isEqualTo("mies … wim");
  }

  @Test
  void farApartInALongTextAreTwoQuotes() {
    Proeftekst lang = Proeftekst.of("Begin " + "woord ".repeat(70) + "einde van de tekst.");
    Proeftekst kort = Proeftekst.of("Begin " + "woord ".repeat(50) + "einde van de tekst.");

    assertThat(point(lang, word(lang, "Begin"), word(lang, "einde")).citaat().tekst())
        .isEqualTo("Begin … einde");
    assertThat(point(kort, word(kort, "Begin"), word(kort, "einde")).citaat().tekst())
        .startsWith("Begin woord woord")
        .endsWith("woord einde");
  }

  @Test
  void theWordsAroundAreWholeWords() {
    Proeftekst lang = Proeftekst.of("letter ".repeat(30) + "HIER " + "teken ".repeat(30) + "eind.");
    Vindplaats plaats = point(lang, word(lang, "HIER"));

    assertThat(plaats.citaat().voor())
        .hasSizeBetween(70, 80)
        .startsWith("letter ")
        .endsWith("letter ");
    assertThat(plaats.citaat().na()).hasSizeBetween(70, 80).startsWith(" teken").endsWith(" teken");
  }

  private static Vindplaats point(Proeftekst proef, Bereik... plaatsen) {
    return new Aanwijzer(proef.beeld, 7).point(Arrays.asList(plaatsen));
  }

  private static Bereik word(Proeftekst proef, String woord) {
    int nr = proef.beeld.woorden.tekst.indexOf(woord);
    assertThat(nr).as(woord).isNotNegative();
    return new Bereik(nr, nr + 1);
  }
}
