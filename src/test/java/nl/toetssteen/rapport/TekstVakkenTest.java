package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TekstVakkenTest {
  private final String tekst = new TekstRapport(false).render(PtaRapport.een());

  @Test
  void everySubjectIsOneLineBeforeAnyDetail() {
    assertThat(tekst)
        .containsSubsequence(
            "Toetsen: 10 toetsen van 3 vakken, waarvan 1 alleen voor het rapport",
            "vragen uw aandacht, bij 3 van de 3 vakken.",
            "PER VAK (3)",
            "  - aardrijkskunde havo: 1 strijdig",
            "  - biologie havo: 2 strijdig",
            "  - culturele en kunstzinnige vorming (ckv) havo: ",
            "BIJ MEER VAKKEN HETZELFDE",
            "\naardrijkskunde havo\n",
            "\nbiologie havo\n",
            "WAT U KUNT DOEN");
  }

  @Test
  void theToetsenOfOneRequirementStandInOneLine() {
    assertThat(tekst)
        .containsSubsequence(
            "- Onvolledig: Duur van de toets [pta.toets.duur], toets AK3 en AK4",
            "Plaats: onder de kop “Aardrijkskunde”, tabel 1, rij 4 (toets AK3) en nog 1 plaats");
  }

  @Test
  void whatIsMetIsCountedAndNotListed() {
    assertThat(tekst)
        .doesNotContain("[pta.toets.inhoud]")
        .doesNotContain("Inhoud van iedere toets");
  }

  @Test
  void theAdviceOfARequirementIsGivenOnce() {
    assertThat(tekst.split("Zet bij elke toets de duur in minuten", -1)).hasSize(2);
  }

  @Test
  void aRowThatWasNotUnderstoodIsNamed() {
    assertThat(tekst).contains("Niet begrepen, dus niet getoetst: tabel 2, rij 6: ");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    assertThat(tekst.lines()).allSatisfy(regel -> assertThat(regel.length()).isLessThan(101));
  }
}
