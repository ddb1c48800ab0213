package nl.toetssteen.lezen.opbouw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpbouwTest {

  @Test
  void eidsSayTheWayToADeel() {
    assertThat(
            Boom.eids(
                """
                Hoofdstuk 2 Toetsen
                § 1 Afname
                Artikel 12 Zaal
                1. De zaal is stil.
                2. Verboden zijn:
                a. telefoons;
                - ook op stil
                Bijlage B Rooster
                Maandag beginnen we.
                """))
        .containsExactly(
            "hfd_2",
            "hfd_2__par_1",
            "hfd_2__par_1__art_12",
            "hfd_2__par_1__art_12__lid_1",
            "hfd_2__par_1__art_12__lid_2",
            "hfd_2__par_1__art_12__lid_2__ond_a",
            "hfd_2__par_1__art_12__lid_2__ond_a__ond_n1",
            "bijl_b",
            "bijl_b__al_n1");
  }

  @Test
  void dottedNumbersHaveEidsWithoutPoints() {
    assertThat(
            Boom.eids(
                """
                1 TOETSEN
                1.1 AFNAME
                Tekst over de afname.
                1.2 INZAGE
                1.2.1 PLAATS
                """))
        .containsExactly(
            "hfd_1",
            "hfd_1__art_1-1",
            "hfd_1__art_1-1__al_n1",
            "hfd_1__art_1-2",
            "hfd_1__art_1-2__art_1-2-1");
  }

  @Test
  void eidsStayUniqueWhenNumbersStartAnew() {
    List<String> eids =
        Boom.eids("Artikel 1 Zaal\n1. een.\n2. twee.\n1. weer een.\n2. weer twee.\n".repeat(3));
    assertThat(eids)
        .doesNotHaveDuplicates()
        .contains("art_1", "art_1-2", "art_1-3", "art_1__lid_1", "art_1__lid_1-2");
  }

  @Test
  void manyTheSameNumbersAreCountedOnlyOnce() {
    assertThat(Boom.eids("Artikel 1 Zaal\n".repeat(20_000)))
        .hasSize(20_000)
        .doesNotHaveDuplicates()
        .endsWith("art_1-20000");
  }

  @Test
  void listsThatNestWithoutEndStayWalkable() {
    List<Alinea> alineas =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Alinea.tekst((i % 2 == 0 ? "a. " : "1. ") + "dieper:", i * 10))
            .toList();
    List<Deel> delen = Opbouw.build(alineas, Deadline.in(Duration.ofMinutes(1)));
    assertThat(delen.stream().flatMap(Deel::alle)).hasSize(20_000);
    assertThat(delen.stream().mapToInt(OpbouwTest::diepte).max()).hasValue(9);
  }

  @Test
  void headingsThatNestWithoutEndStayWalkable() {
    String regels =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "#".repeat(i % 9 + 1) + " " + "1.".repeat(i % 12) + "1 KOP")
            .collect(Collectors.joining("\n"));
    assertThat(Boom.build(regels).stream().mapToInt(OpbouwTest::diepte).max().orElseThrow())
        .isLessThanOrEqualTo(20);
  }

  private static int diepte(Deel deel) {
    return 1 + deel.delen().stream().mapToInt(OpbouwTest::diepte).max().orElse(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.", ".", ". ", "- ", "Artikel ", "Artikel 1.", "9", "…", "i", "# ", "§", "a) "})
  void aLongLineOfSignsIsOnlyText(String teken) {
    String regel = teken.repeat(200_000).strip();
    List<Deel> delen =
        Opbouw.build(List.of(Alinea.tekst(regel, 0)), Deadline.in(Duration.ofMinutes(1)));
    assertThat(delen).hasSize(1);
    assertThat((delen.get(0).label() + delen.get(0).tekst()).replace(" ", ""))
        .isEqualTo(regel.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Artikel 99999999999999 Groot", "99999999999. Groot", "(4000000000) x"})
  void numbersTooLargeToCountAreNoLabels(String regel) {
    assertThat(Boom.build(regel))
        .singleElement()
        .satisfies(
            deel -> {
              assertThat(deel.label()).isEmpty();
              assertThat(deel.tekst()).isEqualTo(regel);
            });
  }

  @Test
  void theTimeLimitHoldsForTheTree() {
    List<Alinea> alineas = List.of(Alinea.tekst("De toets begint om negen uur.", 0));
    UnreadableDocument refusal =
        catchThrowableOfType(
            UnreadableDocument.class, () -> Opbouw.build(alineas, Deadline.in(Duration.ZERO)));
    assertThat(refusal.reden()).isEqualTo(Reden.TE_LANG_BEZIG);
    assertThat(refusal).hasMessageContaining("langer dan 0 seconden").hasMessageContaining("Deel");
  }
}
