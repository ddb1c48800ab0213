package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Eis.Voorbeeld;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of every requirement. */
class EisVoorbeeldenTest {

  private static final Checklist CHECKLIST = ChecklistReader.readPackaged();
  private static final Toetser TOETSER = new Toetser(CHECKLIST);
  private static final LocalDate PEILDATUM = LocalDate.of(2026, 8, 1);

  static Stream<Arguments> voorbeelden() {
    return CHECKLIST.eisen().stream().flatMap(eis -> examples(eis).stream());
  }

  private static List<Arguments> examples(Eis eis) {
    List<Arguments> voorbeelden = new ArrayList<>();
    Map<Uitkomst, Integer> nummers = new EnumMap<>(Uitkomst.class);
    for (Voorbeeld voorbeeld : eis.voorbeelden()) {
      int nummer = nummers.merge(voorbeeld.uitkomst(), 1, Integer::sum);
      String naam = "%s: %s %d".formatted(eis.id(), voorbeeld.uitkomst(), nummer);
      voorbeelden.add(Arguments.of(Named.of(naam, eis.id()), voorbeeld));
    }
    return voorbeelden;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("voorbeelden")
  void exampleHasItsOutcomeAndQuote(String eis, Voorbeeld voorbeeld) {
    Bevinding bevinding = check(eis, voorbeeld.tekst().replace("[[", "").replace("]]", ""));

    assertThat(bevinding.uitkomst()).as(voorbeeld.tekst()).isEqualTo(voorbeeld.uitkomst());
    if (voorbeeld.tekst().contains("[[")) {
      assertThat(bevinding.vindplaatsen())
          .extracting(plaats -> plaats.citaat().tekst())
          .as(voorbeeld.tekst())
          .contains(quote(voorbeeld.tekst()));
    }
  }

  private static Bevinding check(String eis, String tekst) {
    Document document =
        new DocumentReader(ReadLimits.standaard())
            .read("voorbeeld.md", tekst.getBytes(StandardCharsets.UTF_8));
    Toetser.Opdracht opdracht =
        new Toetser.Opdracht(1, "examenreglement", List.of(), List.of(eis), PEILDATUM);
    List<Bevinding> bevindingen = TOETSER.check(document, opdracht);
    assertThat(bevindingen).hasSize(1);
    return bevindingen.get(0);
  }

  /** Gives the marked text; pieces that stand apart are joined as a quote joins them. */
  private static String quote(String voorbeeld) {
    List<String> stukken = new ArrayList<>();
    for (String stuk : voorbeeld.split("\\[\\[", -1)) {
      int einde = stuk.indexOf("]]");
      if (einde >= 0) {
        stukken.add(stuk.substring(0, einde));
      }
    }
    return String.join(" … ", stukken);
  }
}
