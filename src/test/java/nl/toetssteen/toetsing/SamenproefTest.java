package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static nl.toetssteen.toetsing.Ptaeis.check;
import static nl.toetssteen.toetsing.Ptaeis.pta;
import static nl.toetssteen.toetsing.Ptaeis.quotes;
import static nl.toetssteen.toetsing.Ptaeis.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Samenproef;
import nl.toetssteen.checklist.Samenproef.Paar;
import nl.toetssteen.checklist.Samenproef.Soort;
import nl.toetssteen.checklist.Samenproef.Toetskenmerk;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds a reglement and a PTA against each other. */
class SamenproefTest {

  private static final Begrip[] BEGRIPPEN = {
    begrip("heel"), begrip("decimaal"), begrip("tenzij"), begrip("combinatiecijfer")
  };

  private static List<Bevinding> compare(Soort soort, String reglement, String pta) {
    return check(new Samenproef(soort, List.of()), reglement, pta, BEGRIPPEN);
  }

  private static String moments(String... momenten) {
    StringBuilder tekst = new StringBuilder("# PTA biologie havo 4\n\n| Code | Stof | Periode |");
    tekst.append(" Vorm |\n|---|---|---|---|\n");
    for (String moment : momenten) {
      tekst.append("| SE | Cellen | %s | schriftelijk |\n".formatted(moment));
    }
    return tekst.toString();
  }

  @Test
  void theHighestPeriodThatTheReglementDoesNotHaveIsQuotedBesideTheNumber() {
    List<Bevinding> bevindingen =
        compare(Soort.PERIODES, "Er zijn drie lesperiodes.", moments("P4", "P5", "P3"));

    assertThat(words(bevindingen)).containsExactly("strijdig: Te hoog: P5");
    assertThat(quotes(bevindingen.get(0))).containsExactly("P5", "drie lesperiodes");
  }

