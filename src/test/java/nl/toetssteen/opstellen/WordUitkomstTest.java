package nl.toetssteen.opstellen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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
import nl.toetssteen.toetsing.Bevinding;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check thinks of the Word file what it thinks of the Markdown. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordUitkomstTest {

  private final Controle controle =
      new Controle(
          new DocumentReader(ReadLimits.standaard()),
          ChecklistReader.readPackaged(),
          Clock.fixed(Instant.parse("2026-09-28T00:00:00Z"), ZoneOffset.UTC));

  @ParameterizedTest
  @ValueSource(strings = {"[vmbo-tl, havo, vwo]", "[vmbo-bb]", "[vmbo-tl]", "[havo, vwo]"})
  void everyRequirementHasTheSameOutcome(String soorten) {
    Uitgave uitgave =
        new Opsteller()
            .draft(
                new ProfielReader()
                    .read(
                        "school.yaml",
                        ProfielReader.example().replace("[vmbo-tl, havo, vwo]", soorten))
                    .profiel(),
                null,
                LocalDate.of(2026, 9, 1));
    List<Bevinding> word = check(uitgave, Bestandsvorm.DOCX);

    assertThat(outcomes(word)).isEqualTo(outcomes(check(uitgave, Bestandsvorm.MD)));
    assertThat(word)
        .filteredOn(b -> b.eis().contains("nummering") || b.eis().contains("verwijzing"))
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(b -> b.uitkomst() == Uitkomst.VOLDOET);
  }

  private List<Bevinding> check(Uitgave uitgave, Bestandsvorm vorm) {
    byte[] inhoud = new Schrijver().write(uitgave, vorm);
    return controle
        .check(List.of(new Bestand("reglement." + vorm, inhoud)), Keuzes.geen())
        .bevindingen();
  }

  private static List<String> outcomes(List<Bevinding> bevindingen) {
    return bevindingen.stream().map(b -> b.eis() + " " + b.uitkomst() + " " + b.reden()).toList();
  }
}
