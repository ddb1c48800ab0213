package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.checklist.Oordeel.Omvang;
import org.junit.jupiter.api.Test;

class EenhedenTest {

  private static final String MAATREGELEN =
      """
      # Artikel 1 Maatregelen

      1. De rector kan. De maatregelen zijn:
         a. een cijfer 1;
         b. uitsluiting.
      2. Er is beroep.
      """;

  @Test
  void aSentenceOfAListCarriesTheSentenceThatAnnouncesIt() {
    Proeftekst proef = Proeftekst.of(MAATREGELEN);
    List<Eenheid> zinnen = proef.eenheden.all(Omvang.ZIN);

    assertThat(proef.tekst(zinnen))
        .containsExactly(
            "De rector kan", "De maatregelen zijn", "een cijfer 1", "uitsluiting", "Er is beroep");
    assertThat(zinnen)
        .extracting(zin -> zin.aanhef() == null ? "" : proef.tekst(zin.aanhef()))
        .containsExactly("", "", "De maatregelen zijn", "De maatregelen zijn", "");
  }

  @Test
  void aLidHoldsItsOnderdelen() {
    Proeftekst proef = Proeftekst.of(MAATREGELEN);

    assertThat(proef.tekst(proef.eenheden.all(Omvang.LID)))
        .containsExactly(
            "De rector kan De maatregelen zijn een cijfer 1 uitsluiting", "Er is beroep");
    assertThat(proef.tekst(proef.eenheden.lid(word(proef, "uitsluiting")))).startsWith("De rector");
  }

  @Test
  void linesAfterAColonBelongToItUntilASentenceEnds() {
    Proeftekst proef = Proeftekst.of("# Adres\n\nHet adres is:\n\nLindelaan 7\n\nDit is een zin.");

    assertThat(proef.tekst(proef.eenheden.all(Omvang.LID)))
        .containsExactly("Het adres is Lindelaan 7", "Dit is een zin");
  }

  @Test
  void aLongLineAfterAColonIsALidOfItsOwn() {
    String regel = "a".repeat(69);

    assertThat(leden("Het adres is:\n\n" + regel + "b"))
        .containsExactly("Het adres is " + regel + "b");
    assertThat(leden("Het adres is:\n\n" + regel + "bc")).hasSize(2);
  }

  @Test
  void aSentenceWithoutAnEndGoesOnInAListOnly() {
    assertThat(leden("De rector kan\n\n- een cijfer geven;\n- uitsluiten."))
        .containsExactly("De rector kan een cijfer geven uitsluiten");
    assertThat(leden("De rector kan.\n\n- Een cijfer geven;\n- Uitsluiten."))
        .containsExactly("De rector kan", "Een cijfer geven", "Uitsluiten");
    assertThat(leden("De rector kan\n\nEen cijfer geven.")).hasSize(2);
  }

  private static List<String> leden(String tekst) {
    Proeftekst proef = Proeftekst.of("# Artikel 1 A\n\n" + tekst);
    return proef.tekst(proef.eenheden.all(Omvang.LID));
  }

  @Test
  void aHeadingAnnouncesTheListRightBelowIt() {
    Proeftekst proef = Proeftekst.of("# De maatregelen zijn\n\n- een cijfer;\n- uitsluiting.");

    assertThat(proef.eenheden.all(Omvang.ZIN))
        .extracting(zin -> zin.aanhef() == null ? "" : proef.tekst(zin.aanhef()))
        .containsExactly("De maatregelen zijn", "De maatregelen zijn");
  }

  @Test
  void whatHoldsAPlaceIsGivenWithWhatItAnnounces() {
    Proeftekst proef = Proeftekst.of(MAATREGELEN);
    int woord = word(proef, "maatregelen");
    List<Bereik> plaats = List.of(new Bereik(woord, woord + 1));

    assertThat(proef.tekst(proef.eenheden.around(Omvang.ZIN, plaats)))
        .containsExactly("De maatregelen zijn", "een cijfer 1", "uitsluiting");
    assertThat(proef.tekst(proef.eenheden.around(Omvang.LID, plaats)))
        .containsExactly("De rector kan De maatregelen zijn een cijfer 1 uitsluiting");
    assertThat(proef.eenheden.around(Omvang.ZIN, List.of())).isEmpty();
    assertThat(proef.eenheden.around(Omvang.ZIN, null)).hasSize(5);
  }

  @Test
  void headingsAreStretchesOfTheirOwn() {
    Proeftekst proef = Proeftekst.of(MAATREGELEN + "\n# Artikel 2 Slot\n\nKlaar.\n");

    assertThat(proef.tekst(proef.eenheden.all(Omvang.KOP))).containsExactly("Maatregelen", "Slot");
  }

  @Test
  void everyRowOfATableIsALid() {
    Proeftekst proef =
        Proeftekst.of(
            "# Leden\n\n| naam | functie |\n|---|---|\n| Vos | lid |\n| Uil | voorzitter |");

    assertThat(proef.tekst(proef.eenheden.all(Omvang.LID)))
        .containsExactly("naam functie", "Vos lid", "Uil voorzitter");
  }

  @Test
  void anArticleIsItsTextWithoutItsHeading() {
    Proeftekst proef =
        Proeftekst.of("# Artikel 1 Beroep\n\nDit mag.\n\n# Artikel 2 Slot\n\nKlaar is het.");

    assertThat(proef.tekst(proef.eenheden.all(Omvang.ARTIKEL)))
        .containsExactly("Dit mag", "Klaar is het");
    assertThat(proef.tekst(proef.eenheden.artikel(word(proef, "Klaar"))))
        .isEqualTo("Slot Klaar is het");
  }

  @Test
  void aHeadingAloneIsNothing() {
    Proeftekst proef = Proeftekst.of("# Artikel 1 Beroep\n\n# Artikel 2 Slot\n\nKlaar is het.");

    for (Omvang omvang : List.of(Omvang.ZIN, Omvang.LID, Omvang.ARTIKEL)) {
      assertThat(proef.tekst(proef.eenheden.all(omvang))).containsExactly("Klaar is het");
    }
  }

  @Test
  void theTitleIsWhatStandsBeforeTheFirstHeading() {
    Proeftekst proef =
        Proeftekst.of("Reglement havo\n\n2026-2027\n\n# Artikel 1 Slot\n\nKlaar is het.");

    assertThat(proef.tekst(proef.eenheden.all(Omvang.TITEL)))
        .containsExactly("Reglement havo 2026 2027");
    assertThat(Proeftekst.of("# Artikel 1 Slot\n\nKlaar is het.").eenheden.all(Omvang.TITEL))
        .isEmpty();
    assertThat(Proeftekst.of("Alleen wat losse tekst.").eenheden.all(Omvang.TITEL)).isEmpty();
  }

  private static int word(Proeftekst proef, String woord) {
    return proef.beeld.woorden.tekst.indexOf(woord);
  }
}
