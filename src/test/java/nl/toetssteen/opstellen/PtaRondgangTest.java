package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.pta.Programma;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks drafted PTA booklets with the tool itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PtaRondgangTest {

  private static final String EIGEN = "";
  private static final String HAVO = "sample-reglementen/pta-havo-2026-2028.xlsx";
  private static final String VMBO = "sample-reglementen/pta-vmbo-tl-2026-2028.docx";

  private final PtaRondgang rondgang = new PtaRondgang();

  static Stream<Arguments> programmasInEveryForm() {
    return Stream.of(EIGEN, HAVO, VMBO)
        .flatMap(bron -> Stream.of(Bestandsvorm.values()).map(vorm -> Arguments.of(bron, vorm)));
  }

  @ParameterizedTest
  @MethodSource("programmasInEveryForm")
  void theBookletMeetsEveryRequirementAndHoldsTheSameProgramme(String bron, Bestandsvorm vorm) {
    Programma programma = programme(bron);
    byte[] boekje = rondgang.booklet(ProfielReader.example(), programma, vorm);

    assertThat(rondgang.objections("pta." + vorm, boekje)).isEmpty();
    assertThat(PtaRondgang.contents(rondgang.read("pta." + vorm, boekje)))
        .isEqualTo(PtaRondgang.contents(programma));
  }

  static Stream<String> choices() {
    String voorbeeld = ProfielReader.example();
    return Stream.of(
        voorbeeld.replace("herkansingen-per: periode", "herkansingen-per: schooljaar"),
        voorbeeld.replace("afronding-zonder-ce: een-stap", "afronding-zonder-ce: twee-stappen"),
        voorbeeld.replace("keuzes:\n", "keuzes:\n  doubleren: niets\n"),
        voorbeeld.replace("keuzes:\n", "keuzes:\n  doubleren: zes-of-hoger\n"));
  }

  @ParameterizedTest(name = "choice {index}")
  @MethodSource("choices")
  void theBookletIsGoodForEveryChoice(String profiel) {
    assertThat(profiel).isNotEqualTo(ProfielReader.example());
    byte[] boekje = rondgang.booklet(profiel, PtaOpsteller.example(), Bestandsvorm.MD);

    assertThat(rondgang.objections("pta.md", boekje)).isEmpty();
    assertThat(new String(boekje, StandardCharsets.UTF_8)).doesNotContain("{", "}", "null");
  }

  @ParameterizedTest
  @EnumSource
  void specialSignsSurvive(Bestandsvorm vorm) {
    String csv =
        """
        Vak;Schoolsoort;Leerjaar;Code;Omschrijving;Domeinen;Soort stof;Toetsvorm;Duur;Periode;Weging;Herkansbaar;Plek
        economie;havo;4;EC*1;Vraag & aanbod | <b>markt</b> {prijs} #1 [a] €;A;SE;schriftelijk;60 minuten;periode 1;40;ja;B_12
        economie;havo;5;EC*2;"Ruil\\terug: 'wie' ""wat"" à ë _x_";B;SE, EK;S/P;90 minuten;periode 2;60;nee;B_13
        Sterrenkunde;havo;5;ST1;Planeten;;EK;mondeling;20 minuten;periode 3;100;ja;dak
        """;
    Programma programma = rondgang.read("pta.csv", csv.getBytes(StandardCharsets.UTF_8));
    assertThat(programma.toetsen()).hasSize(3);

    byte[] boekje = rondgang.booklet(ProfielReader.example(), programma, vorm);

    assertThat(PtaRondgang.contents(rondgang.read("pta." + vorm, boekje)))
        .isEqualTo(PtaRondgang.contents(programma));
  }

  @Test
  void eachSchoolsoortHasAChapterAndEachSubjectATable() {
    String csv =
        """
        Vak;Schoolsoort;Leerjaar;Code;Omschrijving;Toetsvorm;Periode;Weging
        Engels;havo;4;E1;Brief;schriftelijk;periode 1;1
        Engels;vwo;4;E1;Essay;schriftelijk;periode 1;3
        biologie;havo;4;B1;Cellen;schriftelijk;periode 2;1
        biologie;havo;5;B2;Evolutie;schriftelijk;periode 2;1
        """;
    Programma programma = rondgang.read("pta.csv", csv.getBytes(StandardCharsets.UTF_8));

    String boekje =
        new String(
            rondgang.booklet(ProfielReader.example(), programma, Bestandsvorm.MD),
            StandardCharsets.UTF_8);

    assertThat(boekje.lines().filter(regel -> regel.startsWith("## ")).toList())
        .containsExactly("## Over dit PTA", "## Havo, leerjaar 4 en 5", "## Vwo, leerjaar 4");
    assertThat(boekje)
        .contains("havo en vwo, leerjaar 4 en 5", "### Biologie", "### Engels")
        .contains("De wegingen van dit vak zijn samen 2.")
        .doesNotContain("Weging rapport", "Hulpmiddelen |");
    assertThat(
            PtaRondgang.contents(rondgang.read("pta.md", boekje.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(PtaRondgang.contents(programma));
  }

  @Test
  void aSchoolsoortOrYearCanBeTakenAlone() {
    Programma programma = programme(HAVO);

    assertThat(programma.ofSchool("havo").ofYear(5).toetsen())
        .isNotEmpty()
        .allSatisfy(toets -> assertThat(toets.leerjaar()).isEqualTo(5));
    assertThat(programma.ofSchool("vwo").toetsen()).isEmpty();
  }

  private Programma programme(String bron) {
    return bron.equals(EIGEN) ? PtaOpsteller.example() : rondgang.programme(Path.of(bron));
  }
}
