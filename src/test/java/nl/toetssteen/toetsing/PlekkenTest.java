package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlekkenTest {

  private final Plekken een = Plekken.woorden(new int[] {9, 2, 4, 2});
  private final Plekken ander = Plekken.woorden(new int[] {5, 0, 7});

  @Test
  void wordsStandInReadingOrderAndOnce() {
    assertThat(spans(een)).containsExactly("2-3", "4-5", "9-10");
  }

  @Test
  void togetherTheyKeepTheOrder() {
    assertThat(spans(Plekken.samen(List.of(een, Plekken.GEEN, ander))))
        .containsExactly("0-1", "2-3", "4-5", "5-6", "7-8", "9-10");
    assertThat(Plekken.samen(List.of(Plekken.GEEN, een))).isSameAs(een);
    assertThat(spans(Plekken.samen(List.of(Plekken.GEEN)))).isEmpty();
  }

  @Test
  void aRowTakesEveryLengthThatFits() {
    Plekken lengten = Plekken.samen(List.of(een, een.aaneen(ander)));

    assertThat(spans(lengten)).containsExactly("2-3", "4-5", "4-6", "9-10");
    assertThat(spans(lengten.aaneen(Plekken.woorden(new int[] {3, 6}))))
        .containsExactly("2-4", "4-7");
  }

  @Test
  void whatContainsAnotherIsLeftOut() {
    Plekken lang = Plekken.woorden(new int[] {1}).aaneen(Plekken.woorden(new int[] {2}));

    assertThat(spans(Plekken.samen(List.of(lang, een)).kleinste()))
        .containsExactly("2-3", "4-5", "9-10");
    assertThat(een.kleinste()).isSameAs(een);
  }

  @Test
  void inOrderTheNearestBehindCounts() {
    assertThat(spans(Plekken.inVolgorde(List.of(een, ander), 3).kleinste())).containsExactly("4-6");
    assertThat(spans(Plekken.inVolgorde(List.of(een, ander), 1))).isEmpty();
    assertThat(spans(Plekken.inVolgorde(List.of(ander, een, ander), 6).kleinste()))
        .containsExactly("0-6");
  }

  @Test
  void inAnyOrderTheShortestStretchesCount() {
    assertThat(spans(Plekken.dooreen(List.of(een, ander), 3).kleinste()))
        .containsExactly("0-3", "4-6", "7-10");
    assertThat(spans(Plekken.dooreen(List.of(een, ander), 2).kleinste())).containsExactly("4-6");
  }

  @Test
  void soManyInARowBecomeOne() {
    assertThat(spans(een.herhaald(2))).containsExactly("2-5", "4-10");
    assertThat(spans(een.herhaald(4))).isEmpty();
  }

  @Test
  void whatOverlapsAnExceptionIsLeftOut() {
    Plekken rij = Plekken.woorden(new int[] {3}).aaneen(Plekken.woorden(new int[] {4}));

    assertThat(een.zonder(rij).lijst()).containsExactly(new Bereik(2, 3), new Bereik(9, 10));
    assertThat(een.zonder(Plekken.GEEN).lijst()).hasSize(3);
  }

  private static List<String> spans(Plekken plekken) {
    List<String> alle = new ArrayList<>();
    for (int i = 0; i < plekken.aantal(); i++) {
      alle.add(plekken.van(i) + "-" + plekken.tot(i));
    }
    return alle;
  }
}
