package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a system gives to columns. */
class VeldnamenTest {
  private final Veldnamen velden = Veldnamen.readPackaged();
  private final Kolomwoorden woorden = Kolomwoorden.readPackaged();

  @ParameterizedTest
  @CsvSource({
    "TST_OMSCHR, toets omschrijving",
    "toetsOmschrijving, toets omschrijving",
    "toets.omschr, toets omschrijving",
    "vrm_cd, vorm code",
    "VKCD, vak code",
    "tstoms, toets omschrijving",
    "herkans_jn, herkansing indicatie",
    "SEWeging, se weging",
    "duration_minutes, duur minuten"
  })
  void aNameIsReadInWholeWords(String naam, String voluit) {
    assertThat(velden.read(naam).woorden()).containsExactly(voluit.split(" ", -1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tst_oms", "toetsVorm", "vak.naam", "WGT_SE_PCT"})
  void aFieldIsWrittenInPiecesWithoutWhite(String naam) {
    assertThat(Veldnamen.isField(naam)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Toetsvorm", "SE-cijfer", "n.v.t.", "o.v.g.", "Soort toets", "4HA1", "PO"})
  void otherHeadingsAreNoFields(String naam) {
    assertThat(Veldnamen.isField(naam)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "vak_oms, vak",
    "vkAfk, vak",
    "toets_oms, omschrijving",
    "tstCode, code",
    "toets.vorm.naam, vorm",
    "afn_vrm, vorm",
    "per_oms, moment",
    "tijdsduurMin, duur",
    "gew_se, weging",
    "wgt_vd, wegingRapport",
    "isHerkansbaar, herkansing",
    "et_lst, domeinen",
    "hulp_oms, hulpmiddelen",
    "pta_jn, telt"
  })
  void theThingThatANameIsAboutDecidesItsKind(String naam, String soort) {
    assertThat(woorden.best(naam).soort().map(Kolomsoort::naam)).contains(soort);
    assertThat(woorden.best(naam).gewicht()).isGreaterThanOrEqualTo(Kolomwoorden.STERK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mut_datum", "wijzigingDt", "docent_cd", "brin", "export_tijd"})
  void columnsOfTheSystemItselfHoldNothing(String naam) {
    assertThat(woorden.best(naam)).isEqualTo(Kolomwoorden.GEEN);
  }

  @Test
  void aCodeOfSomethingUnknownMayBeTheCodeOfAToets() {
    assertThat(woorden.best("zzq_code").gewicht()).isBetween(0.1, 0.99);
    assertThat(velden.read("zzq_code").lezingen()).contains(List.of("zzq"));
  }
}
