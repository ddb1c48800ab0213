package nl.toetssteen.opstellen.tekst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Blok.Lid;
import nl.toetssteen.opstellen.uitgave.Blok.Tabel;
import nl.toetssteen.opstellen.uitgave.Hoofdstuk;
import nl.toetssteen.opstellen.uitgave.Tekst.Verwijzing;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.yaml.InvalidYaml;
import org.junit.jupiter.api.Test;

class SamenstellerTest {

  private static final String VMBO = "als: {schoolsoort: vmbo}";

  private static Proefteksten drie() {
    return new Proefteksten()
        .hoofdstuk("Begin", "eerste")
        .hoofdstuk("Midden", "tweede")
        .hoofdstuk("Eind", "derde")
        .tekst("eerste", "inhoud:", "  - lid: Zie {zie:derde}. Zie ook {zie:tweede}.")
        .tekst("tweede", VMBO, "inhoud:", "  - lid: Alleen voor het vmbo.")
        .tekst("derde", "inhoud:", "  - lid: Slot.");
  }

  @Test
  void numbersRunOnAfterASectionThatWasLeftOut() {
    Uitgave havo = drie().compose("havo");

    assertThat(Proefteksten.print(havo))
        .isEqualTo("1 eerste\n  0 Zie artikel 2.\n2 derde\n  0 Slot.");
    assertThat(havo.hoofdstukken()).extracting(Hoofdstuk::nummer).containsExactly(1, 2);
    assertThat(havo.hoofdstukken()).extracting(Hoofdstuk::titel).containsExactly("Begin", "Eind");
  }

  @Test
  void aReferenceIsAnObjectThatKnowsItsTargetAndItsPrintedName() {
    Uitgave vmbo = drie().compose("vmbo-kb");

    Artikel eerste = vmbo.artikelen().findFirst().orElseThrow();
    Lid lid = (Lid) eerste.blokken().get(0);
    assertThat(lid.tekst().fragmenten())
        .filteredOn(Verwijzing.class::isInstance)
        .containsExactly(
            new Verwijzing("derde", "artikel 3"), new Verwijzing("tweede", "artikel 2"));
  }

  @Test
  void anArticleThatLosesAllItsTextTakesTheReferencesToItAlong() {
    Uitgave havo =
        drie()
            .tekst("derde", "inhoud:", "  - lid: Zie {zie:tweede}.")
            .tekst("eerste", "inhoud:", "  - lid: Begin. Zie {zie:derde}.")
            .compose("havo");

    assertThat(Proefteksten.print(havo)).isEqualTo("1 eerste\n  0 Begin.");
  }

