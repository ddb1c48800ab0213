package nl.toetssteen.betrouwbaarheid;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.voorbeeld.Brontekst;
import org.junit.jupiter.api.Test;

/** Holds the mutants to the sample, and the checklist to a few of them. */
class MutantenTest {
  private static final int WEINIG = 20;

  private final Checklist checklist = ChecklistReader.readPackaged();
  private final List<Mutant> mutanten =
      MutantReader.readAll().values().stream().flatMap(List::stream).toList();

  MutantenTest() throws IOException {}

  @Test
  void everyMutantChangesTheSampleInItsOwnWay() throws IOException {
    List<String> bron = Brontekst.regels();
    List<String> teksten = mutanten.stream().map(mutant -> Kopie.with(mutant, bron)).toList();

    assertThat(teksten)
        .hasSizeGreaterThanOrEqualTo(170)
        .doesNotContain(Brontekst.markdown(bron))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyMutantSaysWhichRequirementMustNoticeIt() {
    Set<String> eisen = checklist.eisen().stream().map(Eis::id).collect(toSet());

    assertThat(mutanten)
        .allSatisfy(
            mutant -> {
              assertThat(mutant.fout()).isNotBlank();
              assertThat(mutant.soort()).isNotNull();
              assertThat(eisen).contains(mutant.eis()).containsAll(mutant.ook());
              assertThat(mutant.ook()).doesNotContain(mutant.eis());
              assertThat(mutant.verwacht())
                  .isNotEmpty()
                  .doesNotContain(Uitkomst.VOLDOET, Uitkomst.NIET_VAN_TOEPASSING);
            });
  }

  @Test
  void theSampleWithoutAMistakeRaisesNoAlarm() throws IOException {
    assertThat(new Mutatieproef(checklist).alarmsWithoutMistake()).isEmpty();
  }

  @Test
  void someMistakesOfEveryKindAreNoticed() throws IOException {
    var proef = new Mutatieproef(checklist);
    List<Mutant> keuze = mutanten.stream().filter(Mutant::snel).toList();

    assertThat(keuze)
        .hasSizeBetween(WEINIG, 2 * WEINIG)
        .allSatisfy(mutant -> assertThat(proef.judge(mutant).gevangen()).as("%s", mutant).isTrue());
    assertThat(keuze).extracting(Mutant::soort).contains(Fout.values());
  }
}
