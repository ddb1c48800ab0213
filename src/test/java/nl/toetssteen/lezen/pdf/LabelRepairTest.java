package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelRepairTest {

  private static List<String> repair(String... texts) {
    return repair(Set.of(1), texts);
  }

  private static List<String> repair(Set<Integer> recognised, String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      List<Word> words = new ArrayList<>();
      float x = 72;
      for (String word : text.split(" ", -1)) {
        words.add(new Word(word, x, x + 5 * word.length()));
        x += 5 * word.length() + 1;
      }
      lines.add(new Line(words, 20 * lines.size(), 11, false, false, 1, 0));
    }
    Page page = new Page(1, 595, 842, lines, List.of(), List.of());
    return new LabelRepair(List.of(page), recognised)
        .repair().get(0).regels().stream().map(Line::tekst).toList();
  }

  @Test
  void aLetterBetweenFiguresIsTheFigureItLooksLike() {
    assertThat(repair("l. De rector beslist.", "2. De leraar ook."))
        .containsExactly("1. De rector beslist.", "2. De leraar ook.");
    assertThat(repair("3.1 Toets", "3.Z Werk")).containsExactly("3.1 Toets", "3.2 Werk");
    assertThat(repair("9) negen", "IO) tien")).containsExactly("9) negen", "10) tien");
  }

  @Test
  void aCommaBehindANumberIsAPointOnlyBeforeANewSentence() {
    assertThat(repair("1. De rector beslist.", "2, De leraar ook."))
        .containsExactly("1. De rector beslist.", "2. De leraar ook.");
    assertThat(repair("1. Zie de artikelen", "2, 3 en 4.", "2, of 3"))
        .containsExactly("1. Zie de artikelen", "2, 3 en 4.", "2, of 3");
  }

  @Test
  void aLetterInARowOfLettersStaysALetter() {
    String[] letters = {"1. Uitgesloten zijn:", "k. het werkstuk;", "l. de toets.", "2. Verder"};

    assertThat(repair(letters)).containsExactly(letters);
  }

  @Test
  void aLetterWithoutEvidenceStays() {
    assertThat(repair("l. De rector", "Artike1 is een woord"))
        .containsExactly("l. De rector", "Artike1 is een woord");
  }

  @Test
  void theWordBeforeANumberIsMended() {
    assertThat(repair("Artikel 3 Toets", "Artike1 4 Beroep", "ARTlKEL 5 Slot"))
        .containsExactly("Artikel 3 Toets", "Artikel 4 Beroep", "ARTlKEL 5 Slot");
    assertThat(repair("Artikel l Begrippen", "Artikel 2 Toets"))
        .containsExactly("Artikel 1 Begrippen", "Artikel 2 Toets");
  }

  @Test
  void aParagraphSignIsKnownByItsRow() {
    assertThat(repair("§ 1 Doel", "5 2 Toets", "8 3 Werk", "5 leerlingen"))
        .containsExactly("§ 1 Doel", "§ 2 Toets", "§ 3 Werk", "5 leerlingen");
    assertThat(repair("5 4 Doel", "8 leden")).containsExactly("5 4 Doel", "8 leden");
  }

  @Test
  void aLostLastFigureIsFoundByTheNextLabel() {
    assertThat(repair("7. a, Tijdens de toets", "7.2 Na de toets"))
        .containsExactly("7.1 Tijdens de toets", "7.2 Na de toets");
    assertThat(repair("7. a, Tijdens de toets", "8.2 Na de toets"))
        .containsExactly("7. a, Tijdens de toets", "8.2 Na de toets");
  }

  @Test
  void textThatWasNotRecognisedIsLeftAlone() {
    assertThat(repair(Set.of(), "l. De rector", "2. De leraar"))
        .containsExactly("l. De rector", "2. De leraar");
    assertThat(repair(Set.of(9), "l. De rector", "2. De leraar"))
        .containsExactly("l. De rector", "2. De leraar");
  }
}
