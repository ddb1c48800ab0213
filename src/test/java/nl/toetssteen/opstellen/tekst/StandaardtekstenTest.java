package nl.toetssteen.opstellen.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.wet.Bestaan;
import nl.toetssteen.wet.Regeling;
import nl.toetssteen.wet.Wetsregister;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the packaged sections to the requirements and to the law. */
class StandaardtekstenTest {

  private static final Path MAP = Path.of("src/main/resources/nl/toetssteen/opstellen/tekst");

  /** What a text meets by not offending it anywhere; no section can claim that for itself. */
  private static final Set<String> VAN_HET_GEHEEL =
      Set.of(
          "er.actueel.instanties",
          "er.actueel.rekentoets",
          "er.actueel.wetgeving",
          "er.intern.tegenstrijdig",
          "er.nummering",
          "er.verwijzing.intern-juist",
          "er.verwijzing.wet-juist");

  private static Standaardteksten read(String soort) {
    return StandaardtekstReader.readPackaged(soort);
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement", "taakomschrijving"})
  void everyFileIsUsedOnce(String soort) throws IOException {
    try (Stream<Path> bestanden = Files.list(MAP.resolve(soort))) {
      List<String> ids =
          bestanden.map(pad -> pad.getFileName().toString().replace(".yaml", "")).toList();
      assertThat(read(soort).alle().map(Standaardtekst::id))
          .containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @ParameterizedTest
  @CsvSource({"examenreglement, er.", "taakomschrijving, tk."})
  void everyRequirementIsMetBySomeSection(String soort, String begin) {
    Set<String> genoemd =
        read(soort).alle().flatMap(tekst -> tekst.eisen().stream()).collect(Collectors.toSet());
    assertThat(ChecklistReader.readPackaged().eisen())
        .extracting(Eis::id)
        .filteredOn(id -> id.startsWith(begin) && !VAN_HET_GEHEEL.contains(id))
        .isNotEmpty()
        .allSatisfy(id -> assertThat(genoemd).contains(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement", "taakomschrijving"})
  void everyArticleOfLawExists(String soort) {
    Wetsregister register = Wetsregister.load();
    LocalDate dag = LocalDate.of(2026, 8, 1);
    assertThat(read(soort).alle().flatMap(tekst -> tekst.grondslag().stream()))
        .isNotEmpty()
        .filteredOn(bron -> bron.regeling() != Regeling.WMS)
        .allSatisfy(
            bron ->
                assertThat(register.bestaat(bron.regeling(), bron.artikel(), dag))
                    .as(bron.naam())
                    .isEqualTo(Bestaan.BESTAAT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement", "taakomschrijving"})
  void everySentenceEnds(String soort) {
    assertThat(read(soort).alle())
        .allSatisfy(
            tekst ->
                assertThat(tekst.inhoud())
                    .filteredOn(Standaardtekst.Lidtekst.class::isInstance)
                    .extracting(inhoud -> inhoud.regels().get(0).tekst())
                    .as(tekst.id())
                    .allSatisfy(regel -> assertThat(regel).matches("(?s).*[.:]$")));
  }
}
