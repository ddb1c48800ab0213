package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.toetsing.Voorbeeldproef.Uitslag;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of every requirement. */
class EisVoorbeeldenTest {

  private static final Checklist CHECKLIST = ChecklistReader.readPackaged();
  private static final Voorbeeldproef PROEF =
      new Voorbeeldproef(CHECKLIST, LocalDate.of(2026, 8, 1));

  static Stream<Named<Uitslag>> voorbeelden() {
    return CHECKLIST.eisen().stream()
        .flatMap(PROEF::run)
        .map(uitslag -> Named.of(uitslag.naam(), uitslag));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("voorbeelden")
  void exampleHasItsOutcomeAndQuote(Uitslag uitslag) {
    assertThat(uitslag.gekregen().uitkomst())
        .as(uitslag.voorbeeld().tekst())
        .isEqualTo(uitslag.voorbeeld().uitkomst());
    assertThat(uitslag.klopt())
        .as("%s: %s", uitslag.voorbeeld().tekst(), uitslag.gekregen().vindplaatsen())
        .isTrue();
  }
}
