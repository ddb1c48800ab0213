package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentprofiel;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.kenmerken.Soortoordeel;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

/** Documents that only their toetsen tell to be a PTA. */
class ProgrammaherkennerTest {
  private static final String EXPORT =
      """
      vk_oms;lj;tst_cd;tst_oms;tst_typ;vrm_oms;prd;duur_mi;gew_se;gew_rap;herk_jn;dom_lst
      Filosofie;4;F41;Wijsgerige antropologie;SE;schriftelijk;P1;80;20;1;J;B
      Filosofie;4;F42;Opstel over een film;OT;verslag;P2;;0;1;N;
      Filosofie;5;F51;Ethiek en politiek;SE;mondeling;P3;20;40;1;N;C, E
      Filosofie;5;F52;Kennis en wetenschap;SE;schriftelijk;P4;80;40;1;J;D
      """;

  private static Documentprofiel judge(String csv) {
    Document document =
        new DocumentReader(ReadLimits.standaard()).read("uitdraai.csv", csv.getBytes(UTF_8));
    Documentprofiel profiel = Documentprofiel.of(document);
    return Programmaherkenner.judge(
        document, profiel, ProgrammaReader.packaged().read(document, profiel));
  }

  @Test
  void anExportInNamesOfFieldsIsAPta() {
    Documentprofiel profiel = judge(EXPORT);

    assertThat(profiel.soort()).isEqualTo(Documentsoort.PTA);
    assertThat(profiel.oordeel().uitleg()).isEqualTo("gevonden: 4 toetsen in 1 tabel");
  }

  @Test
  void aListOfGoodsIsNoPta() {
    String goederen =
        """
        ART_CD;ART_OMS;SRT;GEW_KG;PER_STUK;MIN_VRD;CAT
        A1;Houtschroeven;M;10;1;5;S
        A2;Moeren;M;12;1;5;S
        B1;Planken van vuren;H;40;1;2;P
        """;

    assertThat(judge(goederen).soort()).isEqualTo(Documentsoort.ONBEKEND);
  }

  @Test
  void aListOfMarksOfPupilsIsNoPta() {
    String cijfers = EXPORT.replace("vk_oms;", "leerling_nr;vk_oms;").replace("Filo", "1204;Filo");

    assertThat(judge(cijfers).soort()).isEqualTo(Documentsoort.ONBEKEND);
  }

  @Test
  void whatWasKnownStaysSo() {
    Document document =
        new DocumentReader(ReadLimits.standaard()).read("a.csv", EXPORT.getBytes(UTF_8));
    Documentprofiel gekozen =
        Documentprofiel.of(document).judged(Soortoordeel.gekozen(Documentsoort.TAAKOMSCHRIJVING));

    assertThat(
            Programmaherkenner.judge(
                document, gekozen, ProgrammaReader.packaged().read(document, gekozen)))
        .isEqualTo(gekozen);
  }
}
