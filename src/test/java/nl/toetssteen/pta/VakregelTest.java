package nl.toetssteen.pta;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class VakregelTest {
  private static final String TABEL =
      """
      | Code | Stof | Periode | Vorm |
      |---|---|---|---|
      | A1 | Zomer | P1 | schriftelijk |
      | A2 | Winter | P2 | schriftelijk |
      """;

  private static Programma read(String naam, byte[] inhoud) {
    return ProgrammaReader.packaged()
        .read(new DocumentReader(ReadLimits.standaard()).read(naam, inhoud));
  }

  private static List<Vakregel> lines(String... stukken) {
    return read("pta.md", String.join("\n\n", stukken).getBytes(UTF_8)).regels();
  }

  @Test
  void textBetweenTheNamesOfSubjectsIsAboutTheFirst() {
    assertThat(
            lines("# PTA havo 4", "Hallo.", "## Biologie", "Boven.", TABEL, "- Onder.", "## Frans"))
        .extracting(Vakregel::vakken, Vakregel::schoolsoorten, Vakregel::tekst)
        .containsExactly(
            tuple(List.of("biologie"), List.of("havo"), "Boven."),
            tuple(List.of("biologie"), List.of("havo"), "Onder."));
  }

  @Test
  void textInTheTabOfASubjectIsAboutThatSubject() {
    String tabel =
        "<table><caption>%s havo 4</caption><tr><th>Code<th>Stof<th>Periode<th>Vorm</tr>"
            + "<tr><td>A1<td>Zomer<td>P1<td>schriftelijk</tr>"
            + "<tr><td>A2<td>Winter<td>P2<td>schriftelijk</tr></table>";
    String pagina =
        "<!DOCTYPE html><body><h1>PTA havo 4</h1><ul role=tablist>"
            + "<li><a role=tab href='#b'>Bio</a><li><a role=tab href='#f'>Frans</a></ul>"
            + "<div id=b role=tabpanel><p>Neem een pen mee.</p>"
            + tabel.formatted("Biologie")
            + "</div><div id=f role=tabpanel><p>Breng tekeningen.</p>"
            + tabel.formatted("Frans")
            + "</div>";

    assertThat(read("pta.html", pagina.getBytes(UTF_8)).regels())
        .filteredOn(regel -> regel.tekst().endsWith("."))
        .extracting(Vakregel::vakken, Vakregel::tekst)
        .containsExactly(
            tuple(List.of("biologie"), "Neem een pen mee."),
            tuple(List.of("Frans"), "Breng tekeningen."));
  }

  @Test
  void aHeadingAboutSomethingElseEndsThePart() {
    assertThat(lines("# PTA", "## Biologie", TABEL, "## Bezwaar", "Dat kan.")).isEmpty();
    assertThat(lines("# PTA", "## Biologie", TABEL, "# Bezwaar", "Dat kan.")).isEmpty();
    assertThat(lines("# PTA", "## Biologie", TABEL, "### Bezwaar", "Dat kan.")).hasSize(1);
  }

  @Test
  void aHeadingThatComesBackBelongsToTheSubjects() {
    String noot = "## Toelichting\n\nNeem een pen mee.";

    assertThat(lines("# PTA", "## Biologie", TABEL, noot, "## Frans", TABEL, noot))
        .extracting(Vakregel::vakken)
        .containsExactly(List.of("biologie"), List.of("Frans"));
  }

  @Test
  void aNameWithoutToetsenIsNoPart() {
    assertThat(lines("# PTA", "Wij geven:", "biologie", "Frans", "Herkansen mag.", "## Duits"))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfAllSubjectsIsNotAboutOne() {
    assertThat(lines("## Biologie", TABEL, "Herkansen kan in elk vak.", "Alle vakken doen mee."))
        .isEmpty();
  }

  @Test
  void labelsAndNotesInTablesAreLinesOfTheirOwn() {
    String labels = "| Vak | Biologie | Afsluiting | SE en CE |\n|---|---|---|---|\n";
    String noot = "| Neem bij elke toets een pen en een liniaal mee, en een flesje water. | | | |";

    assertThat(lines("# PTA havo", labels, TABEL + noot))
        .extracting(Vakregel::rij, Vakregel::tekst)
        .satisfiesExactly(
            rij -> assertThat(rij).isEqualTo(tuple(1, "Vak | Biologie | Afsluiting | SE en CE")),
            rij -> assertThat(rij.toList().get(0)).isEqualTo(4));
  }

  @Test
  void inATableOfMoreSubjectsANoteIsAboutTheOneAboveIt() {
    String noot =
        "| | Neem bij deze toets een pen en een liniaal mee, en een flesje water. | | | |\n";
    String tabel =
        """
        | Vak | Code | Stof | Periode | Vorm |
        |---|---|---|---|---|
        | Biologie | BI1 | Cellen | P1 | schriftelijk |
        """
            + noot
            + "| Frans | FA1 | Lezen | P1 | schriftelijk |\n"
            + noot;

    assertThat(lines("# PTA havo", tabel, "Tot slot."))
        .extracting(Vakregel::vakken)
        .containsExactly(List.of("biologie"));
  }

  @Test
  void aHeadingOfAKindOfSchoolLimitsWhatIsBelowIt() {
    Programma programma =
        read(
            "pta.md",
            String.join(
                    "\n\n", "# Biologie", "## havo 4", TABEL, "Kort.", "## vwo 4", TABEL, "Lang.")
                .getBytes(UTF_8));
    List<Vakprogramma> vakken = Vakprogramma.of(programma);

    assertThat(vakken).extracting(Vakprogramma::schoolsoort).containsExactly("havo", "vwo");
    assertThat(programma.regels())
        .extracting(Vakregel::tekst, r -> r.isAbout(vakken.get(0)), r -> r.isAbout(vakken.get(1)))
        .containsExactly(tuple("Kort.", true, false), tuple("Lang.", false, true));
  }

  @Test
  void aSubjectThatKindsOfSchoolNameDifferentlyHasBothNames() {
    String tabel = TABEL.replace("Vorm |", "Vorm | Niveau |").replace("---|\n", "---|---|\n");

    assertThat(
            lines(
                "# Nederlands",
                tabel
                    .replace("P1 | schriftelijk |", "P1 | schriftelijk | havo |")
                    .replace("P2 | schriftelijk |", "P2 | schriftelijk | vmbo-tl |"),
                "Neem een woordenboek mee."))
        .extracting(Vakregel::vakken)
        .containsExactly(List.of("Nederlandse taal en literatuur", "Nederlandse taal"));
  }

  @Test
  void whereTheSubjectIsNamedAnewItIsAboutAllItsKinds() {
    assertThat(
            lines(
                "# PTA",
                "Vak: Biologie",
                "Niveau: havo",
                TABEL,
                "Vak: Biologie",
                "Niveau: vwo",
                TABEL,
                "Lang."))
        .extracting(Vakregel::schoolsoorten, Vakregel::tekst)
        .contains(
            tuple(List.of("havo"), "Niveau: havo"),
            tuple(List.of("havo", "vwo"), "Vak: Biologie"),
            tuple(List.of("vwo"), "Lang."));
  }

  @Test
  void aWebPageSaysTheSame() {
    String pagina =
        """
        <h1>PTA havo</h1><h2>Biologie</h2><p>Afsluiting: SE en CE</p>
        <table><tr><th>Code</th><th>Stof</th><th>Periode</th><th>Vorm</th></tr>
        <tr><td>B1</td><td>Cellen</td><td>P1</td><td>schriftelijk</td></tr></table>
        <p>Neem een pen mee.</p><h2>Spelregels</h2><p>Wees op tijd.</p>
        """;

    assertThat(read("pta.html", pagina.getBytes(UTF_8)).regels())
        .extracting(Vakregel::vakken, Vakregel::tekst)
        .containsExactly(
            tuple(List.of("biologie"), "Afsluiting: SE en CE"),
            tuple(List.of("biologie"), "Neem een pen mee."));
  }
}
