package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;
import nl.toetssteen.checklist.Voorwaarde.Operator;
import nl.toetssteen.checklist.Voorwaarde.Plek;
import nl.toetssteen.checklist.Voorwaarde.Rondom;
import nl.toetssteen.checklist.Voorwaarde.Vergelijking;
import org.junit.jupiter.api.Test;

class ZoekerTest {

  private static final Begrip[] BEGRIPPEN = {
    begrip("rood"), begrip("blauw"), begrip("groen"), begrip("kop")
  };

  @Test
  void everyPlaceOfAConceptIsAMatch() {
    assertThat(find("Rood en nog eens rood is het.", heeft("rood")))
        .containsExactly("Rood", "rood");
    assertThat(find("Niets te zien hier.", heeft("rood"))).isEmpty();
  }

  @Test
  void aDenialCountsWithinSixWordsOfTheSameClause() {
    HeeftBegrip ontkend = new HeeftBegrip("rood", true);
    HeeftBegrip bevestigd = new HeeftBegrip("rood", false);

    assertThat(find("Dat mag niet rood zijn.", ontkend)).containsExactly("rood");
    assertThat(find("Dat mag niet rood zijn.", bevestigd)).isEmpty();
    assertThat(find("Dat is rood zijn.", ontkend)).isEmpty();
    assertThat(find("Dat is rood zijn.", bevestigd)).containsExactly("rood");
    assertThat(find("Niet een twee drie vier vijf zes rood.", ontkend)).containsExactly("rood");
    assertThat(find("Niet een twee drie vier vijf zes zeven rood.", ontkend)).isEmpty();
    assertThat(find("Dat mag niet, want dat wordt rood.", ontkend)).isEmpty();
    assertThat(find("Dat mag niet. Rood wel.", ontkend)).isEmpty();
  }

  @Test
  void aDenialStaysInItsOwnClause() {
    HeeftBegrip ontkend = new HeeftBegrip("rood", true);

    assertThat(find("Is het niet, dan rood.", ontkend)).isEmpty();
    assertThat(find("Niet groen maar rood.", ontkend)).isEmpty();
    assertThat(find("Rood, zoals bloed, mag niet.", ontkend)).isEmpty();
    assertThat(find("Rood, als bloed, niet.", ontkend)).isEmpty();
    assertThat(find("Rood, heel rood, mag niet.", ontkend)).containsExactly("rood");
  }

  @Test
  void aDenialWithinAConceptCountsUnlessTheConceptIsWrittenWithOne() {
    Begrip los = together("los", "mag", "rood");
    Begrip zelf = together("zelf", "niet", "rood");
    Proeftekst proef = Proeftekst.of("Dat mag niet rood zijn.", los, zelf);
    Eenheid zin = proef.eenheden.all(Omvang.ZIN).get(0);

    assertThat(proef.zoeker.find(new HeeftBegrip("los", true), zin)).hasSize(1);
    assertThat(proef.zoeker.find(new HeeftBegrip("los", false), zin)).isEmpty();
    assertThat(proef.zoeker.find(new HeeftBegrip("zelf", false), zin)).hasSize(1);
  }

  private static Begrip together(String naam, String... delen) {
    return new Begrip(naam, List.of(new Begrip.Vorm(List.of(delen), 5, false)), List.of());
  }

  @Test
  void allMustLieWithinTheWidth() {
    assertThat(find("Rood is blauw.", alle(3, false, "rood", "blauw")))
        .containsExactly("Rood + blauw");
    assertThat(find("Rood is niet blauw.", alle(3, false, "rood", "blauw"))).isEmpty();
    assertThat(find("Rood is helemaal en nooit blauw.", alle(0, false, "rood", "blauw")))
        .hasSize(1);
    assertThat(find("Rood is er altijd.", alle(0, false, "rood", "blauw"))).isEmpty();
  }

  @Test
  void theNearestOfSeveralPlacesIsTaken() {
    assertThat(find("Blauw en dan heel ver rood en blauw.", alle(0, false, "rood", "blauw")))
        .containsExactly("rood + blauw");
  }

