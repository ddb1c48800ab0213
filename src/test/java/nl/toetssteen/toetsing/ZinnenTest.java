package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZinnenTest {

  @Test
  void aCapitalAfterAPointStartsASentence() {
    assertThat(cut("Dit mag. Dat niet! Echt niet? Nee. 2 keer."))
        .containsExactly("Dit mag. ", "Dat niet! ", "Echt niet? ", "Nee. ", "2 keer.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vraag dhr. Bakema.",
        "Volgens art. 5 mag dit.",
        "Dit geldt o.a. Voor havo.",
        "Zie blz. 12 en nr. 3.",
        "Dit is i.v.m. Corona.",
        "Schrijf naar A. B. Jansen.",
        "Max. 5 dagen en min. 3.",
        "Dit (evt. Later) mag.",
        "Het eind.van een zin zonder spatie",
        "Om 12.30 uur is het klaar."
      })
  void anAbbreviationOrInitialEndsNothing(String zin) {
    assertThat(cut(zin)).containsExactly(zin);
  }

  @Test
  void aDateInShortIsOneSentenceWithItsNumber() {
    assertThat(cut("Kom op vr. 3 sept. 2026 om negen uur.")).hasSize(1);
    assertThat(cut("Lever het in voor 1 nov. Daarna is het te laat.")).hasSize(2);
  }

  @Test
  void aWordThatEndsLikeAnAbbreviationEndsASentence() {
    assertThat(cut("Dat is de deelstart. Dan begint het.")).hasSize(2);
    assertThat(cut("Er is een toetsing. De rest volgt.")).hasSize(2);
  }

  @Test
  void anAnswerThatStartsWithDanStaysWithItsQuestion() {
    assertThat(cut("Ben je ziek? Dan bel je. Daarna niet."))
        .containsExactly("Ben je ziek? Dan bel je. ", "Daarna niet.");
    assertThat(cut("Ben je ziek? Danique belt.")).hasSize(2);
    assertThat(cut("Je bent ziek. Dan bel je.")).hasSize(2);
  }

  @Test
  void semicolonsAndRowsOfATableEndASentence() {
    assertThat(cut("de rector; een docent;\nnaam | functie\nVos | lid"))
        .containsExactly("de rector; ", "een docent;\n", "naam | functie\n", "Vos | lid");
  }

  @Test
  void aQuoteBelongsToItsSentence() {
    assertThat(cut("Hij zei “ja.” Zij niet. (Of toch.) Zo."))
        .containsExactly("Hij zei “ja.” ", "Zij niet. ", "(Of toch.) ", "Zo.");
  }

  @Test
  void aSmallLetterContinues() {
    assertThat(cut("Dit duurt 5 d. of meer. misschien")).hasSize(1);
    assertThat(cut("")).containsExactly("");
  }

  /** Would take hours if every sign were a new start. */
  @Test
  void aLineOfSignsIsReadOnce() {
    assertThat(cut("!".repeat(300_000))).hasSize(1);
    assertThat(cut("Vul in: " + ".".repeat(300_000) + " Klaar.")).hasSize(2);
  }

  private static List<String> cut(String tekst) {
    List<String> zinnen = new ArrayList<>();
    int van = 0;
    for (int tot : Zinnen.ends(tekst)) {
      zinnen.add(tekst.substring(van, tot));
      van = tot;
    }
    return zinnen;
  }
}
