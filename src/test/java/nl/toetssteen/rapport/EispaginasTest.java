package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import org.junit.jupiter.api.Test;

class EispaginasTest {

  private static final Eis EIS =
      new Eis(
          "er.pws.proef",
          "Een *proef*",
          Niveau.UITLEG,
          List.of(),
          new Eis.Geldigheid(
              "examenreglement",
              Set.of("vwo", "havo"),
              LocalDate.of(2022, 8, 1),
              LocalDate.of(2027, 8, 1)),
          Uitkomst.VOLDOET,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Map.of("stilte", "Er staat niets, en dat is goed."),
          "Doe niets.",
          "",
          List.of(
              new Eis.Voorbeeld(
                  Uitkomst.VOLDOET, "# Verlof\n\nDe [[school]] geeft <b>verlof</b>.\n\n- a")),
          List.of(new Eis.Wijziging(LocalDate.of(2026, 3, 2), "De termijn is aangepast.")));

  @Test
  void theCommittedPagesAreWhatTheRequirementsMake() throws IOException {
    Map<String, String> vastgelegd = new TreeMap<>();
    try (Stream<Path> paginas = Files.list(Path.of("docs/eisen"))) {
      for (Path pagina : paginas.toList()) {
        vastgelegd.put(pagina.getFileName().toString(), Files.readString(pagina));
      }
    }

    assertThat(vastgelegd)
        .as("maak ze opnieuw met: ./toetssteen eisen paginas --uit docs/eisen")
        .isEqualTo(Eispaginas.of(ChecklistReader.readPackaged().eisen()));
  }

  @Test
  void aPageSaysInDutchForWhomAndSinceWhenAndWhatChanged() {
    assertThat(EisTekst.render(EisbladBouwer.page(EIS)).replaceAll("\\n +", " "))
        .contains("Niveau: uitleg (uitleg van de wet door DUO of de inspectie)")
        .contains("Deze eis rust niet op een artikel van de wet.")
        .contains("Voor het examenreglement van havo, vwo.")
        .contains("sinds 1 augustus 2022, en niet meer vanaf 1 augustus 2027.")
        .contains("de uitkomst: voldoet. Het rapport zegt: Er staat niets, en dat is goed.")
        .contains("De [[school]] geeft <b>verlof</b>.")
        .contains("- 2 maart 2026: De termijn is aangepast.");
  }

  @Test
  void anExampleCannotBreakTheMarkdownAroundIt() {
    assertThat(Eispaginas.of(List.of(EIS)).get("er.pws.proef.md"))
        .contains("\n# Een \\*proef\\*\n")
        .contains("\n> **Verlof**\n>\n> De **school** geeft \\<b>verlof\\</b>.\n>\n> - a\n");
  }

  @Test
  void theListNamesEveryRequirementUnderItsSubject() {
    assertThat(Eispaginas.of(List.of(EIS)).get("README.md"))
        .contains("\n## PWS\n\n- [Een \\*proef\\* (uitleg)](er.pws.proef.md)\n");
  }

  @Test
  void longItemsAlignToTheRightOfTheirDash() {
    Regels regels = new Regels(20);
    regels.alinea("- ", "een twee drie vier vijf", 2);

    assertThat(regels).hasToString("  - een twee drie\n    vier vijf\n");
  }
}