  @Test
  void aPlaceThatLeadsNowhereGivesWayToALaterOne() {
    String ver = "Rood staat hier, en een heel eind verder ";

    assertThat(find(ver + "staat rood bij blauw.", alle(4, false, "rood", "blauw")))
        .containsExactly("rood + blauw");
    assertThat(find(ver + "staat blauw.", alle(4, false, "rood", "blauw"))).isEmpty();
  }

  @Test
  void orderIsMindedWhenAsked() {
    assertThat(find("Blauw voor rood.", alle(0, true, "rood", "blauw"))).isEmpty();
    assertThat(find("Blauw voor rood en blauw.", alle(0, true, "rood", "blauw")))
        .containsExactly("rood + blauw");
    assertThat(find("Blauw voor rood.", alle(0, false, "rood", "blauw"))).hasSize(1);
  }

  @Test
  void ofTwoPlacesEquallyNearTheFirstIsTaken() {
    assertThat(find("Blauw rood blauw.", alle(0, false, "rood", "blauw")))
        .containsExactly("rood + Blauw");
  }

  @Test
  void aConditionWithinAnotherLooksAroundFromWhatWasFoundLast() {
    Voorwaarde erbij = new Rondom(Plek.ZIN, heeft("blauw"));
    Voorwaarde een = new Minstens(1, List.of(erbij, heeft("groen")));
    Voorwaarde samen = new Alle(List.of(erbij), 0, false);
    String naast = "Hier staat niets. Rood is blauw.";
    String ernaast = "Blauw staat hier. Rood is mooi.";

    for (Voorwaarde binnenin : List.of(een, samen)) {
      Voorwaarde eis = new Alle(List.of(heeft("rood"), binnenin), 0, false);
      assertThat(findInLid(naast, eis)).isTrue();
      assertThat(findInLid(ernaast, eis)).isFalse();
    }
  }

  private static boolean findInLid(String tekst, Voorwaarde voorwaarde) {
    Proeftekst proef = Proeftekst.of(tekst, BEGRIPPEN);
    return proef.eenheden.all(Omvang.LID).stream()
        .anyMatch(lid -> proef.zoeker.isMet(voorwaarde, lid));
  }

  @Test
  void whatSurroundsATextMayBeSomeOfSeveral() {
    List<Voorwaarde> kleuren = List.of(heeft("rood"), heeft("blauw"), heeft("groen"));
    String tekst = "Een kop van rood en groen.";

    assertThat(find(tekst, kop(new Minstens(2, kleuren)))).containsExactly("kop");
    assertThat(find(tekst, kop(new Minstens(3, kleuren)))).isEmpty();
    assertThat(find(tekst, kop(new Minstens(1, kleuren.subList(1, 2))))).isEmpty();
  }

  private static Voorwaarde kop(Voorwaarde erbij) {
    return new Alle(List.of(heeft("kop"), new Rondom(Plek.ZIN, erbij)), 0, false);
  }

  @Test
  void geenHoldsOnlyWhenNoneIsFound() {
    Voorwaarde eis =
        new Alle(
            List.of(heeft("rood"), new Geen(List.of(heeft("blauw"), heeft("groen")))), 0, false);

    assertThat(find("Rood alleen is goed.", eis)).containsExactly("Rood");
    assertThat(find("Rood met groen is niets.", eis)).isEmpty();
  }

  @Test
  void minstensAsksForSoMany() {
    List<Voorwaarde> kleuren = List.of(heeft("rood"), heeft("blauw"), heeft("groen"));

    assertThat(find("Rood en groen samen.", new Minstens(2, kleuren)))
        .containsExactly("Rood + groen");
    assertThat(find("Rood en rood samen.", new Minstens(2, kleuren))).isEmpty();
    assertThat(find("Rood en groen samen.", new Minstens(1, kleuren)))
        .containsExactly("Rood", "groen");
    assertThat(find("Alles is zwart.", new Minstens(1, kleuren))).isEmpty();
  }

