package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EisenCommandTest {

  @Test
  void everyRequirementIsALineWithIdLevelAndTitle() {
    Aanroep aanroep = Aanroep.check(null, "eisen");

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out().lines())
        .containsExactly(
            "er.beroep.termijn  juist                      Beroepstermijn",
            "er.begrippen       aanbevolen                 Begripsbepalingen");
  }

  @Test
  void folderMustBeThere() {
    Aanroep aanroep = Aanroep.check(null, "eisen", "--checklist", "weg");

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("De map met eisen 'weg' bestaat niet.");
  }
}
