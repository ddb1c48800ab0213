package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentprofielTest {

  private static final String LEEG = "\n\n# Artikel 1 Begin\n\nDit is het reglement.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vmbo-bb | vmbo-bb",
        "vmbo basis | vmbo-bb",
        "BBL | vmbo-bb",
        "de basisberoepsgerichte leerweg | vmbo-bb",
        "vmbo-kb | vmbo-kb",
        "vmbo kader | vmbo-kb",
        "de kaderberoepsgerichte leerweg | vmbo-kb",
        "BB en KB | vmbo-bb,vmbo-kb",
        "vmbo-gl | vmbo-gl",
        "de gemengde leerweg | vmbo-gl",
        "GL/TL | vmbo-gl,vmbo-tl",
        "vmbo-gt | vmbo-gl,vmbo-tl",
        "vmbo-tl | vmbo-tl",
        "vmbo-t | vmbo-tl",
        "de theoretische leerweg | vmbo-tl",
        "Mavo | vmbo-tl",
        "HAVO | havo",
        "vwo | vwo",
        "atheneum | vwo",
        "Gymnasium | vwo",
        "atheneum en gymnasium | vwo",
        "vwo, havo en mavo | vmbo-tl,havo,vwo",
        "vmbo | vmbo-bb,vmbo-kb,vmbo-gl,vmbo-tl",
        "vmbo en havo | vmbo-bb,vmbo-kb,vmbo-gl,vmbo-tl,havo",
        "vmbo: alleen vmbo-kb | vmbo-kb"
      })
  void theTitleNamesTheSchoolsoorten(String titel, String verwacht) {
    assertThat(profile("Reglement " + titel + LEEG).schoolsoorten())
        .containsExactly(verwacht.split(",", -1));
  }

  @Test
  void theTitleDecidesOverTheText() {
    String tekst = "Reglement havo\n\n# Artikel 1 Vwo\n\nHet vwo is anders dan het vwo van toen.";

    assertThat(profile(tekst).schoolsoorten()).containsExactly("havo");
  }

  @Test
  void aSilentTitleLeavesItToWhatTheTextMentionsTwice() {
    String tekst = "# Artikel 1 Havo\n\nDe havo is niet het vwo. Zo is het.";

    assertThat(profile(tekst).schoolsoorten()).containsExactly("havo");
  }

  @Test
  void aLetterWithAnAccentIsPartOfTheWord() {
    assertThat(profile("Reglement van het Havoësdal" + LEEG).schoolsoorten()).isEmpty();
  }

  @Test
  void nothingNamedIsNothingKnown() {
    assertThat(profile("Reglement" + LEEG)).isEqualTo(new Documentprofiel("", List.of(), false));
  }

  @Test
  void theSchoolYearIsThatOfTheTitle() {
    assertThat(profile("Reglement 2026/27" + LEEG).schooljaar()).isEqualTo("2026-2027");
    assertThat(profile("Reglement, cohort 2025" + LEEG).schooljaar()).isEqualTo("2025-2026");
    assertThat(profile("Plan 2024-2031" + LEEG).schooljaar()).isEmpty();
    assertThat(profile("Reglement" + LEEG + " In 2026-2027 is alles anders.").schooljaar())
        .isEmpty();
  }

  private static Documentprofiel profile(String markdown) {
    return Documentprofiel.of(
        new DocumentReader(ReadLimits.standaard()).read("proef.md", markdown.getBytes(UTF_8)));
  }
}