  @Test
  void aKenmerkMustCompare() {
    HeeftKenmerk kort =
        new HeeftKenmerk("termijn", List.of(new Vergelijking(Operator.MINDER_DAN, "5 dagen")));

    assertThat(find("Binnen drie dagen en niet zes dagen.", kort))
        .containsExactly("Binnen drie dagen");
    assertThat(find("Nooit en te nimmer.", kort)).isEmpty();
  }

  @Test
  void theFirstOfItsKindInTheDocumentIsTheMeasure() {
    HeeftKenmerk anders =
        new HeeftKenmerk(
            "schooljaar", List.of(new Vergelijking(Operator.ANDERS_DAN_EERST, "true")));

    assertThat(find("Eerst 2026-2027, dan 2026/27, dan 2025-2026.", anders))
        .containsExactly("2025 2026");
  }

  @Test
  void whatSurroundsATextCanBeAsked() {
    String tekst =
        """
        # Hoofdstuk 1 Kop en groen

        ## Artikel 1 Blauw

        1. Rood is het. En ook groen:
           a. kop van een spijker.
        2. Slot van het artikel.

        ## Artikel 2 Einde

        Slot van alles is er.
        """;

    assertThat(surrounded(tekst, Plek.EIGEN_KOP, "blauw")).isTrue();
    assertThat(surrounded(tekst, Plek.EIGEN_KOP, "groen")).isFalse();
    assertThat(surrounded(tekst, Plek.KOP, "groen")).isTrue();
    assertThat(surrounded(tekst, Plek.KOP, "rood")).isFalse();
    assertThat(surrounded(tekst, Plek.ZIN, "rood")).isTrue();
    assertThat(surrounded(tekst, Plek.ZIN, "groen")).isFalse();
    assertThat(surrounded(tekst, Plek.LID, "groen")).isTrue();
    assertThat(surrounded(tekst, Plek.LID, "kop")).isTrue();
    assertThat(surrounded(tekst, Plek.LID, "slot")).isFalse();
    assertThat(surrounded(tekst, Plek.ARTIKEL, "slot")).isTrue();
    assertThat(surrounded(tekst, Plek.ARTIKEL, "blauw")).isTrue();
    assertThat(surrounded(tekst, Plek.ARTIKEL, "alles")).isFalse();
    assertThat(surrounded(tekst, Plek.DOCUMENT, "alles")).isTrue();
    assertThat(surrounded(tekst, Plek.DOCUMENT, "nergens")).isFalse();
  }

  /** Looks around the word "rood" in the first sentence that has it. */
  private static boolean surrounded(String tekst, Plek plek, String woord) {
    Begrip[] begrippen = {begrip("rood"), begrip("gezocht", woord)};
    Voorwaarde rondom = new Rondom(plek, heeft("gezocht"));
    return !find(tekst, new Alle(List.of(heeft("rood"), rondom), 0, false), begrippen).isEmpty();
  }

  private static HeeftBegrip heeft(String begrip) {
    return new HeeftBegrip(begrip, null);
  }

  private static Alle alle(int binnen, boolean volgorde, String... begrippen) {
    List<Voorwaarde> van = Arrays.stream(begrippen).<Voorwaarde>map(ZoekerTest::heeft).toList();
    return new Alle(van, binnen, volgorde);
  }

  private static List<String> find(String tekst, Voorwaarde voorwaarde) {
    return find(tekst, voorwaarde, BEGRIPPEN);
  }

  /** Gives the places of every match in a sentence, joined by a plus. */
  private static List<String> find(String tekst, Voorwaarde voorwaarde, Begrip[] begrippen) {
    Proeftekst proef = Proeftekst.of(tekst, begrippen);
    return proef.eenheden.all(Omvang.ZIN).stream()
        .flatMap(zin -> proef.zoeker.find(voorwaarde, zin).stream())
        .map(t -> String.join(" + ", t.plaatsen().stream().map(proef::tekst).toList()))
        .toList();
  }
}
