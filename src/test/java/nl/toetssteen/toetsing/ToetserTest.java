package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import org.junit.jupiter.api.Test;

class ToetserTest {

  private static final String EIS = "er.se.afsluiting-voor-ce";
  private static final Toetser TOETSER = new Toetser(ChecklistReader.readPackaged());

  @Test
  void aTextThatTheLawForbidsLaterIsOnlyAWarningBefore() {
    String tekst =
        "In vakken zonder centraal examen wordt het schoolexamen afgesloten na het eerste tijdvak.";

    assertThat(outcome(tekst, LocalDate.of(2025, 12, 31))).isEqualTo(Uitkomst.ONVOLLEDIG);
    assertThat(outcome(tekst, LocalDate.of(2026, 1, 1))).isEqualTo(Uitkomst.STRIJDIG);
  }

  private static Uitkomst outcome(String tekst, LocalDate dag) {
    Document document =
        new DocumentReader(ReadLimits.standaard())
            .read("reglement.md", tekst.getBytes(StandardCharsets.UTF_8));
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(1, "examenreglement", List.of(), List.of(EIS), dag, Programma.leeg());
    return TOETSER.check(document, opdracht).get(0).uitkomst();
  }
}
