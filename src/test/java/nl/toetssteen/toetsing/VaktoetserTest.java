package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static nl.toetssteen.toetsing.Ptaeis.proof;
import static nl.toetssteen.toetsing.Ptaeis.proofPerToets;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Programmaproef.Soort;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;

class VaktoetserTest {

  /** Says something of all toetsen, in the text above their table. */
  private static String above(String tekst, String tabel) {
    return tabel.replaceFirst("\n\n", "\n\n" + tekst + "\n\n");
  }

  private static List<Bevinding> duration(Uitkomst tekst, String pta) {
    Oordeel oordeel = Proefeis.oordeel("uurtje", tekst);
    return Ptaeis.check(
        proofPerToets(Soort.CELLEN, "duur"), List.of(oordeel), pta, begrip("uurtje"));
  }

  private static final String TWEE_VAKKEN =
      """
      # PTA havo 4

      Elke toets is een uurtje.

      | Vak | Code | Stof | Periode | Vorm |
      |---|---|---|---|---|
      | biologie | BI1 | Cellen | P1 | schriftelijk |
      | scheikunde | SK1 | Zuren | P2 | schriftelijk |
      """;

  @Test
  void whatTheTextSaysCountsForEverySubjectThatIsSilent() {
    List<Bevinding> bevindingen = duration(Uitkomst.VOLDOET, TWEE_VAKKEN);

    assertThat(bevindingen)
        .extracting(b -> b.betreft().vak(), Bevinding::uitkomst)
        .containsExactly(
            tuple("biologie", Uitkomst.VOLDOET), tuple("scheikunde", Uitkomst.VOLDOET));
    assertThat(quotes(bevindingen.get(0))).containsExactly("uurtje");
    assertThat(duration(Uitkomst.ONVOLLEDIG, TWEE_VAKKEN))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONVOLLEDIG, Uitkomst.ONVOLLEDIG);
  }

  @Test
  void aCellThatIsLeftOpenStaysSo() {
    String tabel = above("Elke toets is een uurtje.", pta("biologie havo 4", "Duur", "50", ""));

    assertThat(duration(Uitkomst.VOLDOET, tabel))
        .extracting(b -> b.betreft().toets(), Bevinding::uitkomst)
        .containsExactly(tuple("SE2", Uitkomst.ONVOLLEDIG));
  }

  private static final String EEN_DEEL_PER_VAK =
      """
      # PTA havo 4

      %s

      ## Biologie

      %s

      | Code | Stof | Periode | Vorm |
      |---|---|---|---|
      | BI1 | Cellen | P1 | schriftelijk |

      ## Scheikunde

      | Code | Stof | Periode | Vorm |
      |---|---|---|---|
      | SK1 | Zuren | P2 | schriftelijk |

      ## Herkansen

      %s
      """;

  @Test
  void whatIsSaidInThePartOfASubjectCountsForThatSubjectOnly() {
    String inDeel = EEN_DEEL_PER_VAK.formatted("Welkom.", "Elke toets is een uurtje.", "Kan.");

    for (Uitkomst uitkomst : List.of(Uitkomst.VOLDOET, Uitkomst.ONVOLLEDIG)) {
      assertThat(duration(uitkomst, inDeel))
          .extracting(b -> b.betreft().vak(), Bevinding::uitkomst)
          .containsExactly(tuple("biologie", uitkomst), tuple("scheikunde", Uitkomst.ONTBREEKT));
    }
  }

  @Test
  void whatIsSaidBeforeAndAfterThePartsCountsForAll() {
    String vooraf = EEN_DEEL_PER_VAK.formatted("Elke toets is een uurtje.", "Leuk.", "Kan.");
    String erna = EEN_DEEL_PER_VAK.formatted("Welkom.", "Leuk.", "Een herkansing is een uurtje.");
    String voorAlle =
        EEN_DEEL_PER_VAK.formatted("Hoi.", "In alle vakken is dat een uurtje.", "Kan.");

    for (String pta : List.of(vooraf, erna, voorAlle)) {
      assertThat(duration(Uitkomst.VOLDOET, pta))
          .extracting(Bevinding::uitkomst)
          .containsExactly(Uitkomst.VOLDOET, Uitkomst.VOLDOET);
    }
  }

  @Test
  void anotherPlaceIsQuotedForASubjectThatIsSilentItself() {
    String beide =
        EEN_DEEL_PER_VAK.formatted("Een toets is een uurtje.", "Een uurtje is genoeg.", "Kan.");

    assertThat(duration(Uitkomst.VOLDOET, beide))
        .extracting(b -> b.vindplaatsen().size())
        .containsExactly(2, 1);
  }

  @Test
  void aTextThatIsWrongIsToldBesideTheToetsen() {
    String tabel = above("Elke toets is een uurtje.", pta("biologie havo 4", "Duur", "50", "50"));

    assertThat(duration(Uitkomst.STRIJDIG, tabel))
        .extracting(b -> b.betreft().vak(), Bevinding::uitkomst)
        .containsExactly(tuple("", Uitkomst.STRIJDIG), tuple("biologie", Uitkomst.VOLDOET));
  }

  private static String rows(String onbegrepen) {
    return """
        # PTA biologie havo 4

        | Code | Stof | Periode | Vorm | Weging | Domein |
        |---|---|---|---|---|---|
        | BI1 | Cellen | P1 | S | 1 | |
        %s
        """
        .formatted(onbegrepen);
  }

  @Test
  void rowsThatWereNotUnderstoodAreCounted() {
    String rij = "| | | | S | 2 | |\n";

    assertThat(Ptaeis.check(proof(Soort.DEKKING), rows("")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
    assertThat(Ptaeis.check(proof(Soort.DEKKING), rows(rij)))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.HANDMATIG);
              assertThat(b.uitleg()).contains("Maar 1 rij van de tabel van dit vak is niet");
            });
    assertThat(Ptaeis.check(proof(Soort.DEKKING), rows(rij + rij)).get(0).uitleg())
        .contains("Maar 2 rijen van de tabel van dit vak zijn niet");
  }

  @Test
  void aNoteBelowTheToetsenIsText() {
    String tabel = pta("biologie havo 4", "Weging", "1", "1");
    String noot = "| Elke toets is een uurtje, en begint om negen uur. | | | | |\n";

    assertThat(duration(Uitkomst.VOLDOET, tabel + noot))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(duration(Uitkomst.VOLDOET, tabel.replace("Stof 2", "Een uurtje stof")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }

  @Test
  void aToetsInATableOnItsSideIsPointedAtByItsName() {
    String kaart =
        """
        # PTA biologie havo 4

        | Toets | SE1 | SE2 |
        |---|---|---|
        | Stof | Cellen | Planten |
        | Periode | P1 | P2 |
        | Vorm | schriftelijk | schriftelijk |
        | Weging | 40 | 60 |
        """;

    List<Bevinding> bevindingen = Ptaeis.check(proof(Soort.CODE_UNIEK), kaart);

    assertThat(bevindingen).extracting(Bevinding::uitkomst).containsExactly(Uitkomst.VOLDOET);
    assertThat(quotes(bevindingen.get(0))).containsExactly("SE1");
  }

  @Test
  void aPlaceTellsItsTableAndItsRow() {
    String twee =
        pta("biologie havo 4", "Duur", "50", "")
            + "\n"
            + pta("scheikunde havo 4", "Duur", "", "50");

    assertThat(duration(Uitkomst.VOLDOET, twee))
        .flatExtracting(Bevinding::vindplaatsen)
        .extracting(plaats -> plaats.tabel(), plaats -> plaats.rij())
        .containsExactly(tuple(1, 3), tuple(2, 2));
  }

  @Test
  void rowsOfAnotherSubjectDoNotMakeItUncertain() {
    String ander = rows("| | | | S | 2 | |\n").replace("biologie", "scheikunde");

    assertThat(Ptaeis.check(proof(Soort.DEKKING), rows("") + "\n" + ander))
        .extracting(b -> b.betreft().vak(), Bevinding::uitkomst)
        .containsExactly(
            tuple("biologie", Uitkomst.ONTBREEKT), tuple("scheikunde", Uitkomst.HANDMATIG));
  }

  @Test
  void toetsenOfUnknownSubjectsAreNotJudgedAsOne() {
    String tabel = pta("", "Weging", "50%", "50%").replace("# PTA", "# PTA 2027");
    String twee = tabel + "\nEn verder:\n\n" + tabel.substring(tabel.indexOf('|'));

    assertThat(Ptaeis.check(proof(Soort.CODE_UNIEK), tabel))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    for (Soort soort : List.of(Soort.CODE_UNIEK, Soort.WEGING_SOM)) {
      assertThat(Ptaeis.check(proof(soort), twee))
          .singleElement()
          .satisfies(
              b -> {
                assertThat(b.uitkomst()).isEqualTo(Uitkomst.HANDMATIG);
                assertThat(b.uitleg()).contains("niet gevonden van welk vak");
              });
    }
    assertThat(Ptaeis.check(proofPerToets(Soort.CELLEN, "duur"), twee))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONTBREEKT);
  }
}
