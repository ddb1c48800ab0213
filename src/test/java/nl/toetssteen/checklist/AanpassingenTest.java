package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AanpassingenTest {

  @TempDir Path map;

  @Test
  void schoolGivesALevelAndSwitchesOff() throws IOException {
    write(
        """
        er.beroep.termijn: {niveau: aanbevolen, reden: Wij volgen de regeling van het bestuur.}
        er.ce.cum-laude: {uit: true, reden: Staat in de schoolgids.}
        """);

    Checklist checklist = ChecklistReader.readWith(List.of(map));

    assertThat(checklist.eis("er.beroep.termijn")).map(Eis::niveau).contains(Niveau.AANBEVOLEN);
    assertThat(checklist.aanpassingen().get("er.beroep.termijn").isUit()).isFalse();
    assertThat(checklist.aanpassingen().get("er.ce.cum-laude").isUit()).isTrue();
    assertThat(checklist.aanpassingen().get("er.ce.cum-laude").reden())
        .isEqualTo("Staat in de schoolgids.");
  }

  @Test
  void changeOfARequirementThatIsNotThereIsRefused() throws IOException {
    write("er.ce.cum-laude: {uit: true, reden: R.}\ner.weg: {uit: true, reden: R.}\n");

    assertThatThrownBy(() -> ChecklistReader.readWith(List.of(map)))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessage(
            "aanpassingen.yaml, regel 2: De eis “er.weg” bestaat niet. Alle namen ziet u met: ./toetssteen eisen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{uit: true}                             | De sleutel “reden” ontbreekt.",
        "{reden: R.}                             | Hier hoort precies één van deze sleutels: niveau, uit.",
        "{niveau: streng, reden: R.}             | “streng” is hier geen geldige waarde.",
        "{uit: false, reden: R.}                 | “false” is hier geen geldige waarde.",
        "{uit: true, reden: ''}                  | Hier hoort tekst.",
        "{uit: true, reden: R., wie: bestuur}    | wie"
      })
  void mistakeIsToldWithTheLine(String aanpassing, String melding) throws IOException {
    write("er.beroep.termijn: " + aanpassing + "\n");

    assertThatThrownBy(() -> ChecklistReader.readWith(List.of(map)))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageStartingWith("aanpassingen.yaml, regel 1: ")
        .hasMessageContaining(melding);
  }

  @Test
  void levelThatNeedsTheLawIsRefusedWhereThereIsNone() throws IOException {
    Voorbeeldeis.geldig().write(map, "verlof.yaml");
    write("er.proef.verlof: {niveau: wettelijk, reden: Wij willen het.}\n");

    assertThatThrownBy(() -> ChecklistReader.readWith(List.of(map)))
        .isInstanceOf(InvalidChecklist.class)
        .hasMessageContaining("rust niet op een artikel van de wet");
  }

  private void write(String tekst) throws IOException {
    Files.writeString(map.resolve("aanpassingen.yaml"), tekst);
  }
}
