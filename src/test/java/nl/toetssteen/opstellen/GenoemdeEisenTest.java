package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.tekst.Standaardtekst;
import nl.toetssteen.opstellen.tekst.StandaardtekstReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Holds sections to the requirements that they name and the checklist does not have: what the check
 * of a drafted reglement cannot tell, is told by words that have to be there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenoemdeEisenTest {

  private static final String BESTAND = "src/test/resources/opstellen/genoemde-eisen.csv";
  private static final String KEUZES =
      """
        tweetalig: true
        extranei: true
        herexamen-andere-vakken: true
        vervroegd-examen: true
        maatschappelijke-stage-uren: 30
      """;

  /** A school with all schoolsoorten, at which all can be done, has all the words. */
  private final Uitgave uitgave =
      new Opsteller()
          .draft(
              new ProfielReader()
                  .read(
                      "alles.yaml",
                      ProfielReader.example()
                              .replace(
                                  "[vmbo-tl, havo, vwo]",
                                  "[vmbo-bb, vmbo-kb, vmbo-gl, vmbo-tl, havo, vwo]")
                          + KEUZES)
                  .profiel(),
              null,
              LocalDate.of(2026, 9, 1));

  private final Map<String, Set<String>> genoemd =
      StandaardtekstReader.readPackaged("examenreglement")
          .alle()
          .collect(Collectors.toMap(Standaardtekst::id, tekst -> Set.copyOf(tekst.eisen())));

  @ParameterizedTest
  @CsvFileSource(files = BESTAND, delimiter = ';', numLinesToSkip = 1)
  void aSectionSaysWhatTheRequirementAsks(String eis, String tekst, String woorden) {
    assertThat(genoemd.get(tekst)).contains(eis);
    assertThat(String.join(" ", Zinnen.of(uitgave, tekst))).contains(woorden);
  }

  @Test
  void noRequirementIsNamedThatNothingHoldsTheSectionTo() throws IOException {
    List<String> gecontroleerd =
        ChecklistReader.readPackaged().eisen().stream().map(Eis::id).toList();
    List<String> beschreven =
        Files.readAllLines(Path.of(BESTAND), StandardCharsets.UTF_8).stream()
            .map(regel -> regel.substring(0, regel.indexOf(';')))
            .toList();

    assertThat(genoemd.values().stream().flatMap(Set::stream))
        .hasSizeGreaterThan(100)
        .allMatch(eis -> gecontroleerd.contains(eis) || beschreven.contains(eis));
  }
}
