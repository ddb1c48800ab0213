package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Bepaling;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.junit.jupiter.api.Test;

class OpstellerTest {

  private static final String COMMISSIES =
      """
      examencommissies:
        - afdeling: het vmbo
          leden: [{functie: teamleider, naam: mevrouw X}, {functie: docent}, {functie: docent}]
        - afdeling: de havo en het vwo
          leden: [{functie: conrector}, {functie: docent}, {functie: docent}]
      """;

  private final ProfielReader reader = new ProfielReader();
  private final Opsteller opsteller = new Opsteller();

  @Test
  void twoExamencommissiesStandEachWithTheirMembers() {
    String voorbeeld = ProfielReader.example();
    String yaml =
        voorbeeld.substring(0, voorbeeld.indexOf("examencommissies:"))
            + COMMISSIES
            + voorbeeld.substring(voorbeeld.indexOf("commissie-van-beroep:"));

    assertThat(Zinnen.of(draft(yaml), "examencommissie"))
        .contains(
            "Iedere examencommissie heeft een oneven aantal leden, ten minste drie.",
            "De examencommissie voor het vmbo bestaat uit drie leden:",
            "teamleider: mevrouw X;",
            "De examencommissie voor de havo en het vwo bestaat uit drie leden:",
            "conrector;");
  }

  @Test
  void aSchoolWithoutVmboReadsNothingAboutIt() {
    Uitgave uitgave =
        draft(
            ProfielReader.example()
                .replace("[vmbo-tl, havo, vwo]", "[havo, vwo]")
                .replace("vmbo-tl", "onderbouw"));

    assertThat(Zinnen.all(uitgave)).noneMatch(regel -> regel.contains("vmbo"));
    assertThat(uitgave.artikelen().map(Bepaling::id)).doesNotContain("herexamen", "cspe");
  }

  @Test
  void numbersRunWithoutGapsInEveryMix() {
    for (String soorten : Profielen.SCHOOLSOORTEN) {
      Uitgave uitgave = draft(ProfielReader.example().replace("[vmbo-tl, havo, vwo]", soorten));
      List<Integer> nummers = uitgave.artikelen().map(Bepaling::nummer).toList();
      assertThat(nummers).as(soorten).isSorted().doesNotHaveDuplicates();
      assertThat(nummers.get(nummers.size() - 1)).as(soorten).isEqualTo(nummers.size());
    }
  }

  @Test
  void noPlaceholderIsLeft() {
    assertThat(Zinnen.all(draft(ProfielReader.example())))
        .noneMatch(regel -> regel.matches(".*[{}\\[\\]].*"));
  }

  @Test
  void theCalendarStandsInItsOwnSchoolYearOnly() {
    Uitgave nu = draft(ProfielReader.example());
    Uitgave later = draft(ProfielReader.example().replace("2026-2027", "2027-2028"));

    assertThat(nu.bijlagen()).extracting(Bepaling::id).contains("examenkalender");
    assertThat(Zinnen.of(nu, "tijdvakken")).contains("De data van 2027 staan in bijlage 2.");
    assertThat(later.bijlagen()).extracting(Bepaling::id).doesNotContain("examenkalender");
    assertThat(Zinnen.of(later, "tijdvakken")).noneMatch(regel -> regel.startsWith("De data van"));
  }

  @Test
  void theTitlePageSaysWhetherTheReglementWasAdopted() {
    String vastgesteld =
        ProfielReader.example()
            + "vaststelling: {vastgesteld: 2026-09-17, instemming-mr: 2026-09-10}\n";

    assertThat(draft(vastgesteld).titelblad().regels())
        .contains(
            "Vastgesteld door het bevoegd gezag op 17 september 2026, met instemming van de medezeggenschapsraad van 10 september 2026");
    assertThat(draft(ProfielReader.example()).titelblad().regels())
        .anyMatch(regel -> regel.startsWith("Concept"));
  }

  private Uitgave draft(String yaml) {
    return opsteller.draft(
        reader.read("school.yaml", yaml).profiel(), null, LocalDate.of(2026, 9, 1));
  }
}
