package nl.toetssteen.wet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WetsregisterTest {
  private static final LocalDate DAG = LocalDate.of(2026, 8, 1);

  private final Wetsregister register = Wetsregister.load();

  @ParameterizedTest
  @CsvSource({
    "WVO_2020, 2.60e, BESTAAT",
    "WVO_2020, 2.60f, BESTAAT_NIET",
    "WVO_2020, 2.99, ONBEKEND",
    "UB, 3.58, BESTAAT",
    "UB, 3.58a, BESTAAT_NIET",
    "UB, 10.3, BESTAAT",
    "UB, 2.63, ONBEKEND",
    "WMS, 10, BESTAAT",
    "WMS, 11, ONBEKEND",
    "WVO_2020, twee, ONBEKEND"
  })
  void aNumberExistsOrNotOrIsNotDescribed(Regeling regeling, String nummer, Bestaan verwacht) {
    assertThat(register.bestaat(regeling, nummer, DAG)).isEqualTo(verwacht);
  }

  @Test
  void nothingExistsBeforeTheLawAppliedOrInRegulationsThatLapsed() {
    assertThat(register.artikel(Regeling.UB, "3.58", LocalDate.of(2022, 7, 31))).isEmpty();
    assertThat(Regeling.EINDEXAMENBESLUIT.isVervallen(LocalDate.of(2022, 7, 31))).isFalse();
    assertThat(Regeling.EINDEXAMENBESLUIT.isVervallen(LocalDate.of(2022, 8, 1))).isTrue();
    assertThat(Regeling.UB.isVervallen(DAG)).isFalse();
  }

  @Test
  void theDayDecidesHowALidReads() {
    Artikel oud = article("2.55", LocalDate.of(2025, 12, 31));
    Artikel nieuw = article("2.55", LocalDate.of(2026, 1, 1));

    assertThat(oud.ledentekst().get("2")).contains("in een vak met centraal examen");
    assertThat(nieuw.ledentekst().get("2")).contains("ook in vakken zonder centraal examen");
    assertThat(nieuw.geldtOp(LocalDate.of(2025, 12, 31))).isFalse();
    assertThat(oud.geldtOp(LocalDate.of(2026, 1, 1))).isFalse();
  }

  @Test
  void ledenAndOnderdelenThatAreNotThereAreKnown() {
    Artikel reglement = article("2.60", DAG);

    assertThat(reglement.heeftLid("5")).isTrue();
    assertThat(reglement.heeftLid("6")).isFalse();
    assertThat(reglement.heeftLid("0")).isFalse();
    assertThat(reglement.heeftLid("a")).isTrue();
    assertThat(reglement.heeftOnderdeel("1", "d")).isTrue();
    assertThat(reglement.heeftOnderdeel("1", "e")).isFalse();
    assertThat(reglement.heeftOnderdeel("4", "z")).isTrue();
    assertThat(article("2.52", DAG).heeftLid("99")).isTrue();
  }

  @Test
  void anArticleKnowsItsSubjectByTheWordsOfAText() {
    Artikel maatregelen = register.artikel(Regeling.UB, "3.58", DAG).orElseThrow();

    assertThat(maatregelen.kern().in("de rector neemt een maatregel")).isTrue();
    assertThat(maatregelen.kern().in("de strafmaatregelen")).isFalse();
    assertThat(maatregelen.ruim().in("de toets is ongeldig")).isTrue();
    assertThat(new Trefwoorden(List.of("*tijdvak")).in("het examentijdvak")).isTrue();
    assertThat(maatregelen.verwijzing().naam()).isEqualTo("UB WVO 2020, artikel 3.58");
    assertThat(maatregelen.heeftOnderwerp()).isTrue();
    assertThat(register.artikel(Regeling.UB, "3.41", DAG).orElseThrow().heeftOnderwerp()).isFalse();
  }

  @Test
  void oldArticlesHaveSuccessors() {
    assertThat(register.opvolgers(Regeling.EINDEXAMENBESLUIT, "45"))
        .extracting(Wetsartikel::naam)
        .containsExactly("UB WVO 2020, artikel 3.29");
    assertThat(register.opvolgers(Regeling.EINDEXAMENBESLUIT, "43"))
        .extracting(Wetsartikel::naam)
        .containsExactly("WVO 2020, artikel 2.61 lid 2");
    assertThat(register.opvolgers(Regeling.OUDE_WVO, "30a")).hasSize(2);
    assertThat(register.opvolgers(Regeling.OUDE_WVO, "999")).isEmpty();
  }

  @Test
  void articlesStandInTheOrderOfTheLaw() {
    assertThat(register.artikelen(DAG))
        .extracting(Artikel::nummer)
        .startsWith("2.51", "2.51a", "2.52")
        .containsSubsequence("3.9", "3.10", "3.59", "3.74", "10.3", "10")
        .doesNotHaveDuplicates();
  }

  @Test
  void everyRequirementRestsOnAnArticleOfTheRegister() {
    Checklist checklist = ChecklistReader.readPackaged();

    assertThat(checklist.eisen().stream().flatMap(eis -> eis.grondslag().stream()))
        .allSatisfy(bron -> assertThat(stands(bron)).as(bron.naam()).isTrue());
    assertThat(checklist.eisen()).extracting(Eis::grondslag).isNotEmpty();
  }

  private boolean stands(Wetsartikel bron) {
    return register
        .artikel(bron.regeling(), bron.artikel(), DAG)
        .filter(a -> bron.lid().isEmpty() || a.heeftLid(bron.lid()))
        .filter(a -> bron.onderdeel().isEmpty() || a.heeftOnderdeel(bron.lid(), bron.onderdeel()))
        .isPresent();
  }

  @Test
  void everySuccessorIsInTheRegisterItself() {
    for (int oud = 1; oud <= 60; oud++) {
      assertThat(register.opvolgers(Regeling.EINDEXAMENBESLUIT, String.valueOf(oud)))
          .allMatch(this::stands);
    }
  }

  private Artikel article(String nummer, LocalDate dag) {
    return register.artikel(Regeling.WVO_2020, nummer, dag).orElseThrow();
  }
}
