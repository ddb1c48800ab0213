package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.toetssteen.checklist.Aanpassing;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Voorbeeldproef.Uitslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoorbeeldproefTest {

  private static final Oordeel GOED = Proefeis.oordeel("goed", Uitkomst.VOLDOET);
  private static final Oordeel FOUT = Proefeis.oordeel("fout", Uitkomst.STRIJDIG);
  private static final Geldigheid ALTIJD = new Geldigheid("examenreglement", Set.of(), null, null);

  private static Voorbeeld example(Uitkomst uitkomst, String tekst) {
    return new Voorbeeld(uitkomst, tekst);
  }

  private static List<Uitslag> run(Eis eis, Map<String, Aanpassing> aanpassingen) {
    Checklist checklist =
        new Checklist(
            List.of(),
            "",
            List.of(eis),
            Proeftekst.thesaurus(begrip("goed"), begrip("fout"), begrip("onderwerp")),
            aanpassingen);
    return new Voorbeeldproef(checklist, LocalDate.of(2026, 8, 1)).run(eis).toList();
  }

  private static List<Uitslag> run(Geldigheid geldt, Oordeel oordeel, Voorbeeld... voorbeelden) {
    return run(Proefeis.met(oordeel).eis(geldt, voorbeelden), Map.of());
  }

  @Test
  void examplesAreNumberedByOutcome() {
    assertThat(
            run(
                ALTIJD,
                GOED,
                example(Uitkomst.VOLDOET, "Deze regel is voor ons goed."),
                example(Uitkomst.ONTBREEKT, "Deze regel zegt verder niets."),
                example(Uitkomst.VOLDOET, "Ook die regel is voor ons goed.")))
        .extracting(Uitslag::naam)
        .containsExactly("er.proef: voldoet 1", "er.proef: ontbreekt 1", "er.proef: voldoet 2");
  }

  @ParameterizedTest
  @CsvSource({
    "VOLDOET, Deze regel is voor ons goed., true",
    "VOLDOET, Deze regel is voor ons [[goed]]., true",
    "VOLDOET, [[Deze]] regel is voor ons goed., false",
    "ONTBREEKT, Deze regel is voor ons goed., false",
    "ONTBREEKT, Deze regel zegt verder niets., true"
  })
  void anExampleMustHaveItsOutcomeAndItsQuote(Uitkomst uitkomst, String tekst, boolean klopt) {
    assertThat(run(ALTIJD, GOED, example(uitkomst, tekst)))
        .singleElement()
        .extracting(Uitslag::klopt)
        .isEqualTo(klopt);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"-, -", "2027-08-01, -", "-, 2025-08-01", "2026-08-01, 2026-08-02"})
  void aRequirementOfAnotherYearIsReadForTheNearestDay(LocalDate vanaf, LocalDate tot) {
    Geldigheid geldt = new Geldigheid("examenreglement", Set.of(), vanaf, tot);

    assertThat(run(geldt, GOED, example(Uitkomst.VOLDOET, "Deze regel is voor ons goed.")))
        .singleElement()
        .extracting(uitslag -> uitslag.gekregen().uitkomst())
        .isEqualTo(Uitkomst.VOLDOET);
  }

  @Test
  void aJudgmentOfALaterDayIsNotYetMade() {
    Oordeel later =
        new Oordeel(GOED.in(), GOED.als(), null, GOED.dan(), "", LocalDate.of(2026, 8, 2));

    assertThat(run(ALTIJD, later, example(Uitkomst.ONTBREEKT, "Deze regel is voor ons goed.")))
        .extracting(Uitslag::klopt)
        .containsExactly(true);
  }

  @Test
  void whatASchoolSwitchesOffIsTriedAllTheSame() {
    Eis eis =
        Proefeis.met(GOED).eis(ALTIJD, example(Uitkomst.VOLDOET, "Deze regel is voor ons goed."));
    Aanpassing uit = new Aanpassing(Optional.empty(), "Niet nodig.");

    assertThat(run(eis, Map.of("er.proef", uit))).extracting(Uitslag::klopt).containsExactly(true);
  }

  @Test
  void aPtaInAnExampleIsReadAsOne() {
    Geldigheid pta = new Geldigheid("pta", Set.of(), null, null);

    assertThat(
            run(pta, FOUT, example(Uitkomst.STRIJDIG, "# PTA havo 4\n\nDeze regel is [[fout]].")))
        .extracting(Uitslag::klopt)
        .containsExactly(true);
  }
}
