package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class RapportcodesTest {
  private static List<String> forReport(String markdown) {
    DocumentReader lezer = new DocumentReader(ReadLimits.standaard());
    return ProgrammaReader.packaged()
        .read(lezer.read("pta.md", markdown.getBytes(UTF_8)))
        .toetsen()
        .stream()
        .filter(toets -> toets.telt() == Telt.RAPPORT)
        .map(Toets::naam)
        .toList();
  }

  private static final String TABEL =
      """
      # PTA Frans havo 4

      | Code | Stof | Vorm | Weging |
      |---|---|---|---|
      | OT 1 | Woorden van hoofdstuk 1 | S | |
      | SE 1 | Een brief schrijven | S | 40 |
      | SE 2 | Luisteren naar het nieuws | S | 60 |
      """;

  @Test
  void aLegendTellsWhichCodesCountForTheReport() {
    assertThat(forReport(TABEL)).isEmpty();
    assertThat(forReport(TABEL + "\nOT = oefentoets, telt alleen mee voor het rapport.\n"))
        .containsExactly("OT 1");
    assertThat(
            forReport(
                TABEL
                    + """

                    | Afkorting | Betekenis |
                    |---|---|
                    | OT | oefentoets: bepaalt de overgang, maar telt niet mee in het schoolexamen |
                    """))
        .containsExactly("OT 1");
  }

  @Test
  void aToetsWithAWeightCountsWhateverTheLegendSays() {
    assertThat(forReport(TABEL + "\nSE = toets die alleen voor het rapport telt.\n")).isEmpty();
  }

  @Test
  void oneToetsOfASeriesThatAllSubjectsHaveIsKnown() {
    StringBuilder pta = new StringBuilder("# PTA vwo 5\n");
    for (String vak : List.of("Natuurkunde NA", "Scheikunde SK", "Biologie BI", "Economie EC")) {
      String[] naam = vak.split(" ", -1);
      pta.append("\n## ").append(naam[0]).append("\n\n| Code | Stof | Domein | Rapport | SE |\n");
      pta.append("|---|---|---|---|---|\n");
      pta.append("| ").append(naam[1]).append("5R01 | Hoofdstuk 1 van het boek | B | 1 | |\n");
      pta.append("| ").append(naam[1]).append("5E01 | Hoofdstuk 2 van het boek | C | 1 | 50 |\n");
      pta.append("| ").append(naam[1]).append("5E02 | Hoofdstuk 3 van het boek | D | 1 | 50 |\n");
    }
    assertThat(forReport(pta.toString())).containsExactly("NA5R01", "SK5R01", "BI5R01", "EC5R01");
  }
}
