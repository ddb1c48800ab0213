package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.proof;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static nl.toetssteen.toetsing.Ptaeis.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;

class DomeinproefTest {

  private static List<Bevinding> cover(String titel, String... domeinen) {
    return check(proof(Soort.DEKKING), pta(titel, "Domein", domeinen));
  }

  private static List<Bevinding> exist(String titel, String... domeinen) {
    return check(proof(Soort.DOMEIN_BESTAAT), pta(titel, "Domein", domeinen));
  }

  @Test
  void aSubjectThatNamesAllDomainsIsCovered() {
    List<Bevinding> bevindingen = cover("aardrijkskunde havo", "", "A, B, C", "D, E, F");

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.VOLDOET);
    assertThat(quotes(bevindingen.get(0))).containsExactly("A, B, C");
  }

  @Test
  void domainsThatNoToetsNamesAreListedByCodeAndName() {
    assertThat(cover("aardrijkskunde vwo", "A, B1, C1", "D1, E"))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
              assertThat(b.uitleg()).startsWith("Gemist: B2 (").contains("), C2 (", "), D2 (");
            });
  }

  @Test
  void aYearThatTheDocumentDoesNotHaveMayCoverTheRest() {
    assertThat(cover("aardrijkskunde vwo 4", "A, B1, C1", "D1, E"))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.HANDMATIG);
              assertThat(b.uitleg()).startsWith("Deel: B2 (");
            });
  }

  @Test
  void aSubjectWithoutDomainsIsSilent() {
    assertThat(cover("aardrijkskunde vwo", "", ""))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }

  @Test
  void codesOfAnotherListAreLeftToTheReader() {
    assertThat(words(cover("biologie havo", "A, M1, M2", "O1, P3")))
        .containsExactly("handmatig: Anders: M1, M2, O1, P3");
    assertThat(words(exist("biologie havo", "A, M1, M2", "O1, P3")))
        .containsExactly("handmatig: Anders: M1, M2, O1, P3");
  }

  @Test
  void aSubjectWithoutAProgrammeIsNotHeldAgainstOne() {
    assertThat(cover("profielwerkstuk havo", ""))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.NIET_VAN_TOEPASSING, "geen-programma"));
    assertThat(cover("huiswerkklas havo", ""))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.HANDMATIG, "geen-programma"));
    assertThat(exist("huiswerkklas havo", ""))
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.NIET_VAN_TOEPASSING, "geen-programma"));
  }

  @Test
  void aDomainThatDoesNotExistIsQuotedWithItsToets() {
    List<Bevinding> bevindingen = exist("aardrijkskunde vwo", "A, B1", "B7, B8", "C1");

    assertThat(words(bevindingen)).containsExactly("strijdig: Onbekend: B7, B8");
    assertThat(quotes(bevindingen.get(0))).containsExactly("B7, B8");
  }

  @Test
  void domainsThatAllExistAreInOrder() {
    List<Bevinding> bevindingen = exist("aardrijkskunde vwo", "A, B1", "C1");

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.VOLDOET);
    assertThat(quotes(bevindingen.get(0))).containsExactly("A, B1");
  }
}
