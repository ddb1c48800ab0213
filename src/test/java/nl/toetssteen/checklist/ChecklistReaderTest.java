package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistReaderTest {

  private static final Path MAP = Path.of("checklists");
  private static final Set<Uitkomst> GOED = Set.of(Uitkomst.VOLDOET, Uitkomst.NIET_VAN_TOEPASSING);
  private static final Set<Uitkomst> FOUT =
      Set.of(Uitkomst.STRIJDIG, Uitkomst.ONVOLLEDIG, Uitkomst.ONTBREEKT);

  @TempDir Path map;

  @Test
  void packagedChecklistHasTheRequirementsOfThisRelease() {
    assertThat(ChecklistReader.readPackaged().eisen())
        .extracting(Eis::id)
        .hasSize(159)
        .contains(
            "er.beroep.termijn",
            "er.se.ai-gebruik",
            "er.ce.cum-laude",
            "er.pta.wijziging",
            "pta.toets.duur",
            "samen.periodes",
            "tk.wet.uitslag",
            "tk.taak.digitaal");
  }

  @Test
  void packagedChecklistIsValid() {
    Checklist gecontroleerd = ChecklistReader.readFolder(MAP);

    assertThat(gecontroleerd.eisen()).isEqualTo(ChecklistReader.readPackaged().eisen());
    assertThat(gecontroleerd.begrippen()).isEqualTo(ChecklistReader.readPackaged().begrippen());
  }

  @Test
  void everyRequirementHasTwoGoodAndTwoBadExamples() {
    assertThat(ChecklistReader.readPackaged().eisen())
        .allSatisfy(
            eis -> {
              assertThat(eis.voorbeelden())
                  .filteredOn(v -> GOED.contains(v.uitkomst()))
                  .hasSizeGreaterThan(1);
              assertThat(eis.voorbeelden())
                  .filteredOn(v -> FOUT.contains(v.uitkomst()))
                  .hasSizeGreaterThan(1);
            });
  }

  @Test
  void everyFileIsNamedAfterItsId() {
    Set<String> verwacht =
        ChecklistReader.readPackaged().eisen().stream()
            .map(eis -> file(eis.id().split("\\.", -1)))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Checklistmap.files(MAP).keySet())
        .filteredOn(bestand -> !bestand.endsWith("begrippen.yaml"))
        .filteredOn(bestand -> !bestand.startsWith("lijsten/"))
        .containsExactlyInAnyOrderElementsOf(verwacht);
  }

  /**
   * An id of two parts on the reglement has a folder of its own; those on a PTA and on the
   * taakomschrijving stand apart. A file begrippen.yaml is a thesaurus.
   */
  private static String file(String[] delen) {
    boolean kort = delen.length < 3;
    String naam = kort ? delen[1] : delen[2];
    if (delen[0].equals("tk")) {
      return "taakomschrijving/" + naam + ".yaml";
    }
    String map = delen[0].equals("er") ? delen[1] : delen[0] + (kort ? "" : "-" + delen[1]);
    return map + "/" + (naam.equals("begrippen") ? "begrippenlijst" : naam) + ".yaml";
  }

  @Test
  void folderWithoutThesaurusUsesThePackagedOne() throws IOException {
    Voorbeeldeis.geldig().write(map, "verlof.yaml");

    Checklist checklist = ChecklistReader.readFolder(map);

    assertThat(checklist.eisen()).extracting(Eis::id).containsExactly("er.proef.verlof");
    assertThat(checklist.begrippen()).isEqualTo(ChecklistReader.readPackaged().begrippen());
  }

  @Test
  void ownConceptsComeOnTopOfThePackagedOnes() throws IOException {
    Files.createDirectory(map.resolve("verlof"));
    Files.writeString(map.resolve("begrippen.yaml"), "verlof: [vrij]\n");
    Files.writeString(
        map.resolve("verlof/begrippen.yaml"), "examen: [toets]\nvrije-dag: [\"<verlof>\"]\n");
    Voorbeeldeis.geldig().replace("begrip: examen", "begrip: vrije-dag").write(map, "verlof.yaml");

    assertThat(ChecklistReader.readFolder(map).begrippen())
        .containsKeys("ontkenning", "verlof", "vrije-dag")
        .extractingByKey("examen")
        .extracting(Begrip::vormen)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .hasSize(1);
  }

  @Test
  void laterFolderMayUseTheConceptsOfAnEarlierOne() throws IOException {
    Path eigen = Files.createDirectory(map.resolve("eigen"));
    Path extra = Files.createDirectory(map.resolve("extra"));
    Files.writeString(eigen.resolve("begrippen.yaml"), "vrij: [vrij]\n");
    Voorbeeldeis.geldig().write(eigen, "verlof.yaml");
    Voorbeeldeis.geldig()
        .replace("er.proef.verlof", "er.proef.extra")
        .replace("begrip: examen", "begrip: vrij")
        .write(extra, "extra.yaml");

    assertThat(ChecklistReader.readFolders(List.of(eigen, extra)).eisen()).hasSize(2);
    assertThatThrownBy(() -> ChecklistReader.readFolder(extra))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageStartingWith("extra.yaml, regel 9: Het begrip “vrij” staat niet in");
  }

  @Test
  void requirementInTwoFoldersIsRefused() {
    assertThatThrownBy(() -> ChecklistReader.readFolders(List.of(MAP, MAP.resolve("ce"))))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage("De eis er.ce.bewaartermijn staat in meer dan een map.");
  }

  @Test
  void requirementInTwoFilesIsRefused() throws IOException {
    Voorbeeldeis.geldig().write(map, "a.yaml");
    Voorbeeldeis.geldig().write(map, "b.yaml");

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage(
            "b.yaml, regel 1: De id er.proef.verlof staat ook in a.yaml. Geef een van de twee een andere.");
  }

  @Test
  void faultsOfAllFilesAreReportedTogether() throws IOException {
    Voorbeeldeis.geldig().replace("niveau: uitleg", "niveau: streng").write(map, "a.yaml");
    Voorbeeldeis.geldig()
        .replace("er.proef.verlof", "er.proef.b")
        .replace("advies:", "raad:")
        .write(map, "b.yaml");

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .message()
        .satisfies(
            melding ->
                assertThat(melding.lines())
                    .hasSize(3)
                    .anyMatch(regel -> regel.startsWith("a.yaml, regel 3: “streng”"))
                    .anyMatch(
                        regel -> regel.startsWith("b.yaml, regel 1: De sleutel “advies” ontbreekt"))
                    .anyMatch(regel -> regel.startsWith("b.yaml, regel 15: De sleutel “raad”")));
  }

  @Test
  void faultsAreCountedAfterFifty() throws IOException {
    Files.writeString(map.resolve("a.yaml"), "x1: 1\n".concat(keys(80)));

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .message()
        .satisfies(
            melding ->
                assertThat(melding.lines())
                    .hasSize(51)
                    .last()
                    .asString()
                    .matches("En nog \\d+ andere\\."));
  }

  private static String keys(int aantal) {
    StringBuilder tekst = new StringBuilder();
    for (int i = 2; i < aantal; i++) {
      tekst.append("x").append(i).append(": 1\n");
    }
    return tekst.toString();
  }

  @Test
  void theHashIsThatOfTheNamesAndWhatStandsInThem() {
    assertThat(ChecklistReader.sha256(new TreeMap<>(Map.of("a", "b"))))
        .isEqualTo("fb8e20fc2e4c3f248c60c39bd652f3c1347298bb977b8b4d5903b85055620603")
        .isNotEqualTo(ChecklistReader.sha256(new TreeMap<>(Map.of("a", "c"))))
        .isNotEqualTo(ChecklistReader.sha256(new TreeMap<>(Map.of("c", "b"))));
  }

  @Test
  void emptyFolderIsRefused() {
    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageContaining("staan geen eisen");
  }

  @Test
  void fileOverOneMegabyteIsRefused() throws IOException {
    Files.writeString(map.resolve("groot.yaml"), "#".repeat((1 << 20) + 1));

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage("groot.yaml, regel 1: Dit bestand is groter dan 1 MB. Deel het op.");
  }

  @Test
  void fileInAnotherEncodingIsRefused() throws IOException {
    Files.write(map.resolve("oud.yaml"), "titel: één\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage("oud.yaml: dit bestand heeft tekens die niet kloppen. Sla het op als UTF-8.");
  }
}