  @ParameterizedTest
  @CsvSource({
    "Er zijn drie periodes., P3, VOLDOET",
    "Er zijn drie periodes., periode 4, STRIJDIG",
    "Er zijn 3 toetsweken., TW4, STRIJDIG",
    "Er zijn 3 toetsweken., P4, VOLDOET",
    "Er zijn drie periodes., TW4, VOLDOET",
    "Er zijn drie periodes. Het havo heeft vier periodes., P4, VOLDOET",
    "Er zijn vier periodes. Het havo heeft drie periodes., P4, VOLDOET",
    "Er zijn vier periodes. Er zijn vijf toetsweken., P5, STRIJDIG",
    "Er zijn VIER periodes., P5, STRIJDIG",
    "Er zijn veel periodes., P5, VOLDOET"
  })
  void periodsAndTestWeeksAreCountedApart(String reglement, String moment, Uitkomst uitkomst) {
    assertThat(compare(Soort.PERIODES, reglement, moments(moment)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  private static String forms(String tekst, String... vormen) {
    StringBuilder pta = new StringBuilder("# PTA biologie havo 4\n\n" + tekst + "\n\n");
    pta.append("| Code | Stof | Periode | Vorm |\n|---|---|---|---|\n");
    for (String vorm : vormen) {
      pta.append("| SE1 | Cellen | P1 | %s |\n".formatted(vorm));
    }
    return pta.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"S = schriftelijk", "S: schriftelijk", "schriftelijk (S)", "S staat voor schrift"})
  void aCodeThatIsExplainedInEitherDocumentIsClear(String uitleg) {
    assertThat(compare(Soort.TOETSVORMEN, "Er zijn toetsen.", forms(uitleg, "S")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(compare(Soort.TOETSVORMEN, uitleg + ".", forms("Toetsen.", "S")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void eachCodeThatIsNotExplainedIsReportedOnce() {
    List<Bevinding> bevindingen =
        compare(
            Soort.TOETSVORMEN,
            "S = schriftelijk.",
            forms("Toetsen.", "S / PO", "HD", "PO en M", "schriftelijk"));

    assertThat(words(bevindingen))
        .containsExactly(
            "strijdig: Niet uitgelegd: PO",
            "strijdig: Niet uitgelegd: HD",
            "strijdig: Niet uitgelegd: M");
    assertThat(quotes(bevindingen.get(1))).containsExactly("HD");
  }

  @Test
  void theTableOfToetsenExplainsNothing() {
    String tabel = forms("Toetsen.", "S").replace("Cellen", "S: schriftelijk");

    assertThat(words(compare(Soort.TOETSVORMEN, "Er zijn toetsen.", tabel)))
        .containsExactly("strijdig: Niet uitgelegd: S");
  }

  private static String titled(String titel) {
    return "# " + titel + "\n\n## Artikel 1\n\nDe school zorgt goed voor wie hier leert.\n";
  }

  @Test
  void differentYearsAreQuotedFromBothDocuments() {
    List<Bevinding> bevindingen =
        compare(
            Soort.SCHOOLJAAR,
            titled("Examenreglement 2025-2026"),
            titled("PTA biologie havo 2026-2027"));

    assertThat(words(bevindingen)).containsExactly("strijdig: Anders: 2026-2027");
    assertThat(quotes(bevindingen.get(0))).containsExactly("2026-2027", "2025-2026");
    assertThat(bevindingen.get(0).vindplaatsen())
        .extracting(plaats -> plaats.document())
        .containsExactly(2, 1);
  }

  @ParameterizedTest
  @CsvSource({
    "Examenreglement 2025-2026, PTA havo 2025-2026, VOLDOET",
    "Examenreglement, PTA havo 2025-2026, VOLDOET",
    "Examenreglement 2025-2026, PTA havo, VOLDOET",
    "Examenreglement 2025-2026, PTA havo 2026-2027 cohort 2024-2026, VOLDOET",
    "Examenreglement 2024-2025, PTA havo 2026-2027 cohort 2024-2026, VOLDOET",
    "Examenreglement 2023-2024, PTA havo 2026-2027 cohort 2024-2026, STRIJDIG",
    "Examenreglement 2026-2027, PTA havo 2027-2028 cohort 2024-2026, STRIJDIG"
  })
  void aCohortMayCoverTheYearOfTheReglement(String reglement, String pta, Uitkomst uitkomst) {
    assertThat(compare(Soort.SCHOOLJAAR, titled(reglement), titled(pta)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void partsOfTheCombinatiecijferThatOneDocumentLacksAreNamed() {
    List<Bevinding> bevindingen =
        compare(
            Soort.COMBINATIECIJFER,
            "Het combinatiecijfer bestaat uit CKV, maatschappijleer en het PWS.",
            "Het combinatiecijfer bestaat uit literatuur, ckv en maatschappijleer.");

    assertThat(words(bevindingen)).containsExactly("strijdig: Anders: literatuur, profielwerkstuk");
    assertThat(quotes(bevindingen.get(0)))
        .containsExactly(
            "Het combinatiecijfer bestaat uit literatuur, ckv en maatschappijleer",
            "Het combinatiecijfer bestaat uit CKV, maatschappijleer en het PWS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het combinatiecijfer bestaat uit ckv en maatschappijleer.",
        "Ckv telt mee in het combinatiecijfer.",
        "Ckv en literatuur zijn vakken."
      })
  void oneSubjectOrTheSamePartsAreNoClash(String pta) {
    assertThat(
            compare(
                Soort.COMBINATIECIJFER,
                "Het combinatiecijfer is het gemiddelde van maatschappijleer en ckv.",
                pta))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void theLidThatNamesMostPartsOfTheCombinatiecijferCounts() {
    assertThat(
            words(
                compare(
                    Soort.COMBINATIECIJFER,
                    "Het combinatiecijfer is het gemiddelde van maatschappijleer en ckv.",
                    """
                    Ckv en maatschappijleer tellen mee in het combinatiecijfer.

                    Het combinatiecijfer is het gemiddelde van maatschappijleer, ckv en anw.
                    """)))
        .containsExactly("strijdig: Anders: anw");
  }

  private static Oordeel says(String begrip) {
    return Proefeis.oordeel(begrip, Uitkomst.STRIJDIG);
  }

  private static List<Bevinding> clash(Paar paar, String reglement, String pta) {
    return check(new Samenproef(Soort.UITSPRAKEN, List.of(paar)), reglement, pta, BEGRIPPEN);
  }

  @Test
  void statementsThatClashAreQuotedTheOneOfThePtaFirst() {
    Paar paar = new Paar(says("heel"), null, says("decimaal"), null, Uitkomst.STRIJDIG, "anders");

    List<Bevinding> bevindingen =
        clash(
            paar,
            "Elk cijfer is heel.\n\nOok dit is heel.\n\nDit is heel.\n\nEn dit is heel.",
            "Een decimaal mag.\n\nEen decimaal kan ook.");

    assertThat(bevindingen)
        .extracting(Bevinding::uitkomst, Bevinding::reden)
        .containsExactly(tuple(Uitkomst.STRIJDIG, "anders"));
    assertThat(bevindingen.get(0).vindplaatsen())
        .extracting(plaats -> plaats.document())
        .containsExactly(2, 1, 1, 1, 2);
  }

  @Test
  void aStatementOfOneDocumentAloneIsNoClash() {
    Paar paar = new Paar(says("heel"), null, says("decimaal"), null, Uitkomst.STRIJDIG, "anders");

    assertThat(clash(paar, "Elk cijfer is rond.", "Een decimaal mag."))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(clash(paar, "Elk cijfer is heel.", "Een punt mag."))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
  }

  @Test
  void whatTheReglementAllowsElsewhereIsNoClash() {
    Paar paar =
        new Paar(null, says("tenzij"), says("decimaal"), null, Uitkomst.ONVOLLEDIG, "anders");

    assertThat(clash(paar, "Elk cijfer is rond, tenzij.", "Een decimaal mag."))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.VOLDOET);
    assertThat(clash(paar, "Elk cijfer is rond.", "Een decimaal mag."))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.ONVOLLEDIG);
  }

  @ParameterizedTest
  @CsvSource({
    "schriftelijk, true, ja, STRIJDIG",
    "schriftelijk, true, nee, VOLDOET",
    "schriftelijk, true, '', VOLDOET",
    "schriftelijk, false, nee, STRIJDIG",
    "praktisch, true, ja, VOLDOET",
    "'', true, ja, STRIJDIG"
  })
  void aToetsOfAFormThatMayBeTakenAgainClashes(
      String vorm, boolean herkansbaar, String cel, Uitkomst uitkomst) {
    Toetskenmerk kenmerk = new Toetskenmerk(vorm, herkansbaar);
    Paar paar = new Paar(says("heel"), null, null, kenmerk, Uitkomst.STRIJDIG, "anders");

    assertThat(clash(paar, "Elk cijfer is heel.", pta("biologie havo 4", "Herkansing", cel)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }
}
