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
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Geldigheid;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Samenproef;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.pta.Programma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToetserTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 1);
  private static final Oordeel GOED = Proefeis.oordeel("goed", Uitkomst.VOLDOET);

  private static Geldigheid valid(String document, LocalDate vanaf, LocalDate tot) {
    return new Geldigheid(document, Set.of(), vanaf, tot);
  }

  private static Toetser toetser(Eis eis, Map<String, Aanpassing> aanpassingen) {
    return new Toetser(
        new Checklist(
            List.of(),
            "",
            List.of(eis),
            Proeftekst.thesaurus(begrip("goed"), begrip("onderwerp")),
            aanpassingen));
  }

  private static Toetser.Opdracht order(String soort, String... eisen) {
    return new Toetser.Opdracht(1, soort, List.of(), List.of(eisen), DAG, Programma.leeg());
  }

  private static List<Bevinding> check(Eis eis, Map<String, Aanpassing> aanpassingen) {
    return toetser(eis, aanpassingen)
        .check(Proeftekst.read("Deze regel is voor ons goed."), order("examenreglement"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "examenreglement, -, -, 1",
        "pta, -, -, 0",
        "examenreglement, 2026-01-01, -, 1",
        "examenreglement, 2026-01-02, -, 0",
        "examenreglement, -, 2026-01-01, 0"
      })
  void aRequirementIsRunForItsKindOfDocumentOnTheDaysThatItExists(
      String document, LocalDate vanaf, LocalDate tot, int aantal) {
    Eis eis = Proefeis.met(GOED).eis(valid(document, vanaf, tot));

    assertThat(check(eis, Map.of())).hasSize(aantal);
  }

  @Test
  void onlyTheRequirementsThatAreAskedForAreRun() {
    Toetser toetser = toetser(Proefeis.met(GOED).eis(), Map.of());

    assertThat(
            toetser.check(
                Proeftekst.read("Deze regel is voor ons goed."),
                order("examenreglement", "er.proef")))
        .hasSize(1);
    assertThat(
            toetser.check(
                Proeftekst.read("Deze regel is voor ons goed."),
                order("examenreglement", "er.ander")))
        .isEmpty();
    assertThat(
            toetser.explain(
                Proeftekst.read("Deze regel is voor ons goed."), order("examenreglement")))
        .extracting(Uitleg::eis)
        .containsExactly("er.proef");
  }

  @Test
  void aTextThatTheLawForbidsLaterIsOnlyAWarningBefore() {
    Toetser ingebouwd = new Toetser(ChecklistReader.readPackaged());
    String tekst =
        "In vakken zonder centraal examen wordt het schoolexamen afgesloten na het eerste tijdvak.";

    assertThat(outcome(ingebouwd, tekst, DAG.minusDays(1))).isEqualTo(Uitkomst.ONVOLLEDIG);
    assertThat(outcome(ingebouwd, tekst, DAG)).isEqualTo(Uitkomst.STRIJDIG);
  }

  private static Uitkomst outcome(Toetser toetser, String tekst, LocalDate dag) {
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(
            1,
            "examenreglement",
            List.of(),
            List.of("er.se.afsluiting-voor-ce"),
            dag,
            Programma.leeg());
    return toetser.check(Proeftekst.read(tekst), opdracht).get(0).uitkomst();
  }

  private static Toetser.Taak task(String soort, String tekst) {
    return new Toetser.Taak(Proeftekst.read(tekst), order(soort));
  }

  @Test
  void everyReglementIsHeldAgainstEveryPta() {
    Samenproef proef = new Samenproef(Samenproef.Soort.SCHOOLJAAR, List.of());
    Toetser toetser = toetser(Ptaeis.requirement(proef), Map.of());
    Toetser.Taak reglement = task("examenreglement", "# Examenreglement 2025-2026\n\nTekst.");
    Toetser.Taak pta = task("pta", "# PTA havo 2026-2027\n\nTekst.");

    assertThat(toetser.check(List.of(reglement, pta)))
        .extracting(Bevinding::uitkomst)
        .containsExactly(Uitkomst.STRIJDIG);
    assertThat(toetser.check(List.of(reglement, pta, pta))).hasSize(1);
    assertThat(toetser.check(List.of(reglement, reglement))).isEmpty();
    assertThat(toetser.check(List.of(pta, pta))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ZIN, interne-verwijzing-onvindbaar, Zie artikel 9., STRIJDIG",
    "ZIN, interne-verwijzing-onvindbaar, Zie artikel 2., ONTBREEKT",
    "KOP, nummer-ontbreekt, Zie artikel 2., STRIJDIG",
    "KOP, nummer-dubbel, Zie artikel 2., ONTBREEKT"
  })
  void referencesAndNumbersOfTheDocumentCanBeAskedFor(
      Oordeel.Omvang omvang, String kenmerk, String tekst, Uitkomst uitkomst) {
    Oordeel oordeel =
        new Oordeel(
            omvang, new HeeftKenmerk(kenmerk, List.of()), null, Uitkomst.STRIJDIG, "", null);
    String document =
        "# Artikel 1 A\n\n%s\n\n# Artikel 2 B\n\nTekst.\n\n# Artikel 4 C\n\nTekst."
            .formatted(tekst);

    assertThat(
            toetser(Proefeis.met(oordeel).eis(), Map.of())
                .check(Proeftekst.read(document), order("examenreglement")))
        .extracting(Bevinding::uitkomst)
        .containsExactly(uitkomst);
  }

  @Test
  void whatTheSchoolSwitchesOffIsNotJudged() {
    Aanpassing uit = new Aanpassing(Optional.empty(), "Niet nodig.");

    assertThat(check(Proefeis.met(GOED).eis(), Map.of("er.proef", uit)))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.isUitgezet()).isTrue();
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
              assertThat(b.uitleg()).endsWith("Reden: Niet nodig.");
            });
  }

  @Test
  void aLevelOfTheSchoolIsToldWithItsReason() {
    Aanpassing niveau = new Aanpassing(Optional.of(Niveau.AANBEVOLEN), "Zo doen wij dat.");

    assertThat(check(Proefeis.met(GOED).eis(), Map.of("er.proef", niveau)))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.uitkomst()).isEqualTo(Uitkomst.VOLDOET);
              assertThat(b.uitleg()).endsWith("Reden: Zo doen wij dat.");
              assertThat(b.isUitgezet()).isFalse();
            });
    assertThat(check(Proefeis.met(GOED).eis(), Map.of()).get(0).uitleg())
        .doesNotContain("Uw school");
  }
}
