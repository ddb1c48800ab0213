package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KenmerkFinderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-2027",
        "2026 - 2027",
        "2026–2027",
        "2026—2027",
        "2026/2027",
        "2026 / 2027",
        "2026-27",
        "2026/27",
        "2026-'27",
        "PTA-2026-2027",
        "schooljaar 26-27",
        "Schooljaar ’26/’27",
        "cohort 2026",
        "cohorten 2026 en verder",
        "Cohort 2026-2028"
      })
  void aSchoolYearIsReadInEveryNotation(String tekst) {
    assertThat(values("schooljaar", tekst)).containsExactly(2026.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Strategisch plan 2024-2031",
        "2026-2025",
        "Bel 020-2024 2025",
        "Bel 06-20252026",
        "Bel (0492) 20 25 26",
        "rekening 12026-2027",
        "op 2011-12-31",
        "van 01-08-2026/31-07-2027",
        "lokaal 26-27",
        "in 2026"
      })
  void otherNumbersAreNoSchoolYear(String tekst) {
    assertThat(values("schooljaar", tekst)).isEmpty();
  }

  @Test
  void anHourBeforeWhichSomethingMustBeDoneIsRead() {
    assertThat(hours("Bel voor 8.15 uur.")).containsExactly(8.25);
    assertThat(hours("Bel vóór half negen.")).containsExactly(8.5);
    assertThat(hours("Bel uiterlijk om 8:30 of voor kwart over acht.")).containsExactly(8.5, 8.25);
    assertThat(hours("Bel voor kwart voor acht.")).containsExactly(7.75);
    assertThat(hours("Bel voor negen uur.")).containsExactly(9.0);
    assertThat(hours("Bel vanaf 7.45 uur; het duurt voor een half uur.")).isEmpty();
  }

  private static List<Double> hours(String tekst) {
    return values("uiterlijk-tijdstip", tekst);
  }

  @Test
  void aSchoolYearCanTurnACentury() {
    assertThat(values("schooljaar", "2099-2100")).isEmpty();
    assertThat(values("schooljaar", "2099-00")).containsExactly(2099.0);
  }

  @ParameterizedTest
  @CsvSource({
    "Schrijf naar 1234 AB Verzonnendam., 1234 AB",
    "Schrijf naar 1234AB Verzonnendam., 1234AB",
    "Schrijf naar 2011 AB Verzonnendam., 2011 AB",
    "Schrijf naar Postbus 12 aldaar., Postbus 12",
    "Schrijf naar antwoordnummer 345 aldaar., antwoordnummer 345",
    "Kom naar de Lindelaan 7 voor hulp., Lindelaan 7",
    "Kom naar Van der Molenstraat 112a niet., ",
    "Kom naar Van der Molenstraat 112 niet., Van der Molenstraat 112",
    "Kom naar Prins Ábelplein 3 niet., Prins Ábelplein 3"
  })
  void aPostalAddressIsFound(String tekst, String verwacht) {
    assertThat(quotes("postadres", tekst))
        .isEqualTo(verwacht == null ? List.of() : List.of(verwacht));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meld je in lokaal 1204.",
        "Meld je in kamer 2.14 B.",
        "Sinds 2020 UB en WVO.",
        "In 2026 SE en CE.",
        "De theoretische leerweg 4 doet mee.",
        "Het Vak Loopbaan 4 vervalt.",
        "Code 1234 SS bestaat niet."
      })
  void otherNumbersAreNoPostalAddress(String tekst) {
    assertThat(quotes("postadres", tekst)).isEmpty();
  }

  @Test
  void aCompleteMailAddressIsFound() {
    assertThat(quotes("email", "Mail beroep@school-x.voorbeeld.nl."))
        .containsExactly("beroep@school-x.voorbeeld.nl");
    assertThat(quotes("email", "Mail coördinator@voorbeeld.nl."))
        .containsExactly("coördinator@voorbeeld.nl");
    assertThat(quotes("email", "Een @ is geen adres.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Dat is dhr. Bakema van school., dhr. Bakema",
    "Dat is mevr. A. de Wit, mevr. A. de Wit",
    "Dat is drs. É. van der Zee-Ås, drs. É. van der Zee",
    "Vraag het mevrouw Özdemir, mevrouw Özdemir",
    "Vraag het de heer van den Berg, de heer van den Berg"
  })
  void aPersonIsFoundByTitleAndName(String tekst, String verwacht) {
    assertThat(quotes("persoon", tekst)).singleElement().asString().startsWith(verwacht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag het de heer van de receptie.",
        "Geachte mevrouw en de heer in kwestie.",
        "Dat volgt uit de beoordeling. De rector beslist."
      })
  void aTitleWithoutANameIsNoPerson(String tekst) {
    assertThat(quotes("persoon", tekst)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "De commissie heeft drie leden., 3",
    "De commissie heeft 5 leden., 5",
    "De commissie telt vijf externe leden., 5",
    "De commissie bestaat uit één of meer en vier personen., 4"
  })
  void membersAreCounted(String tekst, double aantal) {
    assertThat(values("aantal-leden", tekst)).containsExactly(aantal);
  }

  @Test
  void theLedenOfAnArticleAreNoMembers() {
    assertThat(values("aantal-leden", "Volgens artikel 5 leden 2 en 3.")).isEmpty();
    assertThat(values("aantal-leden", "Meerdere leden.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "op één decimaal, 1",
    "op twee decimalen, 2",
    "op 1 cijfer achter de komma, 1",
    "op twee cijfers achter de komma, 2"
  })
  void decimalsAreCounted(String tekst, double aantal) {
    assertThat(values("decimalen", tekst)).containsExactly(aantal);
  }

  @ParameterizedTest
  @CsvSource({
    "'De kandidaat heeft recht op twee herkansingen.', 2",
    "'Je mag drie keer een toets herkansen.', 3",
    "'Een leerling mag 1 toets per periode herkansen.', 1",
    "'Er is één extra herkansing.', 1"
  })
  void resitsAreCounted(String tekst, double aantal) {
    assertThat(values("aantal-herkansingen", tekst)).containsExactly(aantal);
  }

  @Test
  void theArticleOnMeasuresIsNotPartOfALongerNumber() {
    assertThat(quotes("artikel-maatregelen", "Zie artikel 3.58 UB.")).containsExactly("3.58");
    assertThat(quotes("artikel-maatregelen", "Zie 13.58, 3.581 en 2.3.58.")).isEmpty();
  }

  @Test
  void aDayIsFoundWithItsMonth() {
    assertThat(quotes("datum", "Voor 1 OKTOBER, niet in oktober.")).containsExactly("1 OKTOBER");
    assertThat(quotes("datum", "123 mei en 1 meisje")).isEmpty();
  }

  /** Would take hours if every sign were a new start. */
  @Test
  void endlessWordsAreReadOnce() {
    int veel = 300_000;
    assertThat(quotes("email", "a".repeat(veel) + " @")).isEmpty();
    assertThat(quotes("postadres", "A.".repeat(veel) + " 1")).isEmpty();
    assertThat(quotes("termijn", "5-".repeat(veel) + " dagen")).hasSize(1);
    assertThat(quotes("persoon", "dr. " + "A.".repeat(veel))).hasSize(1);
    assertThat(Opsomming.count(" ".repeat(veel) + "een docent" + " ".repeat(veel))).isOne();
  }

  /** Finds what there is of every kind. */
  static Stream<Kenmerk> all(String tekst) {
    KenmerkFinder finder = new KenmerkFinder();
    return KenmerkFinder.SOORTEN.stream()
        .flatMap(soort -> finder.find(Doorzocht.van(tekst), soort).stream());
  }

  static List<String> quotes(String soort, String tekst) {
    return all(tekst)
        .filter(kenmerk -> kenmerk.soort().equals(soort))
        .map(kenmerk -> tekst.substring(kenmerk.van(), kenmerk.tot()))
        .toList();
  }

  private static List<Double> values(String soort, String tekst) {
    return all(tekst)
        .filter(kenmerk -> kenmerk.soort().equals(soort))
        .map(Kenmerk::waarde)
        .toList();
  }
}
