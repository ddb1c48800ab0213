package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LijstenTest {

  private static final Checklist INGEBOUWD = ChecklistReader.readPackaged();

  @TempDir Path map;

  @Test
  void theLawComesFirst() {
    assertThat(ChecklistReader.readPackaged().lijsten())
        .allMatch(Lijst::ingebouwd)
        .extracting(Lijst::naam)
        .containsExactly("wvo-2020", "duo", "vo-raad");
  }

  @Test
  void everyPackagedRequirementStandsInAList() {
    Set<String> ingedeeld =
        INGEBOUWD.lijsten().stream().flatMap(l -> l.eisen().stream()).collect(Collectors.toSet());

    assertThat(INGEBOUWD.eisen())
        .extracting(Eis::id)
        .as("put a new requirement in at least one file of checklists/lijsten")
        .allMatch(ingedeeld::contains);
  }

  @Test
  void theListOfTheLawHoldsWhatTheLawDemandsAndNothingElse() {
    List<String> uitDeWet =
        INGEBOUWD.eisen().stream().filter(eis -> eis.niveau().rustOpWet()).map(Eis::id).toList();

    assertThat(INGEBOUWD.eisenVan(List.of("wvo-2020")))
        .extracting(Eis::id)
        .as("wvo-2020.yaml has the levels wettelijk, wettelijk-voorwaardelijk and juist")
        .containsExactlyElementsOf(uitDeWet);
  }

  @Test
  void whatDuoExplainsStandsInItsList() {
    List<String> uitleg =
        INGEBOUWD.eisen().stream()
            .filter(eis -> eis.niveau() == Niveau.UITLEG)
            .map(Eis::id)
            .toList();

    assertThat(INGEBOUWD.eisenVan(List.of("duo"))).extracting(Eis::id).containsAll(uitleg);
  }

  @Test
  void twoNamesAreCombinedAndNoNameIsEverything() {
    Set<String> samen =
        INGEBOUWD.lijsten().stream()
            .filter(l -> !l.naam().equals("vo-raad"))
            .flatMap(l -> l.eisen().stream())
            .collect(Collectors.toSet());

    assertThat(INGEBOUWD.eisenVan(List.of("duo", "wvo-2020")))
        .extracting(Eis::id)
        .containsExactlyInAnyOrderElementsOf(samen);
    assertThat(INGEBOUWD.eisenVan(List.of())).isEqualTo(INGEBOUWD.eisen());
  }

  @Test
  void listWithAnUnknownRequirementIsRefusedWithTheLine() throws IOException {
    Voorbeeldeis.geldig().write(map, "verlof.yaml");
    write("lijsten/mijn.yaml", "naam: mijn\ntitel: T\nomschrijving: O\neisen:\n  - er.weg\n");

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage(
            "lijsten/mijn.yaml, regel 5: De eis “er.weg” bestaat niet. Verbeter de naam, of haal hem weg.");
  }

  @Test
  void listIsNamedAfterItsFileAndValidated() throws IOException {
    Voorbeeldeis.geldig().write(map, "verlof.yaml");
    write("lijsten/mijn.yaml", "naam: onze\ntitel: T\neisen: [er.proef.verlof]\n");

    assertThatThrownBy(() -> ChecklistReader.readFolder(map))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageContaining("De naam “onze” past niet bij het bestand.")
        .hasMessageContaining("De sleutel “omschrijving” ontbreekt.");
  }

  @Test
  void folderOfASchoolComesOnTopOfThePackagedRequirements() throws IOException {
    Voorbeeldeis.geldig().write(map, "verlof.yaml");

    Checklist samen = ChecklistReader.readWith(List.of(map));

    assertThat(samen.eisen()).hasSize(INGEBOUWD.eisen().size() + 1);
    assertThat(samen.gekozen(List.of("duo")))
        .extracting(Lijst::naam)
        .containsExactly("duo", map.toString());
    assertThat(samen.eisenVan(List.of("duo"))).extracting(Eis::id).contains("er.proef.verlof");
    assertThat(samen.sha256()).isNotEqualTo(INGEBOUWD.sha256());
  }

  @Test
  void requirementOfASchoolTakesThePlaceOfItsNamesake() throws IOException {
    Voorbeeldeis.geldig()
        .replace("id: er.proef.verlof", "id: er.beroep.termijn")
        .write(map, "a.yaml");

    Checklist samen = ChecklistReader.readWith(List.of(map));

    assertThat(samen.eisen()).hasSameSizeAs(INGEBOUWD.eisen());
    assertThat(samen.eis("er.beroep.termijn")).map(Eis::titel).contains("Verlof");
  }

  private void write(String naam, String tekst) throws IOException {
    Files.createDirectories(map.resolve(naam).getParent());
    Files.writeString(map.resolve(naam), tekst);
  }
}
