package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.yaml.InvalidYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the drafted taakomschrijving, and one that a school wrote badly, with the tool itself. */
class TaakomschrijvingTest {

  private static final int EISEN = 40;

  private static final Controle CONTROLE =
      new Controle(
          new DocumentReader(ReadLimits.standaard()),
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));

  private final ProfielReader reader = new ProfielReader();

  @ParameterizedTest
  @EnumSource(Bestandsvorm.class)
  void everyFormMeetsEveryRequirement(Bestandsvorm vorm) {
    assertThat(objections("", vorm)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{vastgesteld: 2026-09-17, vervanger: de teamleider van de havo, uren: 320}",
        "{lid-examencommissie: true, wie-doet-wat: {inzage: [O], zalen: [T, O], uitslag: [D, ES]}}"
      })
  void whatASchoolArrangesMeetsEveryRequirementToo(String afspraken) {
    assertThat(objections("taakomschrijving: " + afspraken, Bestandsvorm.MD)).isEmpty();
  }

  @Test
  void theMatrixShowsWhatTheLawFixesAndWhatTheSchoolChose() {
    String markdown = draft("taakomschrijving: {wie-doet-wat: {inzage: [O]}}", Bestandsvorm.MD);

    assertThat(markdown.lines())
        .contains(
            "| samen met de rector de uitslag vaststellen (WVO 2020, artikel 2.51a lid 2 en WVO 2020, artikel 2.57 lid 2) | X (wet) | X (wet) | – | – | – |",
            "| inzage in gemaakt examenwerk regelen volgens de vaste procedure | – | – | – | X | – |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "uitslag: [ES]|artikel 2.57 lid 2.",
        "uitslag: [ES, D, O]|artikel 2.57 lid 2.",
        "maatregel: [ES]|artikel 2.61 lid 1.",
        "pta-voorstel: [ES]|artikel 2.60e lid 1 b.",
        "overzicht-tekenen: [D, O]|UB WVO 2020, artikel 3.15 lid 2."
      })
  void whatTheLawFixesIsRefusedWithTheArticle(String geval) {
    String regel = geval.substring(0, geval.indexOf('|'));
    String artikel = geval.substring(geval.indexOf('|') + 1);

    assertThatThrownBy(() -> read("taakomschrijving:\n  wie-doet-wat:\n    " + regel))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("doen volgens de wet")
        .hasMessageEndingWith(artikel);
  }

  @Test
  void aTaskThatThereIsNotIsRefusedWithTheNamesOfThoseThatAre() {
    assertThatThrownBy(() -> read("taakomschrijving: {wie-doet-wat: {koffie: [O]}}"))
        .isInstanceOf(InvalidYaml.class)
        .hasMessageContaining("De taak “koffie” is er niet. De taken zijn: aanleveren, aanmelden,");
  }

  @Test
  void anIncompleteTaakomschrijvingGivesTheAlarmsThatItShould() throws IOException {
    Map<String, String> alarmen = new TreeMap<>();
    try (InputStream in = getClass().getResourceAsStream("taakomschrijving-onvolledig.md")) {
      check("taken.md", in.readAllBytes()).bevindingen().stream()
          .filter(b -> !b.eis().startsWith("tk.taak."))
          .filter(b -> b.uitkomst() != Uitkomst.VOLDOET)
          .forEach(b -> alarmen.put(b.eis(), b.uitkomst() + " " + b.reden()));
    }

    assertThat(alarmen)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("tk.wet.aanwijzing", "strijdig ander-orgaan"),
                Map.entry("tk.wet.beoordeling-se", "ontbreekt ontbreekt"),
                Map.entry("tk.wet.deskundigheid", "handmatig handmatig"),
                Map.entry("tk.wet.pta", "ontbreekt ontbreekt"),
                Map.entry("tk.wet.uitslag", "strijdig alleen"),
                Map.entry("tk.wet.vastgesteld-door", "strijdig ander"),
                Map.entry("tk.wet.verstrekt", "onvolledig onvolledig"),
                Map.entry("tk.juist.geen-maatregelen", "strijdig strijdig"),
                Map.entry("tk.juist.ondertekening-overzicht", "ontbreekt ontbreekt"),
                Map.entry("tk.advies.afstemming-ec", "onvolledig onvolledig"),
                Map.entry("tk.advies.evaluatie", "ontbreekt ontbreekt"),
                Map.entry("tk.advies.ontwikkeling", "ontbreekt ontbreekt")));
  }

  @Test
  void aTaskInTheMatrixThatNobodyDoesIsNamed() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("taakomschrijving-onvolledig.md")) {
      assertThat(check("taken.md", in.readAllBytes()).bevindingen())
          .filteredOn(b -> b.reden().equals("niemand"))
          .extracting(Bevinding::eis)
          .containsExactly("tk.taak.inzage", "tk.taak.noodscenario");
    }
  }

  private List<String> objections(String afspraken, Bestandsvorm vorm) {
    Rapport rapport = check("taken." + vorm, new Schrijver().write(uitgave(afspraken), vorm));
    assertThat(rapport.waarschuwingen()).isEmpty();
    assertThat(rapport.bevindingen()).hasSize(EISEN);
    return rapport.bevindingen().stream()
        .filter(b -> b.uitkomst() != Uitkomst.VOLDOET)
        .map(b -> b.eis() + " " + b.reden())
        .toList();
  }

  private static Rapport check(String naam, byte[] inhoud) {
    return CONTROLE.check(List.of(new Bestand(naam, inhoud)), Keuzes.geen());
  }

  private String draft(String afspraken, Bestandsvorm vorm) {
    return new String(new Schrijver().write(uitgave(afspraken), vorm), StandardCharsets.UTF_8);
  }

  private Uitgave uitgave(String afspraken) {
    return new Opsteller().draftTasks(read(afspraken).profiel(), null, LocalDate.of(2026, 9, 1));
  }

  private ProfielReader.Gelezen read(String afspraken) {
    return reader.read("school.yaml", ProfielReader.example() + afspraken + "\n");
  }
}
