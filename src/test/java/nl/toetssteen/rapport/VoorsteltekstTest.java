package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A proposed text solves its own alarm, wherever it is put. */
class VoorsteltekstTest {

  /** A school has to fill in its own address: until then the alarm is right. */
  private static final String ADRES = "er.beroep.adres";

  private static final List<String> PLAATSEN =
      List.of(
          "%s",
          "# Slot\n\nDit is het einde van het reglement.\n\n%s",
          "# Artikel 4 Beroep tegen een beslissing\n\n1. Wie het er niet mee eens is, schrijft een brief.\n2. %s",
          "# Artikel 3 Inhalen\n\n1. Een gemiste toets wordt ingehaald.\n2. %s");

  static Stream<Eis> proposals() {
    return ChecklistReader.readPackaged().eisen().stream()
        .filter(eis -> eis.id().startsWith("er.") && !eis.voorstel().isEmpty())
        .filter(eis -> !eis.id().equals(ADRES));
  }

  @ParameterizedTest
  @MethodSource("proposals")
  void aProposedTextMeetsItsOwnRequirementAtAnyPlace(Eis eis) {
    assertThat(PLAATSEN)
        .allSatisfy(
            plaats ->
                assertThat(
                        Woordproef.check(
                                ("\uFEFF" + plaats.formatted(eis.voorstel()))
                                    .getBytes(StandardCharsets.UTF_8),
                                eis.id())
                            .bevindingen())
                    .extracting(bevinding -> bevinding.uitkomst())
                    .containsOnly(Uitkomst.VOLDOET));
  }

  /** What is named brings demands along: a havo must not be told what the vmbo does. */
  @Test
  void aProposedTextForEverySchoolNamesNoSchoolsoortUnlessItIsToBeFilledIn() {
    assertThat(proposals())
        .filteredOn(eis -> eis.geldt().schoolsoorten().isEmpty())
        .hasSizeGreaterThan(50)
        .extracting(eis -> eis.voorstel().replaceAll("\\[[^\\]]*]", ""))
        .allSatisfy(tekst -> assertThat(tekst).doesNotContainPattern("\\b(vmbo|havo|vwo)\\b"));
  }
}
