package nl.toetssteen.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistkeuzeTest {

  private static final String REGLEMENT =
      "# Beroep\n\nDe kandidaat kan binnen drie dagen in beroep gaan bij de commissie van beroep.";

  @TempDir Path map;

  @Test
  void reportNamesTheListsThatWereUsedAndHoldsTheirRequirements() {
    Checklist checklist = ChecklistReader.readPackaged();

    Rapport rapport = check(checklist, "duo");

    assertThat(rapport.checklist().namen()).containsExactly("duo");
    assertThat(rapport.checklist().omschrijving()).isEqualTo("de uitleg van DUO");
    assertThat(rapport.bevindingen())
        .extracting(Bevinding::eis)
        .containsExactlyInAnyOrderElementsOf(
            list(checklist, "duo").eisen().stream().filter(eis -> eis.startsWith("er.")).toList());
  }

  @Test
  void withoutAChoiceEveryListCounts() {
    Rapport rapport = check(ChecklistReader.readPackaged());

    assertThat(rapport.checklist().namen()).containsExactly("wvo-2020", "duo", "vo-raad");
    assertThat(rapport.checklist().omschrijving())
        .isEqualTo(
            "de wet (WVO 2020 en Uitvoeringsbesluit), de uitleg van DUO en de onderwerpen van een goed reglement");
  }

  @Test
  void adjustedRequirementSaysWhy() throws IOException {
    Bevinding bevinding =
        adjusted("er.beroep.termijn: {niveau: aanbevolen, reden: Ons bestuur beslist dit.}\n");

    assertThat(bevinding.niveau()).isEqualTo(Niveau.AANBEVOLEN);
    assertThat(bevinding.uitkomst()).isEqualTo(Uitkomst.STRIJDIG);
    assertThat(bevinding.uitleg())
        .startsWith("De termijn om in beroep te gaan is korter")
        .endsWith("Uw school: niveau “aanbevolen”. Reden: Ons bestuur beslist dit.");
  }

  @Test
  void requirementThatIsSwitchedOffStaysVisibleWithTheReason() throws IOException {
    Bevinding bevinding = adjusted("er.beroep.termijn: {uit: true, reden: Zie het statuut.}\n");

    assertThat(bevinding.uitkomst()).isEqualTo(Uitkomst.NIET_VAN_TOEPASSING);
    assertThat(bevinding.ernst()).isEqualTo(Ernst.GEEN);
    assertThat(bevinding.reden()).isEqualTo("uitgezet");
    assertThat(bevinding.uitleg())
        .isEqualTo("Uw school controleert deze eis niet. Reden: Zie het statuut.");
    assertThat(bevinding.vindplaatsen()).isEmpty();
  }

  @Test
  void theReportForTheTerminalShowsWhyARequirementIsOff() throws IOException {
    Files.writeString(
        map.resolve("aanpassingen.yaml"),
        "er.vrijstelling: {uit: true, reden: Zie het statuut.}\n");

    String tekst = new TekstRapport(false).render(check(ChecklistReader.readWith(List.of(map))));

    assertThat(tekst)
        .contains(
            "Vrijstelling en ontheffing: Uw school controleert deze eis niet. Reden: Zie het statuut.");
  }

  private Bevinding adjusted(String aanpassingen) throws IOException {
    Files.writeString(map.resolve("aanpassingen.yaml"), aanpassingen);
    Rapport rapport = check(ChecklistReader.readWith(List.of(map)), "wvo-2020");

    assertThat(rapport.checklist().namen()).containsExactly("wvo-2020", map.toString());
    return rapport.bevindingen().stream()
        .filter(b -> b.eis().equals("er.beroep.termijn"))
        .findFirst()
        .orElseThrow();
  }

  private static Lijst list(Checklist checklist, String naam) {
    return checklist.lijsten().stream()
        .filter(l -> l.naam().equals(naam))
        .findFirst()
        .orElseThrow();
  }

  private static Rapport check(Checklist checklist, String... lijsten) {
    Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    return new Controle(new DocumentReader(ReadLimits.standaard()), checklist, clock)
        .check(
            List.of(new Controle.Bestand("reglement.md", REGLEMENT.getBytes(UTF_8))),
            new Controle.Keuzes(
                List.of(), null, List.of(), List.of(lijsten), Documentsoort.EXAMENREGLEMENT));
  }
}
