package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

/** Names of columns that a document explains in its own words. */
class KolomlegendaTest {
  private static Document document(String markdown) {
    return new DocumentReader(ReadLimits.standaard())
        .read("pta.md", markdown.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> of(String markdown) {
    return Kolomlegenda.of(document(markdown), Kolomwoorden.readPackaged()).uitleg();
  }

  @Test
  void aSentenceMayExplainNamesWithSigns() {
    assertThat(of("# PTA\n\nKolommen: tt = toetsvorm (S of M), mnt = duur, eix = eindterm.\n"))
        .isEqualTo(Map.of("tt", "toetsvorm", "mnt", "duur", "eix", "eindterm"));
  }

  @Test
  void eachLineMayExplainOneName() {
    assertThat(of("# PTA\n\n- tt: toetsvorm\n- mnt: duur in minuten\n- wg – weging\n"))
        .isEqualTo(Map.of("tt", "toetsvorm", "mnt", "duur in minuten", "wg", "weging"));
  }

  @Test
  void namesBeforeAStrokeAreExplainedInTheSameOrder() {
    String tabel =
        """
        # PTA

        | naam | uitleg |
        |---|---|
        | gs / go | gewicht voor schoolexamen / voor overgang |
        | tt | toetsvorm |
        | eix | domein of eindterm |
        """;

    assertThat(of(tabel))
        .containsEntry("gs", "gewicht voor schoolexamen")
        .containsEntry("go", "gewicht voor overgang");
  }

  @Test
  void fewNamesOrOneThingSaidOftenAreNoLegend() {
    assertThat(of("# PTA\n\ntt = toetsvorm, mnt = duur.\n")).isEmpty();
    assertThat(
            of(
                """
                # PTA Spaans havo 5

                | Toets | Afname | Hoe | Kans |
                |---|---|---|---|
                | Lezen | toetsweek | mondeling | herkansbaar |
                | Luisteren | toetsweek | digitaal | herkansbaar |
                | Schrijven | toetsweek | verslag | herkansbaar |
                """))
        .isEmpty();
  }

  @Test
  void whatIsExplainedInTwoWaysIsLeftOut() {
    assertThat(of("# PTA\n\ntt = toetsvorm, mnt = duur, eix = eindterm, wg = weging, tt = tijd.\n"))
        .containsOnlyKeys("mnt", "eix", "wg");
  }

  @Test
  void aLegendHoldsNoToetsen() {
    Programma programma =
        ProgrammaReader.packaged()
            .read(
                document(
                    """
                    # PTA Spaans havo 5

                    | naam | uitleg | naam | uitleg |
                    |---|---|---|---|
                    | tcd | toetscode | lst | leerstof van de toets |
                    | tt | toetsvorm | afn | periode van afname |
                    | gw | weging in het schoolexamen | hkb | herkansing |

                    | tcd | lst | tt | afn | gw | hkb |
                    |---|---|---|---|---|---|
                    | S1 | Lezen | S | P1 | 1 | ja |
                    | S2 | Spreken | M | P2 | 1 | nee |
                    """));

    assertThat(programma.toetsen())
        .extracting(toets -> toets.cel(Kolomsoort.CODE) + toets.cel(Kolomsoort.VORM))
        .containsExactly("S1S", "S2M");
    assertThat(programma.vormen()).hasSize(1);
    assertThat(programma.kolommen()).allMatch(kolom -> kolom.soort().isPresent());
  }
}
