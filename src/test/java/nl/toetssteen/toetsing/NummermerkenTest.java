package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Document;
import org.junit.jupiter.api.Test;

class NummermerkenTest {

  /** Gives where a mark stands and what it says. */
  private static List<String> marks(String markdown, String kenmerk) {
    Document document = Proeftekst.read(markdown);
    Tekstbeeld beeld = new Tekstbeeld(document, new Begrippenindex(Proeftekst.thesaurus()));
    Nummermerken.mark(beeld, document);
    return beeld.kenmerk(kenmerk).within(new Bereik(0, beeld.woorden.tekst.size())).stream()
        .map(m -> beeld.woorden.tekst.get(m.woorden().van()) + ": " + m.toelichting())
        .toList();
  }

  @Test
  void aMissingNumberIsMarkedWhereTheRowGoesOn() {
    String tekst =
        "# Artikel 1 Begin\n\nTekst.\n\n# Artikel 3 Slot\n\nTekst.\n\n# Artikel 5 Einde\n\nTekst.";

    assertThat(marks(tekst, "nummer-ontbreekt"))
        .containsExactly("Slot: Voor 3 ontbreekt artikel 2.", "Einde: Voor 5 ontbreekt artikel 4.");
    assertThat(marks(tekst, "nummer-dubbel")).isEmpty();
  }

  @Test
  void aNumberThatIsUsedTwiceIsMarkedTheSecondTime() {
    String tekst = "# Artikel 1 Begin\n\nTekst.\n\n# Artikel 1 Slot\n\nTekst van het slot.";

    assertThat(marks(tekst, "nummer-dubbel"))
        .containsExactly("Slot: Het nummer van artikel 1 komt twee keer voor.");
    assertThat(marks(tekst, "nummer-ontbreekt")).isEmpty();
  }

  @Test
  void aHeadingWithoutWordsIsMarkedOnTheTextBelowIt() {
    String tekst = "# Artikel 1\n\nTekst van het begin.\n\n# Artikel 3\n\nSlot van de tekst.";

    assertThat(marks(tekst, "nummer-ontbreekt"))
        .containsExactly("Slot: Voor 3 ontbreekt artikel 2.");
  }
}
