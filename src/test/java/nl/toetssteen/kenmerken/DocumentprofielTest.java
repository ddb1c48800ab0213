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
        "vmbo: alleen vmbo-kb | vmbo-kb",
        "vmbo basis, kader, gl en tl | vmbo-bb,vmbo-kb,vmbo-gl,vmbo-tl",
        "vmbo, gemengd (gl) en theoretisch (tl) | vmbo-gl,vmbo-tl",
        "vmbo in het kader van de wet | vmbo-bb,vmbo-kb,vmbo-gl,vmbo-tl",
        "basis en kader | vmbo-bb,vmbo-kb",
        "de gemengde en theoretische leerweg | vmbo-gl,vmbo-tl",
        "havo, met gl als vak | havo"
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
    Documentprofiel profiel = profile("Reglement" + LEEG);

    assertThat(profiel.school()).isEmpty();
    assertThat(profiel.brin()).isEmpty();
    assertThat(profiel.schooljaar()).isEmpty();
    assertThat(profiel.cohorten()).isEmpty();
    assertThat(profiel.schoolsoorten()).isEmpty();
    assertThat(profiel.leerjaren()).isEmpty();
  }

  @Test
  void theSchoolYearIsThatOfTheTitle() {
    assertThat(profile("Reglement 2026/27" + LEEG).schooljaar()).isEqualTo("2026-2027");
    assertThat(profile("Reglement, cohort 2025" + LEEG).schooljaar()).isEqualTo("2025-2026");
    assertThat(profile("Plan 2024-2031" + LEEG).schooljaar()).isEmpty();
    assertThat(profile("Reglement" + LEEG + " In 2026-2027 is alles anders.").schooljaar())
        .isEmpty();
  }

  @Test
  void aSchooljaarGoesBeforeTheFirstYearOfACohort() {
    Documentprofiel profiel = profile("PTA cohort 2024-2026, schooljaar 2025-2026" + LEEG);

    assertThat(profiel.schooljaar()).isEqualTo("2025-2026");
    assertThat(profiel.cohorten()).containsExactly("2024-2026");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cohort 2025 | 2025",
        "Cohorten 2024-2026 en cohort 2025-2027 | 2024-2026,2025-2027",
        "4 / 5 havo 2025-27 | 2025-2027",
        "cohort 4H 2025-2027 | 2025-2027",
        "schooljaar 2025-2026 | ''",
        "Plan 2024-2031 | ''"
      })
  void cohortsAreRangesOrNamedSo(String titel, String verwacht) {
    assertThat(profile(titel + LEEG).cohorten())
        .isEqualTo(verwacht.isEmpty() ? List.of() : List.of(verwacht.split(",", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "leerjaar 4 | 4",
        "leerjaren 4, 5 en 6 | 4,5,6",
        "klas 3 t/m 5 | 3,4,5",
        "havo 4-5 | 4,5",
        "4 en 5 havo | 4,5",
        "4 / 5 havo 2025-27 | 4,5",
        "vwo 6 | 6",
        "4H en 6V | 4,6",
        "havo 2026-2027 | ''",
        "versie 3 | ''",
        "3 september 2026, havo | ''",
        "hoofdstuk 4 | ''"
      })
  void leerjarenStandBesideTheirWord(String titel, String verwacht) {
    assertThat(profile("Programma " + titel + LEEG).leerjaren().stream().map(String::valueOf))
        .isEqualTo(verwacht.isEmpty() ? List.of() : List.of(verwacht.split(",", -1)));
  }

  private static Documentprofiel profile(String markdown) {
    return Documentprofiel.of(
        new DocumentReader(ReadLimits.standaard()).read("proef.md", markdown.getBytes(UTF_8)));
  }
}
