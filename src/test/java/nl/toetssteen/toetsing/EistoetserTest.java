package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proefeis.oordeel;
import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.checklist.Oordeel;
import nl.toetssteen.checklist.Oordeel.Omvang;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.checklist.Voorwaarde.Geen;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.Plek;
import nl.toetssteen.checklist.Voorwaarde.Rondom;
import nl.toetssteen.document.Vindplaats;
import org.junit.jupiter.api.Test;

class EistoetserTest {

  private static final Proefeis EIS =
      Proefeis.met(
          oordeel("twijfel", Uitkomst.HANDMATIG),
          oordeel("half", Uitkomst.ONVOLLEDIG),
          oordeel("goed", Uitkomst.VOLDOET),
          oordeel("fout", Uitkomst.STRIJDIG));

  @Test
  void aConflictWinsFromAFulfilmentAndAFulfilmentFromAPart() {
    assertThat(outcome("Twijfel. Half. Goed. Fout.")).isEqualTo(Uitkomst.STRIJDIG);
    assertThat(outcome("Twijfel. Half. Goed.")).isEqualTo(Uitkomst.VOLDOET);
    assertThat(outcome("Twijfel. Half is het.")).isEqualTo(Uitkomst.ONVOLLEDIG);
    assertThat(outcome("Twijfel is het.")).isEqualTo(Uitkomst.HANDMATIG);
    assertThat(outcome("Niets van dat alles.")).isEqualTo(Uitkomst.ONTBREEKT);
  }

  @Test
  void aDefinitionRegulatesNothingUnlessItConflicts() {
    assertThat(outcome("# Artikel 1 Definities\n\nDat is goed.")).isEqualTo(Uitkomst.ONTBREEKT);
    assertThat(outcome("# Artikel 1 Definities\n\nDat is fout.")).isEqualTo(Uitkomst.STRIJDIG);
  }

  @Test
  void aListOfWhereThingsStandRegulatesNothingUnlessItConflicts() {
    assertThat(outcome("# Wegwijzer\n\nDat is goed.")).isEqualTo(Uitkomst.ONTBREEKT);
    assertThat(outcome("# Wegwijzer\n\nDat is fout.")).isEqualTo(Uitkomst.STRIJDIG);
  }

  @Test
  void aRequirementThatAsksForDefinitionsFindsThemAmongTheDefinitions() {
    Proefeis begrippen = EIS.over("begripsbepaling");

    assertThat(check(begrippen, "# Artikel 1 Definities\n\nDat is goed.").uitkomst())
        .isEqualTo(Uitkomst.VOLDOET);
  }

  @Test
  void anExceptionTakesAMatchAway() {
    Proefeis eis = EIS.behalve(new HeeftBegrip("half", null));

    assertThat(check(eis, "Half goed is het.").uitkomst()).isEqualTo(Uitkomst.ONTBREEKT);
    assertThat(check(eis, "Half is het. Goed ook.").uitkomst()).isEqualTo(Uitkomst.VOLDOET);
    Proefeis onderKop = EIS.behalve(new Rondom(Plek.KOP, new HeeftBegrip("half", null)));
    assertThat(check(onderKop, "# Half\n\nGoed is het.").uitkomst()).isEqualTo(Uitkomst.ONTBREEKT);
  }

  @Test
  void whatHasNoPlaceIsNoFinding() {
    Oordeel zonder =
        new Oordeel(
            Omvang.ZIN,
            new Geen(List.of(new HeeftBegrip("fout", null))),
            null,
            Uitkomst.VOLDOET,
            "",
            null);

    assertThat(check(Proefeis.met(zonder), "Dit is een zin.").uitkomst())
        .isEqualTo(Uitkomst.ONTBREEKT);
  }

