package nl.toetssteen.opstellen.profiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FunctieTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rector", "de Directeur (voorzitter)", "lid van het college van bestuur", "bestuurder",
        "een leerling", "ouder van een leerling", "lid van de GMR", "voorzitter van de MR"
      })
  void theLawKeepsTheseOutOfAnExamencommissie(String functie) {
    assertThat(Functie.isUitgesloten(functie)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "conrector",
        "adjunct-directeur",
        "teamleider bovenbouw",
        "examensecretaris",
        "leerlingcoördinator",
        "ouder van een oud-leerling",
        "rector van een andere school",
        "voormalig directeur",
        "medewerker kwaliteitszorg"
      })
  void theseMayBeMembers(String functie) {
    assertThat(Functie.isUitgesloten(functie)).isFalse();
  }
}
