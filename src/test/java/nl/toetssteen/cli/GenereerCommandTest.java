package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenereerCommandTest {

  @TempDir Path map;

  @Test
  void withoutAProfileItDraftsForTheExampleSchool() throws IOException {
    Path uit = map.resolve("reglement.md");

    Aanroep aanroep = generate("--uit", uit.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out()).isEmpty();
    assertThat(aanroep.err()).startsWith("Er is geen profiel opgegeven.");
    assertThat(Files.readString(uit))
        .startsWith("# Examenreglement Lyceum De Hoge Duin\n")
        .contains("Versie van 1 september 2026");
  }

  @Test
  void theExampleProfileCanBeTakenAsABegin() throws IOException {
    Path profiel = map.resolve("schoolprofiel.yaml");
    Path uit = map.resolve("reglement.html");

    assertThat(generate("--wat", "profiel", "--uit", profiel.toString()).code()).isZero();
    Files.writeString(
        profiel, Files.readString(profiel).replace("Lyceum De Hoge Duin", "Mavo De Vuurtoren"));
    Aanroep aanroep = generate("--profiel", profiel.toString(), "--uit", uit.toString());

    assertThat(aanroep.err()).isEmpty();
    assertThat(aanroep.code()).isZero();
    assertThat(Files.readString(uit)).contains("<h1>Examenreglement Mavo De Vuurtoren</h1>");
  }

  @Test
  void theWorkOfTheExamensecretarisIsDraftedToo() throws IOException {
    Path uit = map.resolve("taken.md");

    Aanroep aanroep = generate("--wat", "taakomschrijving", "--uit", uit.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.err()).contains("Dit wordt een document van een verzonnen school.");
    assertThat(Files.readString(uit))
        .startsWith("# Taakomschrijving examensecretaris Lyceum De Hoge Duin\n")
        .contains("| Taak | ES | D | T | O | EC |");
  }

  @Test
  void aTaskThatTheLawGivesToOthersIsRefused() throws IOException {
    Path profiel =
        write(ProfielReader.example() + "taakomschrijving:\n  wie-doet-wat:\n    uitslag: [ES]\n");
    Path uit = map.resolve("taken.md");

    Aanroep aanroep =
        generate(
            "--wat", "taakomschrijving", "--profiel", profiel.toString(), "--uit", uit.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err())
        .startsWith("profiel.yaml, regel 44: De taak “uitslag” doen volgens de wet: ES, D")
        .contains("WVO 2020, artikel 2.57 lid 2");
    assertThat(uit).doesNotExist();
  }

  @Test
  void theNameTellsThatAPdfIsWanted() throws IOException {
    Path uit = map.resolve("Reglement.PDF");

    assertThat(generate("--uit", uit.toString()).code()).isZero();
    assertThat(new String(Files.readAllBytes(uit), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void aNameThatTellsNoFormIsRefused() {
    Aanroep aanroep = generate("--uit", map.resolve("reglement").toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("Laat hem eindigen op .docx, .pdf, .html of .md");
  }

  @Test
  void aProfileThatAsksWhatTheLawForbidsIsRefused() throws IOException {
    Path profiel =
        write(ProfielReader.example().replace("herkansingen: 1", "bewaren-ce-maanden: 1"));
    Path uit = map.resolve("reglement.md");

    Aanroep aanroep = generate("--profiel", profiel.toString(), "--uit", uit.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err())
        .startsWith("profiel.yaml, regel 37: Het werk van het centraal examen blijft")
        .contains("UB WVO 2020, artikel 3.31 lid 1");
    assertThat(uit).doesNotExist();
  }

  @Test
  void anOlderProfileIsUsedWithAMessage() throws IOException {
    Path profiel =
        write(
            ProfielReader.example()
                .replace("versie: 2", "versie: 1")
                .replace("examencommissies:\n  - leden:", "examencommissie:\n    leden:"));

    Aanroep aanroep =
        generate("--profiel", profiel.toString(), "--uit", map.resolve("r.md").toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.err()).contains("oudere versie (1)");
  }

  @Test
  void theLogoLiesBesideTheProfile() throws IOException {
    Path profiel = write(ProfielReader.example().replace("  kleur:", "  logo: logo.png\n  kleur:"));
    Path uit = map.resolve("r.html");
    List<String> opdracht = List.of("--profiel", profiel.toString(), "--uit", uit.toString());

    Aanroep zonder = generate(opdracht.toArray(String[]::new));
    assertThat(zonder.code()).isEqualTo(2);
    assertThat(zonder.err()).contains("logo.png' bestaat niet");

    Files.writeString(map.resolve("logo.png"), "geen plaatje");
    assertThat(generate(opdracht.toArray(String[]::new)).err()).contains("geen PNG of JPEG");

    Files.write(map.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    assertThat(generate(opdracht.toArray(String[]::new)).code()).isZero();
    assertThat(Files.readString(uit)).contains("<img src=\"data:image/png;base64,");
  }

  @Test
  void aProfileThatIsNoTextIsNotRead() throws IOException {
    Path profiel =
        Files.write(map.resolve("profiel.yaml"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

    Aanroep aanroep =
        generate("--profiel", profiel.toString(), "--uit", map.resolve("r.md").toString());

    assertThat(aanroep.code()).isEqualTo(3);
    assertThat(aanroep.err()).contains("Sla het op als UTF-8");
  }

  @Test
  void theProfileItselfIsNeverOverwritten() throws IOException {
    Path profiel = write(ProfielReader.example());

    Aanroep aanroep = generate("--profiel", profiel.toString(), "--uit", profiel.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(Files.readString(profiel)).isEqualTo(ProfielReader.example());
  }

  @Test
  void aWordFileMadeBeforeIsRenewedAsTemplate() throws IOException {
    Path eerst = map.resolve("vorig.docx");
    Path uit = map.resolve("nieuw.docx");

    assertThat(generate("--uit", eerst.toString()).code()).isZero();
    assertThat(generate("--sjabloon", eerst.toString(), "--uit", uit.toString()).code()).isZero();
    assertThat(Files.readAllBytes(uit)).startsWith('P', 'K');
  }

  @Test
  void aTemplateIsOnlyForWordAndMustBeAWordFile() throws IOException {
    Path sjabloon = Files.writeString(map.resolve("sjabloon.docx"), "geen Word");
    String[] pdf = {"--sjabloon", sjabloon.toString(), "--uit", map.resolve("r.pdf").toString()};
    String[] word = {"--sjabloon", sjabloon.toString(), "--uit", map.resolve("r.docx").toString()};

    assertThat(generate(pdf).code()).isEqualTo(2);
    assertThat(generate(pdf).err()).contains("Laat --uit eindigen op .docx");
    assertThat(generate(word).code()).isEqualTo(2);
    assertThat(generate(word).err()).contains("Het sjabloon is geen Word-bestand");
  }

  @Test
  void theTemplateItselfIsNeverOverwritten() throws IOException {
    Path sjabloon = Files.writeString(map.resolve("sjabloon.docx"), "x");

    Aanroep aanroep = generate("--sjabloon", sjabloon.toString(), "--uit", sjabloon.toString());

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(Files.readString(sjabloon)).isEqualTo("x");
  }

  private Path write(String yaml) throws IOException {
    return Files.writeString(map.resolve("profiel.yaml"), yaml);
  }

  private static Aanroep generate(String... args) {
    return Aanroep.run(
        new Samenstelling(null, null, null, null, () -> LocalDate.of(2026, 9, 1)),
        Stream.concat(Stream.of("genereer"), Stream.of(args)).toArray(String[]::new));
  }
}
