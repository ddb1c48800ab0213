package nl.toetssteen.kenmerken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpsommingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "een voorzitter, een secretaris en drie docenten | 5",
        "de rector en de conrector | 2",
        "de voorzitter; de secretaris; een lid | 3",
        "een leraar alsmede twee ouders | 3",
        "één coördinator en één jurist | 2",
        "twee coördinatoren en een decaan | 3",
        "Twee Mentoren En Een Voorzitter | 3",
        "dhr. Vos, mevr. Uil en mw. Das | 3",
        "de rector, als voorzitter, en een docent | 2",
        "een teamleider, tevens voorzitter, en een docent, die ook lid is van een raad | 2",
        "een lid namens het bestuur, een lid namens de docenten | 2"
      })
  void membersAreAddedUp(String tekst, double aantal) {
    assertThat(Opsomming.count(tekst)).isEqualTo(aantal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drie leden: de voorzitter en twee docenten | 3",
        "vijf externe leden | 5",
        "ten minste drie personen | 3",
        "uit 7 mensen | 7"
      })
  void aTotalThatTheTextGivesWinsOverCounting(String tekst, double aantal) {
    assertThat(Opsomming.count(tekst)).isEqualTo(aantal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "een voorzitter en docenten",
        "de voorzitter en enkele coördinatoren",
        "een aantal docenten en een voorzitter",
        "een of twee docenten",
        "drie tot vijf docenten",
        "drie tot en met vijf docenten",
        "2-3 docenten",
        "drie à vier docenten",
        "de regels van de school",
        ""
      })
  void whatCannotBeCountedIsNotGuessed(String tekst) {
    assertThat(Opsomming.count(tekst)).isNaN();
  }

  @Test
  void membersAreNamedByNameOrFunction() {
    assertThat(Opsomming.namesMember(List.of("het weer", "de examensecretaris"))).isTrue();
    assertThat(Opsomming.namesMember(List.of("DE COÖRDINATOR"))).isTrue();
    assertThat(Opsomming.namesMember(List.of("het lidwoord", "de docentenkamer"))).isFalse();
    assertThat(Opsomming.namesMember(List.of())).isFalse();
  }
}
