package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TekstRapportTest {
  private final String tekst = new TekstRapport(false).render(VoorbeeldRapport.een());

  @Test
  void whatNeedsWorkComesFirst() {
    assertThat(tekst)
        .containsSubsequence(
            "1 strijdig · 2 ontbreekt · 1 onvolledig · 1 handmatig · 3 voldoet"
                + " · 1 niet-van-toepassing",
            "5 van de 9 punten vragen uw aandacht.",
            "STRIJDIG (1)",
            "ONTBREEKT (2)",
            "ONVOLLEDIG (1)",
            "HANDMATIG (1)",
            "VOLDOET (3)",
            "NIET VAN TOEPASSING (1)");
  }

  @Test
  void aConflictSaysWhereAndWhatAndWhatToDo() {
    assertThat(tekst)
        .containsSubsequence(
            "Beroepstermijn vijf dagen  [er.beroep.termijn]",
            "Plaats: artikel 3 lid 1 (Bezwaar en beroep), pagina 4",
            "“uiterlijk 48 uur”",
            "De termijn is 48 uur; de wet geeft vijf dagen.",
            "Advies: Verander de termijn in vijf dagen.",
            "Bron: WVO 2020, artikel 2.63 lid 2",
            "https://wetten.overheid.nl/BWBR0044212/2026-08-01/#Artikel2.63");
  }

  @Test
  void aQuoteOfAWordOrTwoComesWithTheWordsAroundIt() {
    assertThat(tekst)
        .contains("      De directeur kan “maatregelen nemen” als een leerling zich aan een");
  }

  @Test
  void withinAnOutcomeWhatTheLawDemandsComesFirst() {
    assertThat(tekst)
        .containsSubsequence(
            "ONTBREEKT (2)",
            "Toegestane hulpmiddelen",
            "Ernst hoog: moet er volgens de wet in staan",
            "Bewaren van het werk",
            "Ernst laag: aanbevolen, niet verplicht");
  }

  @Test
  void whatIsInOrderTakesOneLine() {
    assertThat(tekst.lines())
        .contains("  Beroep is mogelijk: artikel 3 lid 1 (Bezwaar en beroep), pagina 4");
  }

  @Test
  void theReportSaysWhyThisDayAndWhatItIsNot() {
    assertThat(tekst)
        .contains("Peildatum: 1 augustus 2026 (1 augustus van het schooljaar 2026-2027")
        .contains("Let op: Pagina 3")
        .contains("geen juridisch advies")
        .doesNotContainIgnoringCase("juridisch correct");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    assertThat(tekst.lines()).allSatisfy(regel -> assertThat(regel.length()).isLessThan(101));
  }

  @Test
  void coloursAppearOnlyWhenAsked() {
    assertThat(tekst).doesNotContain("\u001b");
    assertThat(new TekstRapport(true).render(VoorbeeldRapport.een()))
        .contains("\u001b[1;31mSTRIJDIG (1)\u001b[0m");
  }

  @Test
  void aFileNameCannotSteerTheTerminal() {
    Rapport rapport = VoorbeeldRapport.een("\u001b]0;boe\u0007reglement.docx");
    assertThat(new TekstRapport(false).render(rapport))
        .doesNotContain("\u001b")
        .contains("]0;boereglement.docx");
  }

  @Test
  void aPlaceNamesTheFileWhenThereAreSeveral() {
    assertThat(new TekstRapport(false).render(VoorbeeldRapport.twee()))
        .contains("Plaats: Examenreglement De Vuurtoren.docx: artikel 3 lid 1");
  }
}
