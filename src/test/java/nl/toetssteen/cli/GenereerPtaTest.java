package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenereerPtaTest {
  private static final String GOED = "sample-reglementen/pta-havo-2026-2028.xlsx";
  private static final String CONCEPT = "sample-reglementen/pta-havo-2026-2028-concept.xlsx";

  @TempDir private Path map;

  @Test
  void withoutAProgrammeTheBookletIsThatOfTheExample() throws IOException {
    Path uit = map.resolve("pta.md");

    Aanroep aanroep = generate("--wat", "pta", "--uit", uit.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.err()).contains("Er is geen programma opgegeven.");
    assertThat(Files.readString(uit))
        .startsWith("# Programma van toetsing en afsluiting (PTA) Lyceum De Hoge Duin")
        .contains("## Havo, leerjaar 4 en 5", "### Aardrijkskunde", "| AK41 |");
  }

  @Test
  void theBookletOfAProgrammeCanBeOfOneYear() throws IOException {
    Path uit = map.resolve("pta.html");

    Aanroep aanroep =
        generate("--wat", "pta", "--programma", GOED, "--leerjaar", "5", "--uit", uit.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(Files.readString(uit))
        .contains("Havo, leerjaar 5", "EC51", "<th scope=\"col\">Herkansbaar")
        .doesNotContain("EC41");
  }

  @Test
  void aBookletIsAWordFileAndIsRenewedAsTemplate() throws IOException {
    String eerst = at("pta.docx");
    String later = at("pta-later.docx");

    assertThat(generate("--wat", "pta", "--uit", eerst).code()).isZero();
    Aanroep verversen =
        generate("--wat", "pta", "--leerjaar", "5", "--sjabloon", eerst, "--uit", later);

    assertThat(verversen.code()).isZero();
    assertThat(verversen.err()).doesNotContain("zelf veranderd");
    assertThat(Files.readAllBytes(Path.of(later))).startsWith('P', 'K');
  }

  @Test
  void aYearWithoutToetsenIsRefused() {
    Aanroep aanroep =
        generate("--wat", "pta", "--programma", GOED, "--leerjaar", "2", "--uit", at("pta.md"));

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("geen toetsen voor deze schoolsoort en dit leerjaar");
  }

  @Test
  void theProgrammeIsNeverOverwritten() {
    Aanroep aanroep = generate("--wat", "pta", "--programma", GOED, "--uit", GOED);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("uw eigen document worden overschreven");
  }

  @Test
  void aWorkbookIsForOneSubjectOrAll() throws IOException {
    Path een = map.resolve("een.xlsx");
    Path alle = map.resolve("alle.xlsx");

    assertThat(
            generate(
                    "--wat",
                    "pta-werkboek",
                    "--vak",
                    "ak",
                    "--schoolsoort",
                    "havo",
                    "--uit",
                    een.toString())
                .code())
        .isZero();
    assertThat(
            generate("--wat", "pta-werkboek", "--schoolsoort", "vwo", "--uit", alle.toString())
                .code())
        .isZero();

    assertThat(Files.size(alle)).isGreaterThan(3 * Files.size(een));
    assertThat(Aanroep.check(null, "lees", een.toString()).out()).contains("Vak: aardrijkskunde");
  }

  @Test
  void aWorkbookNeedsASchoolsoortAndASpreadsheet() {
    Aanroep zonder = generate("--wat", "pta-werkboek", "--uit", at("w.xlsx"));
    Aanroep pdf = generate("--wat", "pta-werkboek", "--schoolsoort", "havo", "--uit", at("w.pdf"));
    Aanroep leeg =
        generate(
            "--wat", "pta-werkboek", "--schoolsoort", "havo", "--vak", " ", "--uit", at("w.xlsx"));

    assertThat(zonder.err()).contains("Kies met --schoolsoort");
    assertThat(pdf.err()).contains("eindigen op .xlsx");
    assertThat(leeg.err()).contains("de naam van een vak");
    assertThat(Stream.of(zonder, pdf, leeg).map(Aanroep::code)).containsOnly(2);
  }

  @Test
  void aWorkbookForAnUnknownSubjectHasNoDomains() {
    Aanroep aanroep =
        generate(
            "--wat",
            "pta-werkboek",
            "--schoolsoort",
            "havo",
            "--vak",
            "Sterrenkunde",
            "--uit",
            at("w.xlsx"));

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.err()).contains("'Sterrenkunde' is niet bekend");
  }

  @Test
  void theNotificationListsWhatChangesAndWhatTheLawAsks() throws IOException {
    Path uit = map.resolve("bericht.md");

    Aanroep aanroep =
        generate(
            "--wat",
            "wijzigingsbericht",
            "--oud",
            GOED,
            "--nieuw",
            CONCEPT,
            "--uit",
            uit.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(Files.readString(uit))
        .contains(
            "| economie | havo 5 | EC51",
            "| weging | 35% | 30% |",
            "artikel 2.60c lid 1, onderdeel a",
            "artikel 2.60c lid 1, onderdeel b",
            "Gevraagd op: …",
            "De medezeggenschapsraad heeft met de wijziging ingestemd op: …",
            "□ aan de kandidaten",
            "□ aan de inspectie",
            "examenloket@duo.nl")
        .doesNotContain("{", "null");
  }

  @Test
  void theNotificationIsAShortPage() throws IOException {
    Path html = map.resolve("bericht.html");
    Path pdf = map.resolve("bericht.pdf");
    for (Path uit : new Path[] {html, pdf}) {
      generate(
          "--wat", "wijzigingsbericht", "--oud", GOED, "--nieuw", CONCEPT, "--uit", uit.toString());
    }

    assertThat(Files.readString(html)).contains("briefhoofd").doesNotContain("inhoudsopgave");
    assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-");
  }

  @Test
  void aChangeThatTheLawLeavesFreeNeedsNoProcedure() throws IOException {
    Path oud = write("oud.csv", "60 minuten");
    Path nieuw = write("nieuw.csv", "80 minuten");
    Path uit = map.resolve("bericht.md");

    generate(
        "--wat",
        "wijzigingsbericht",
        "--oud",
        oud.toString(),
        "--nieuw",
        nieuw.toString(),
        "--uit",
        uit.toString());

    assertThat(Files.readString(uit))
        .contains("Geen enkele wijziging raakt", "| duur | 60 minuten | 80 minuten |")
        .doesNotContain("□");
  }

  @Test
  void withoutAnyChangeThereIsNothingToNotify() {
    Aanroep gelijk =
        generate("--wat", "wijzigingsbericht", "--oud", GOED, "--nieuw", GOED, "--uit", at("b.md"));
    Aanroep half = generate("--wat", "wijzigingsbericht", "--oud", GOED, "--uit", at("b.md"));

    assertThat(gelijk.code()).isEqualTo(2);
    assertThat(gelijk.err()).contains("geen verschil gevonden");
    assertThat(half.code()).isEqualTo(2);
    assertThat(half.err()).contains("vergelijkt twee PTA's");
  }

  private Path write(String naam, String duur) throws IOException {
    return Files.writeString(
        map.resolve(naam),
        "Vak;Schoolsoort;Leerjaar;Code;Omschrijving;Toetsvorm;Duur;Weging\n"
            + "biologie;havo;4;B1;Cellen;schriftelijk;%s;1\n".formatted(duur)
            + "biologie;havo;5;B2;Evolutie;schriftelijk;60 minuten;1\n");
  }

  private String at(String naam) {
    return map.resolve(naam).toString();
  }

  private static Aanroep generate(String... args) {
    return Aanroep.run(
        new Samenstelling(null, null, null, null, () -> LocalDate.of(2026, 9, 1)),
        Stream.concat(Stream.of("genereer"), Stream.of(args)).toArray(String[]::new));
  }
}
