package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.lezen.bron.Voortgang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VergelijkCommandTest {
  private static final String OUD = "src/test/resources/wet/proefwet-2025.xml";
  private static final String NIEUW = "src/test/resources/wet/proefwet-2026.xml";

  @TempDir private Path map;

  @Test
  void textListsWhatChangedWithTheRequirementsThatRestOnIt() {
    Aanroep aanroep = compare(OUD, NIEUW);

    assertThat(aanroep.code()).isEqualTo(1);
    assertThat(aanroep.out())
        .startsWith("Proefwet onderwijs (BWBR0044212): 2026-01-01 vergeleken met 2025-07-01")
        .contains("Artikel 2.63 lid 2: gewijzigd")
        .contains("er.beroep.termijn: Beroepstermijn vijf dagen (WVO 2020, artikel 2.63 lid 2)")
        .contains("Artikel 2.60f: nieuw")
        .contains("Artikel 2.62: vervallen")
        .contains("Kijk na of deze eisen nog kloppen")
        .doesNotContain("er.beroep.directeur-geen-lid");
  }

  @Test
  void jsonHoldsTheSame() throws IOException {
    JsonNode json = new ObjectMapper().readTree(compare(OUD, NIEUW, "--formaat", "json").out());

    assertThat(json.at("/regeling").asText()).isEqualTo("BWBR0044212");
    assertThat(json.at("/wijzigingen")).hasSize(5);
    assertThat(json.at("/wijzigingen/4/leden/0").asText()).isEqualTo("2");
    assertThat(json.at("/wijzigingen/4/eisen").findValuesAsText("id"))
        .contains("er.beroep.termijn");
  }

  @Test
  void withoutAChangeThereIsNothingToDo() {
    Aanroep aanroep = compare(OUD, OUD);

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).contains("Er is geen artikel dat verschilt.");
  }

  @Test
  void aChangeThatNoRequirementRestsOnIsListedAsWell() throws IOException {
    String ander = Files.readString(Path.of(OUD)).replace("BWBR0044212", "BWBR0000001");
    Path oud = Files.writeString(map.resolve("oud.xml"), ander);
    Path nieuw = Files.writeString(map.resolve("nieuw.xml"), ander.replace("vijf", "zes"));

    Aanroep aanroep = compare(oud.toString(), nieuw.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).contains("Op geen daarvan rust een eis.");
  }

  @Test
  void filesThatCannotBeComparedAreRefused() throws IOException {
    String ander = Files.readString(Path.of(OUD)).replace("BWBR0044212", "BWBR0000001");
    Path elders = Files.writeString(map.resolve("elders.xml"), ander);

    assertThat(compare(NIEUW, OUD)).satisfies(a -> refused(a, 2, "Draai ze om"));
    assertThat(compare(OUD, elders.toString()))
        .satisfies(a -> refused(a, 2, "verschillende regelingen"));
    assertThat(compare(OUD, "weg.xml")).satisfies(a -> refused(a, 2, "bestaat niet"));
    assertThat(compare(OUD, "README.md"))
        .satisfies(a -> refused(a, 3, "kan niet worden vergeleken"));
    assertThat(Aanroep.check(null, "wetgeving"))
        .satisfies(a -> refused(a, 2, "wetgeving vergelijk OUD NIEUW"));
  }

  private static void refused(Aanroep aanroep, int code, String melding) {
    assertThat(aanroep.code()).isEqualTo(code);
    assertThat(aanroep.err()).contains(melding);
  }

  private static Aanroep compare(String oud, String nieuw, String... rest) {
    String[] args = new String[rest.length + 4];
    args[0] = "wetgeving";
    args[1] = "vergelijk";
    args[2] = oud;
    args[3] = nieuw;
    System.arraycopy(rest, 0, args, 4, rest.length);
    return Aanroep.run(Samenstelling.standaard(Voortgang.STIL), args);
  }
}
