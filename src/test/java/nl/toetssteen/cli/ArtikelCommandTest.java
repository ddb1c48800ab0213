package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArtikelCommandTest {

  @Test
  void theDayDecidesWhatALidSays() {
    Aanroep oud = show("2.55", "--peildatum", "2025-08-01");
    Aanroep nieuw = show("2.55", "--peildatum", "2026-08-01");

    assertThat(oud.code()).isZero();
    assertThat(oud.out()).startsWith("WVO 2020, artikel 2.55").contains("in een vak met centraal");
    assertThat(nieuw.out())
        .contains("ook in vakken zonder centraal examen")
        .contains("leden: 4")
        .contains("https://wetten.overheid.nl/BWBR0044212/2026-08-01/#Artikel2.55");
  }

  @Test
  void anArticleWithoutASubjectSaysSo() {
    assertThat(show("3.41").out()).contains("onderwerp: niet beschreven").doesNotContain("leden");
  }

  @Test
  void anArticleThatIsNotInTheRegisterIsSaidNotToBe() {
    Aanroep aanroep = show("9.99");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("Artikel 9.99", "niet in het wetsregister");
  }

  private static Aanroep show(String... rest) {
    String[] args = new String[rest.length + 2];
    args[0] = "wetgeving";
    args[1] = "artikel";
    System.arraycopy(rest, 0, args, 2, rest.length);
    return Aanroep.check(null, args);
  }
}
