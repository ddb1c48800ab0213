package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.proofPerToets;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static nl.toetssteen.toetsing.Ptaeis.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.checklist.Programmaproef;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;

class CellenproefTest {

  private static Programmaproef duration(boolean perToets) {
    return new Programmaproef(
        Soort.CELLEN,
        perToets,
        List.of("duur", "hulpmiddelen"),
        List.of("uurtje"),
        List.of("praktisch"),
        List.of());
  }

  private static List<Bevinding> duration(boolean perToets, String pta) {
    return check(duration(perToets), pta, begrip("uurtje"));
  }

  @Test
  void aFilledCellIsQuoted() {
    List<Bevinding> bevindingen = duration(true, pta("biologie havo 4", "Duur", "50", "100"));

    assertThat(words(bevindingen)).containsExactly("voldoet: Goed: 50");
    assertThat(quotes(bevindingen.get(0))).containsExactly("50");
  }

  @Test
  void aCellIsNotFoundInsideAWordOfItsRow() {
    List<Bevinding> bevindingen =
        duration(true, pta("biologie havo 4", "Duur | Hulpmiddelen", " | c"));

    assertThat(quotes(bevindingen.get(0))).containsExactly("c");
  }

  @Test
  void anyOfTheColumnsWillDo() {
    String tabel = pta("biologie havo 4", "Duur | Hulpmiddelen", "50 | ", " | geen");

    assertThat(words(duration(true, tabel))).containsExactly("voldoet: Goed: 50");
  }

  @Test
  void eachToetsWithAnEmptyCellHasItsOwnFinding() {
    String tabel = pta("biologie havo 4", "Duur", "50", "", "");

    assertThat(duration(true, tabel))
        .extracting(Bevinding::uitkomst, Bevinding::uitleg, b -> b.betreft().toets())
        .containsExactly(
            tuple(Uitkomst.ONVOLLEDIG, "Bij: SE2", "SE2"),
            tuple(Uitkomst.ONVOLLEDIG, "Bij: SE3", "SE3"));
  }

  @Test
  void emptyCellsOfASubjectAreNamedTogether() {
    String tabel = pta("biologie havo 4", "Duur", "50", "", "", "");

    assertThat(duration(false, tabel))
        .extracting(Bevinding::uitleg, b -> b.betreft().toets())
        .containsExactly(tuple("Bij: SE2, SE3 en SE4", ""));
  }

  @Test
  void aWordInTheRowWillDoWithoutAColumn() {
    String tabel = pta("biologie havo 4", "Opmerking", "een uurtje", "een uurtje");
    String half = pta("biologie havo 4", "Opmerking", "een uurtje", "lang");

    assertThat(words(duration(true, tabel)))
        .containsExactly("voldoet: Goed: SE1 | Stof 1 | P1 | schriftelijk | een uurtje");
    assertThat(words(duration(true, half))).containsExactly("onvolledig: Bij: SE2");
  }

  @Test
  void aWordInTheRowDoesNotFillAnEmptyCell() {
    String tabel = pta("biologie havo 4", "Duur | Opmerking", "50 | kort", " | een uurtje");

    assertThat(words(duration(true, tabel))).containsExactly("onvolledig: Bij: SE2");
  }

  @Test
  void aFormThatNeedNotSayItIsExempt() {
    String tabel =
        """
        # PTA biologie havo 4

        | Code | Stof | Periode | Vorm | Duur |
        |---|---|---|---|---|
        | SE1 | Cellen | P1 | schriftelijk | 50 |
        | SE2 | Planten | P1 | praktisch | |
        | SE3 | Dieren | P1 | | |
        """;

    assertThat(words(duration(true, tabel))).containsExactly("onvolledig: Bij: SE3");
  }

  @Test
  void aSubjectThatSaysItNowhereIsSilent() {
    assertThat(duration(true, pta("biologie havo 4", "Duur", "", "")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }

  @Test
  void aSubjectWithoutAProgrammeNeedsNoDomains() {
    Programmaproef proef = proofPerToets(Soort.CELLEN, "domeinen");

    assertThat(check(proef, pta("profielwerkstuk havo 5", "Duur", "50")))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.NIET_VAN_TOEPASSING, "geen-programma"));
    assertThat(check(proef, pta("biologie havo 5", "Duur", "50")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }
}
