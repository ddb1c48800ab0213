package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LemmasTest {

  private final Lemmas lemmas = new Lemmas(List.of(Woorddeel.of("herkans*")));

  @Test
  void aWordIsFoundUnderItsBaseForm() {
    assertThat(lemmas.forms("leerlingen")).contains("leerlingen", "leerling");
    assertThat(lemmas.forms("besliste")).contains("beslissen");
    assertThat(lemmas.forms("Commissies")).contains("commissies", "commissie");
  }

  @Test
  void aRankIsNoNumber() {
    assertThat(lemmas.forms("tweede")).containsExactly("tweede");
    assertThat(lemmas.forms("eerste")).doesNotContain("een");
    assertThat(lemmas.forms("tweeën")).contains("twee");
  }

  @Test
  void aMonthInShortIsThatMonth() {
    assertThat(lemmas.forms("okt")).contains("okt", "oktober");
    assertThat(lemmas.forms("Sept")).contains("september");
    assertThat(lemmas.forms("mei")).contains("mei");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(lemmas.forms("Coördinatoren")).contains("coordinatoren", "coordinator");
    assertThat(Lemmas.normalize("ÉÉN’s")).isEqualTo("een's");
    assertThat(Lemmas.normalize("één")).isEqualTo("een");
  }

  @Test
  void exactCapitalsAreKeptForAbbreviationsOnly() {
    assertThat(lemmas.forms("BRON")).contains("=BRON", "bron");
    assertThat(lemmas.forms("Bron")).doesNotContain("=Bron").contains("bron");
    assertThat(lemmas.forms("A")).doesNotContain("=A");
  }

  @Test
  void thePartsOfAHyphenatedWordCountToo() {
    assertThat(lemmas.forms("adjunct-directeuren"))
        .contains(
            "adjunct-directeuren", "adjunct", "directeuren", "directeur", "adjunct-directeur");
    assertThat(lemmas.forms("SE-cijfers")).contains("se-cijfer");
  }

  @Test
  void thePartsThatTheThesaurusAsksForAreForms() {
    assertThat(lemmas.forms("herkansingen")).contains("herkans*");
    assertThat(lemmas.forms("kans")).doesNotContain("herkans*");
  }

  @Test
  void aWordOfAnyLengthIsAnswered() {
    String lang = "é".repeat(5000);

    assertThat(lemmas.forms(lang)).contains("e".repeat(5000));
    assertThat(lemmas.forms(lang)).isEqualTo(lemmas.forms(lang));
  }
}
