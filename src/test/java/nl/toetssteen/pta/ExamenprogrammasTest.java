package nl.toetssteen.pta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Examenprogramma.Dekking;
import nl.toetssteen.pta.Examenprogramma.Domein;
import org.junit.jupiter.api.Test;

class ExamenprogrammasTest {
  private final Examenprogrammas programmas = Examenprogrammas.readPackaged();

  private Examenprogramma programma(String vak, String schoolsoort) {
    return programmas.find(vak, schoolsoort).orElseThrow();
  }

  @Test
  void theSchoolExamMustCoverWhatTheProgrammeSays() {
    assertThat(programma("aardrijkskunde", "havo").verplichtInSe())
        .extracting(Domein::code)
        .contains("A1", "A2", "F");
    assertThat(programma("wiskunde", "vmbo-bb").domein("K/8").orElseThrow().se())
        .isEqualTo(Dekking.JA);
  }

  @Test
  void aCodeIsFoundWithoutItsSubject() {
    Examenprogramma wiskunde = programma("wiskunde", "vmbo-tl");

    assertThat(wiskunde.domein("K/4")).isEqualTo(wiskunde.domein("WI/K/4"));
    assertThat(wiskunde.domein("K/99")).isEmpty();
  }

  @Test
  void aChoiceNamesItsDomainsAndHowMany() {
    Examenprogramma.Keuze keuze = programma("natuurkunde", "vwo").keuzes().get(0);

    assertThat(keuze.codes()).containsExactly("E3", "F2", "G1", "G2");
    assertThat(keuze.minstens()).isEqualTo(2);
  }

  @Test
  void everyProgrammeIsOfAKnownSubject() {
    Set<List<String>> vakken =
        Vakken.readPackaged().alle().stream()
            .map(vak -> List.of(vak.sector(), vak.naam()))
            .collect(Collectors.toSet());

    assertThat(programmas.alle())
        .hasSizeGreaterThan(100)
        .allMatch(programma -> vakken.contains(List.of(programma.sector(), programma.vak())));
  }

  @Test
  void aSubjectOfTheSchoolHasNoProgramme() {
    assertThat(programmas.find("robotica", "havo")).isEmpty();
  }
}