  @Test
  void aJudgmentCountsFromItsFirstDay() {
    LocalDate eersteDag = LocalDate.of(2026, 1, 1);
    Oordeel later =
        new Oordeel(
            Omvang.ZIN, new HeeftBegrip("fout", null), null, Uitkomst.STRIJDIG, "", eersteDag);
    Proefeis eis = Proefeis.met(later, oordeel("half", Uitkomst.ONVOLLEDIG));

    assertThat(eis.eis().opDag(eersteDag).oordelen()).hasSize(2);
    assertThat(eis.eis().opDag(eersteDag.minusDays(1)).oordelen())
        .extracting(Oordeel::dan)
        .containsExactly(Uitkomst.ONVOLLEDIG);
  }

  @Test
  void aRequirementForAnotherSchoolsoortIsNotRun() {
    Bevinding bevinding = run(EIS.voor("vmbo"), "Dit is echt fout.", List.of("havo"));

    assertThat(bevinding.uitkomst()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
    assertThat(bevinding.reden()).isEqualTo("andere-schoolsoort");
    assertThat(bevinding.ernst()).isEqualTo(Ernst.GEEN);
    assertThat(run(EIS.voor("vmbo"), "Dit is echt fout.", List.of("havo", "vmbo-tl")).uitkomst())
        .isEqualTo(Uitkomst.STRIJDIG);
    assertThat(run(EIS.voor("vmbo"), "Dit is echt fout.", List.of()).uitkomst())
        .isEqualTo(Uitkomst.STRIJDIG);
  }

  @Test
  void thePlaceUnderTheOwnHeadingComesFirst() {
    Bevinding bevinding =
        check(EIS, "# Artikel 1 Anders\n\nDat is goed.\n\n# Artikel 2 Onderwerp\n\nDit is goed.");

    assertThat(bevinding.vindplaatsen()).extracting(Vindplaats::artikel).containsExactly("2", "1");
  }

  @Test
  void theEarlierJudgmentComesFirst() {
    Proefeis eis =
        Proefeis.met(oordeel("goed", Uitkomst.VOLDOET), oordeel("half", Uitkomst.VOLDOET));

    assertThat(check(eis, "Half is het. Dit is goed.").vindplaatsen())
        .extracting(plaats -> plaats.citaat().tekst())
        .containsExactly("goed", "Half");
  }

  @Test
  void aPlaceIsNamedOnceAndNoMoreThanTenAreShown() {
    Proefeis dubbel =
        Proefeis.met(oordeel("goed", Uitkomst.VOLDOET), oordeel("goed", Uitkomst.VOLDOET));

    assertThat(check(dubbel, "Dit is echt goed.").vindplaatsen()).hasSize(1);
    assertThat(check(EIS, "Dit is goed. ".repeat(12)).vindplaatsen()).hasSize(10);
  }

  @Test
  void silenceNamesTheArticleThatComesNearest() {
    Proefeis eis = Proefeis.met(oordeel("fout", Uitkomst.STRIJDIG));
    String tekst = "# Artikel 1 Anders\n\nHet onderwerp.\n\n# Artikel 2 Onderwerp\n\nNiets.";

    assertThat(check(eis, tekst).uitleg())
        .endsWith("Het dichtst in de buurt komt artikel 2 (Onderwerp).");
    assertThat(check(eis, "# Artikel 1 Anders\n\nDat is niets.").uitleg())
        .doesNotContain("dichtst");
    String meer = "# Artikel 1 Anders\n\nEen onderwerp.\n\n# Artikel 2 Nog\n\nGoed onderwerp.";
    assertThat(check(eis, meer).uitleg()).contains("artikel 2 (Nog)");
  }

  private static Uitkomst outcome(String tekst) {
    return check(EIS, tekst).uitkomst();
  }

  private static Bevinding check(Proefeis eis, String tekst) {
    return run(eis, tekst, List.of());
  }

  private static Bevinding run(Proefeis eis, String tekst, List<String> schoolsoorten) {
    Proeftekst proef =
        Proeftekst.of(
            tekst,
            begrip("goed"),
            begrip("half"),
            begrip("fout"),
            begrip("twijfel"),
            begrip("onderwerp"));
    return new Eistoetser(proef.beeld, new Aanwijzer(proef.beeld, 1), plaats -> true)
        .check(eis.eis(), schoolsoorten);
  }
}