  @Test
  void aReferenceToASectionThatDoesNotExistIsRefusedWithItsFile() {
    Proefteksten proef = drie().tekst("derde", "inhoud:", "  - lid: Zie {zie:vierde}.");

    assertThatThrownBy(() -> proef.compose("havo"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessage(
            "proef/derde.yaml, regel 1: Deze tekst verwijst naar “vierde”, en dat is er niet.");
  }

  @Test
  void aMistakeInASectionIsNamedByFileAndLine() {
    Proefteksten proef = drie().tekst("derde", "inhoud:", "  - lidd: Slot.");

    assertThatThrownBy(() -> proef.compose("havo"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageStartingWith(
            "proef/derde.yaml, regel 3: De sleutel “lidd” is hier niet bekend.");
  }

  @Test
  void aSentenceWithoutItsValueFallsAwayAndTheRestStays() {
    Proefteksten proef = een("  - lid: Bel de school. Het nummer is {telefoon}. Doe dat op tijd.");

    assertThat(Proefteksten.print(proef.waarden(Map.of("telefoon", "")).compose("havo")))
        .endsWith("0 Bel de school. Doe dat op tijd.");
    assertThat(Proefteksten.print(proef.waarden(Map.of("telefoon", "0199")).compose("havo")))
        .endsWith("0 Bel de school. Het nummer is 0199. Doe dat op tijd.");
  }

  @Test
  void whatASchoolFillsInIsNeverLookedAtAgain() {
    Proefteksten proef = een("  - lid: De naam is {school}.");

    assertThat(
            Proefteksten.print(
                proef.waarden(Map.of("school", "{zie:een}. {geheim} $0 \\1")).compose("havo")))
        .endsWith("0 De naam is {zie:een}. {geheim} $0 \\1.");
  }

  @Test
  void aNameThatIsNotKnownIsNeverPrinted() {
    Proefteksten proef = een("  - lid: De naam is {schol}.");

    assertThatThrownBy(() -> proef.compose("havo"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("schol");
  }

  @Test
  void aCapitalAsksForTheValueWithACapital() {
    Proefteksten proef = een("  - lid: \"{Leider} en {leider}.\"");

    assertThat(Proefteksten.print(proef.waarden(Map.of("leider", "rector")).compose("havo")))
        .endsWith("0 Rector en rector.");
  }

  @Test
  void ledenAndOnderdelenAreNumberedAfterWhatDoesNotApplyIsGone() {
    Proefteksten proef =
        een(
            "  - lid: Een.",
            "  - {lid: Twee., als: {schoolsoort: vwo}}",
            "  - lid: \"Drie:\"",
            "    onderdelen: [x, {tekst: y, als: {schoolsoort: vwo}}, {tekst: z, als: {ai: [ja, soms]}}]");

    assertThat(Proefteksten.print(proef.waarden(Map.of("ai", "soms")).compose("havo")))
        .endsWith("1 Een.\n  2 Drie: | a x; | b z.");
    assertThat(Proefteksten.print(proef.waarden(Map.of("ai", "nee")).compose("havo", "vwo")))
        .endsWith("1 Een.\n  2 Twee.\n  3 Drie: | a x; | b y.");
  }

  @Test
  void aListIsRepeatedForEachItemAndTheListsInIt() {
    Gegevens een = commissie("noord", "x", "y");
    Gegevens twee = commissie("zuid", "z");
    Proefteksten proef =
        een(
                "  - lid: \"{plaats} van {school}:\"",
                "    voor-elk: commissies",
                "    onderdelen: [{tekst: \"{naam}\", voor-elk: leden}]")
            .waarden(Map.of("school", "S"))
            .lijsten(Map.of("commissies", List.of(een, twee)));

    assertThat(Proefteksten.print(proef.compose("havo")))
        .endsWith("1 noord van S: | a x; | b y.\n  2 zuid van S: | a z.");
  }

  @Test
  void lettersGoOnAfterZ() {
    List<Gegevens> namen =
        IntStream.range(0, 28).mapToObj(i -> Gegevens.item(Map.of("naam", "n" + i))).toList();
    Proefteksten proef =
        een("  - lid: \"Wie:\"", "    onderdelen: [{tekst: \"{naam}\", voor-elk: wie}]")
            .lijsten(Map.of("wie", namen));

    assertThat(Proefteksten.print(proef.compose("havo"))).endsWith("| z n25; | aa n26; | ab n27.");
  }

  @Test
  void aRowOfATableThatLeadsNowhereFallsAway() {
    Uitgave havo =
        drie()
            .tekst(
                "derde",
                "inhoud:",
                "  - tabel: [Vraag, Lees]",
                "    rijen: [[a, \"{zie:eerste}\"], [b, \"{zie:tweede}\"]]")
            .compose("havo");

    Tabel tabel = (Tabel) havo.artikelen().skip(1).findFirst().orElseThrow().blokken().get(0);
    assertThat(tabel.rijen()).hasSize(1);
    assertThat(tabel.rijen().get(0).get(1).plat()).isEqualTo("artikel 1");
  }

  @Test
  void aSectionHoldsForItsSchoolYearsOnly() {
    Proefteksten proef =
        drie()
            .tekst(
                "tweede",
                "geldt: {vanaf: 2026-2027, tot-en-met: 2027-2028}",
                "inhoud:",
                "  - lid: Tijdelijk.");

    assertThat(proef.jaar(2025).compose("havo").artikelen()).hasSize(2);
    assertThat(proef.jaar(2026).compose("havo").artikelen()).hasSize(3);
    assertThat(proef.jaar(2027).compose("havo").artikelen()).hasSize(3);
    assertThat(proef.jaar(2028).compose("havo").artikelen()).hasSize(2);
  }

  @Test
  void aSectionCanBeKeptFromASchoolsoort() {
    Proefteksten proef =
        drie()
            .tekst(
                "tweede", "als: {zonder-schoolsoort: [vmbo-bb, havo]}", "inhoud:", "  - lid: X.");

    assertThat(proef.compose("vwo").artikelen()).hasSize(3);
    assertThat(proef.compose("vwo", "havo").artikelen()).hasSize(2);
  }

  private static Proefteksten een(String... inhoud) {
    return new Proefteksten()
        .hoofdstuk("Enig", "een")
        .tekst("een", "inhoud:", String.join("\n", inhoud));
  }

  private static Gegevens commissie(String plaats, String... namen) {
    return Gegevens.item(
        Map.of("plaats", plaats),
        Map.of(
            "leden",
            List.of(namen).stream().map(naam -> Gegevens.item(Map.of("naam", naam))).toList()));
  }
}
