package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Abbreviations of subjects that a document explains in its own words. */
class VakafkortingenTest {
  private static Map<String, String> of(String markdown) {
    return Vakafkortingen.of(
        new DocumentReader(ReadLimits.standaard())
            .read("pta.md", markdown.getBytes(StandardCharsets.UTF_8)),
        Vakken.readPackaged());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "In dit boekje: gsc = geschiedenis.; gsc; geschiedenis",
        "Lijst: gsc: geschiedenis, met twee toetsen; gsc; geschiedenis",
        "Lijst (kort): schk – scheikunde; schk; scheikunde",
        "Het vak Aardrijkskunde (akde) heeft vier toetsen.; ; ",
        "De vakken: aardrijkskunde (akde); akde; aardrijkskunde",
        "lijst: wis A = wiskunde A; wis a; wiskunde a",
        "Met q7 = biologie bedoelen we het vak; ; ",
        "q7 = biologie; q7; biologie",
      })
  void theTextSaysWhatAnAbbreviationMeans(String zin, String kort, String naam) {
    Map<String, String> verwacht = kort == null ? Map.of() : Map.of(kort, naam);

    assertThat(of("# PTA havo 5\n\n" + zin + "\n")).isEqualTo(verwacht);
  }

  @Test
  void aTableMayHoldTheListAndOtherLettersAreNoAbbreviation() {
    String lijst =
        """
        # PTA havo 5

        | Kort | Vak |
        |---|---|
        | gsc | geschiedenis |
        | xyz | economie |
        | BIOL | Biologie |
        """;

    assertThat(of(lijst)).isEqualTo(Map.of("gsc", "geschiedenis", "biol", "biologie"));
  }

  @Test
  void whatIsExplainedInTwoWaysIsLeftOut() {
    assertThat(of("# PTA havo 5\n\nsk = scheikunde\n\nsk = natuurkunde\n")).isEmpty();
  }
}
