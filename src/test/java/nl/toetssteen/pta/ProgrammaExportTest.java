package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammaExportTest {
  private static final List<Path> MAPPEN =
      List.of(Path.of("src/test/resources/pta"), Path.of("src/test/resources/nl/toetssteen/pta"));

  /** What a toets holds apart from its cells. */
  private static final Set<Kolomsoort> APART =
      Set.of(Kolomsoort.VAK, Kolomsoort.SCHOOLSOORT, Kolomsoort.LEERJAAR, Kolomsoort.TELT);

  private final ProgrammaReader reader = ProgrammaReader.packaged();

  static List<Path> bestanden() throws IOException {
    try (Stream<Path> een = Files.list(MAPPEN.get(0));
        Stream<Path> ander = Files.list(MAPPEN.get(1))) {
      return Stream.concat(een, ander)
          .filter(pad -> !pad.toString().endsWith(".verwacht.csv"))
          .sorted()
          .toList();
    }
  }

  private Programma read(String naam, byte[] inhoud) {
    return reader.read(new DocumentReader(ReadLimits.standaard()).read(naam, inhoud));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bestanden")
  void theWorkbookIsReadAsTheSameProgramme(Path bestand) throws IOException {
    Programma programma = read(bestand.getFileName().toString(), Files.readAllBytes(bestand));

    Programma terug = read("terug.xlsx", ProgrammaExport.xlsx(programma));

    assertThat(lines(terug)).isEqualTo(lines(programma));
    assertThat(terug.toetsen())
        .extracting(Toets::begrepen)
        .isEqualTo(programma.toetsen().stream().map(Toets::begrepen).toList());
    assertThat(terug.overgeslagen()).isEmpty();
    assertThat(terug.toetsen()).allSatisfy(toets -> assertThat(toets.overig()).isEmpty());
  }

  private static List<String> lines(Programma programma) {
    return programma.toetsen().stream().map(ProgrammaExportTest::line).toList();
  }

  private static String line(Toets toets) {
    String cellen =
        Arrays.stream(Kolomsoort.values())
            .filter(soort -> !APART.contains(soort))
            .map(soort -> printed(toets, soort).replaceAll("\\s+", " "))
            .reduce("", (a, b) -> a + "|" + b);
    return toets.vak() + toets.schoolsoorten() + toets.leerjaar() + toets.telt() + cellen;
  }

  /** A heading may say that weights are percentages; in the workbook the cells do. */
  private static String printed(Toets toets, Kolomsoort soort) {
    String cel = toets.cel(soort);
    return soort == Kolomsoort.WEGING ? cel.replaceFirst("(?<=[0-9])%$", "") : cel;
  }

  @Test
  void aTableForExcelRunsNoFormula() {
    Programma programma =
        read(
            "pta.md",
            """
            # Economie havo 4

            | Code | Stof | Weging | Vorm | Domein |
            |---|---|---|---|---|
            | E1 | =1+1 | 2,5 | S | A |
            | E2 | -Geld; en inflatie | 60 | S | B |
            """
                .getBytes(UTF_8));

    String csv = new String(ProgrammaExport.csv(programma), UTF_8);

    assertThat(csv.lines().limit(1))
        .allSatisfy(kop -> assertThat(kop).startsWith("\uFEFFVak;Schoolsoort;Leerjaar;Code;"));
    assertThat(csv)
        .contains("\"E1\";\"'=1+1\";A;", "\"E2\";\"'-Geld; en inflatie\";B;", "\"2,5\";");
  }

  @Test
  void aProgrammeWithoutToetsenIsATableOfHeadings() {
    Programma leeg = Programma.leeg();

    assertThat(new String(ProgrammaExport.csv(leeg), UTF_8).lines()).hasSize(1);
    assertThat(read("leeg.xlsx", ProgrammaExport.xlsx(leeg)).toetsen()).isEmpty();
  }

  @Test
  void signsThatAWorkbookCannotHoldAreLeftOut() {
    Programma programma =
        read(
            "pta.csv",
            "Vak;Code;Stof;Weging;Vorm;Domein\nEconomie;E1;Markt\u0001 en ruil;40;S;A\n"
                .getBytes(UTF_8));

    Programma terug = read("terug.xlsx", ProgrammaExport.xlsx(programma));

    assertThat(terug.toetsen()).hasSize(1);
  }
}
