package nl.toetssteen.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Begrip.Vorm;
import nl.toetssteen.yaml.YamlReader;
import org.junit.jupiter.api.Test;

class BegripParserTest {

  private static Map<String, Begrip> parse(String yaml) {
    return BegripParser.parse(new YamlReader().parse("begrippen.yaml", yaml));
  }

  @Test
  void aPhraseIsWordsThatStandNextToEachOther() {
    assertThat(parse("beroep: [\" in  beroep gaan \", appel]").get("beroep"))
        .isEqualTo(
            new Begrip(
                "beroep",
                List.of(
                    new Vorm(List.of("in", "beroep", "gaan"), 0, true),
                    new Vorm(List.of("appel"), 0, true)),
                List.of()));
  }

  @Test
  void partsThatStandNearEachOtherMayHaveAnOrder() {
    assertThat(
            parse("b: [{na-elkaar: [in, beroep], binnen: 4}, {bij-elkaar: [a, b]}]")
                .get("b")
                .vormen())
        .containsExactly(
            new Vorm(List.of("in", "beroep"), 4, true), new Vorm(List.of("a", "b"), 10, false));
  }

  @Test
  void whatLooksLikeItButIsNotStandsApart() {
    assertThat(parse("d: {vormen: [directeur], behalve: [adjunct directeur]}").get("d"))
        .isEqualTo(
            new Begrip(
                "d",
                List.of(new Vorm(List.of("directeur"), 0, true)),
                List.of(new Vorm(List.of("adjunct", "directeur"), 0, true))));
  }

  @Test
  void conceptsThatWriteAnotherAreItsReferences() {
    Begrip begrip = parse("b: [\"<school>|<leerling> x\", \"<bestuur-2>\"]").get("b");

    assertThat(begrip.verwijzingen()).containsExactlyInAnyOrder("school", "leerling", "bestuur-2");
  }
}
