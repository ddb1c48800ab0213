package nl.toetssteen.toetsing;

import static nl.toetssteen.toetsing.Proeftekst.begrip;
import static nl.toetssteen.toetsing.Proeftekst.frase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.toetssteen.checklist.Begrip;
import nl.toetssteen.checklist.Begrip.Vorm;
import org.junit.jupiter.api.Test;

class BegrippenindexTest {

  @Test
  void aPhraseIsFoundInAnyInflection() {
    assertThat(
            find(
                "De commissies van beroep; beroep van commissie.",
                begrip("b", "commissie van beroep")))
        .containsExactly("commissies van beroep");
  }

  @Test
  void aChoiceTakesAnyOfItsWords() {
    assertThat(
            find(
                "College van bestuur, raad van bestuur, hoofd van bestuur.",
                begrip("b", "college|raad van bestuur")))
        .containsExactly("College van bestuur", "raad van bestuur");
  }

  @Test
  void aPartOfAWordIsEnoughWithAStar() {
    assertThat(find("Examendossiers en schoolexamens.", begrip("b", "examen*")))
        .containsExactly("Examendossiers");
    assertThat(find("Examendossier en schoolexamen.", begrip("b", "*examen")))
        .containsExactly("schoolexamen");
    assertThat(find("De regionale beroepscommissiekamer.", begrip("b", "*commissie*")))
        .containsExactly("beroepscommissiekamer");
  }

  @Test
  void exactCapitalsAreMinded() {
    assertThat(find("De BRON is geen bron of Bron.", begrip("b", "=BRON"))).containsExactly("BRON");
  }

  @Test
  void aConceptCanReferToAnotherWhateverTheOrder() {
    Begrip verwijst = begrip("b", "beroep bij <commissie>");

    assertThat(
            find("In beroep bij de jury of beroep bij commissie.", verwijst, begrip("commissie")))
        .containsExactly("beroep bij commissie");
    assertThat(
            Proeftekst.of("Beroep bij commissie en meer.", begrip("commissie"), verwijst)
                .plaatsen("b"))
        .containsExactly("Beroep bij commissie");
  }

  @Test
  void whatOnlyLooksLikeAConceptIsNotPartOfAnotherEither() {
    Begrip commissie =
        new Begrip(
            "commissie",
            List.of(Proeftekst.frase("commissie")),
            List.of(Proeftekst.frase("commissie van toezicht")));

    assertThat(
            find(
                "Beroep bij commissie van toezicht, of beroep bij commissie.",
                begrip("b", "beroep bij <commissie>"),
                commissie))
        .hasSize(1);
  }

  @Test
  void bijElkaarMindsTheDistanceAndNotTheOrder() {
    Begrip begrip = together(4, false, "beroep", "instellen");

    assertThat(find("Beroep is in te stellen. Beroep moet je instellen.", begrip))
        .containsExactly("Beroep moet je instellen");
    assertThat(find("Het instellen van beroep mag.", begrip))
        .containsExactly("instellen van beroep");
    assertThat(find("Beroep kan een leerling altijd instellen.", begrip)).isEmpty();
  }

  @Test
  void naElkaarMindsTheOrderToo() {
    Begrip begrip = together(4, true, "beroep", "instellen");

    assertThat(find("Het instellen van een zaak.", begrip)).isEmpty();
    assertThat(find("Het instellen van beroep mag.", begrip)).isEmpty();
    assertThat(find("Het beroep moet je instellen.", begrip))
        .containsExactly("beroep moet je instellen");
  }

  @Test
  void aPartOfSeveralWordsStaysAPhrase() {
    Begrip begrip = together(6, false, "de commissie", "beroep");

    assertThat(find("Beroep bij de commissie.", begrip)).containsExactly("Beroep bij de commissie");
    assertThat(find("Beroep bij de grote commissie.", begrip)).isEmpty();
  }

  @Test
  void behalveTakesAwayWhatOnlyLooksLikeIt() {
    Begrip directeur =
        new Begrip("b", List.of(frase("directeur")), List.of(frase("adjunct directeur")));

    assertThat(find("De adjunct directeur en de directeur.", directeur))
        .containsExactly("directeur");
  }

  @Test
  void aPartThatIsThereTwiceHasToBeFoundTwice() {
    Begrip begrip = together(5, false, "cijfer", "cijfer");

    assertThat(find("Het cijfer telt. Elk cijfer is het laatste cijfer.", begrip))
        .containsExactly("cijfer is het laatste cijfer");
  }

  @Test
  void ofPlacesThatContainEachOtherTheShortestCounts() {
    Begrip begrip =
        new Begrip(
            "b", List.of(frase("commissie van beroep"), frase("beroep"), frase("van")), List.of());

    assertThat(find("De commissie van beroep.", begrip)).containsExactly("van", "beroep");
    assertThat(find("Beroep dat je vandaag of morgen instelt.", together(9, true, "beroep", "of")))
        .containsExactly("Beroep dat je vandaag of");
    assertThat(find("Beroep, dat is beroep of bezwaar.", together(9, false, "beroep", "of")))
        .containsExactly("beroep of");
  }

  @Test
  void aLongerFormOfAnotherConceptIsFoundInsideAPhrase() {
    Begrip commissie = begrip("commissie", "commissie", "commissie van beroep");

    assertThat(
            find(
                "De commissie van beroep beslist. De commissie beslist.",
                commissie,
                begrip("b", "<commissie> beslist")))
        .containsExactly("commissie van beroep beslist", "commissie beslist");
  }

  @Test
  void noPlaceCrossesTwoPassages() {
    assertThat(find("Hij stelt beroep\n\nin op school.", begrip("b", "beroep in"))).isEmpty();
  }

  @Test
  void anUnknownConceptIsRefused() {
    assertThatThrownBy(() -> find("Enkele woorden tekst.", begrip("a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("b");
  }

  private static Begrip together(int binnen, boolean volgorde, String... delen) {
    return new Begrip("b", List.of(new Vorm(List.of(delen), binnen, volgorde)), List.of());
  }

  private static List<String> find(String tekst, Begrip... begrippen) {
    return Proeftekst.of(tekst, begrippen).plaatsen("b");
  }
}
