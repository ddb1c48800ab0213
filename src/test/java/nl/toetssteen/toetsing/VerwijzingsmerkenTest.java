package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.toetssteen.document.Document;
import nl.toetssteen.toetsing.Tekstbeeld.Gemarkeerd;
import nl.toetssteen.wet.Wetsregister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerwijzingsmerkenTest {

  private static final Wetsoordeel OORDEEL =
      new Wetsoordeel(Wetsregister.load(), LocalDate.of(2026, 8, 1));
  private static final String ONVINDBAAR = "interne-verwijzing-onvindbaar";
  private static final String ANDER_ONDERWERP = "wetsverwijzing-ander-onderwerp";
  private static final String JUIST = "wetsverwijzing-juist";

  private static List<Gemarkeerd> marks(String markdown, String kenmerk) {
    Document document = Proeftekst.read(markdown);
    Tekstbeeld beeld = new Tekstbeeld(document, new Begrippenindex(Proeftekst.thesaurus()));
    Verwijzingsmerken.mark(beeld, document, OORDEEL);
    return beeld.kenmerk(kenmerk).within(new Bereik(0, beeld.woorden.tekst.size()));
  }

  private static List<String> explanations(String markdown) {
    return marks(markdown, ONVINDBAAR).stream().map(Gemarkeerd::toelichting).toList();
  }

  @Test
  void everyCitationOfLawIsMarkedAndJudged() {
    String tekst = "Herkansen mag volgens artikel 3.38 UB. Zie artikel 3.36 UB en artikel 1 UB.";

    assertThat(marks(tekst, "wetsverwijzing")).hasSize(3);
    assertThat(marks("Zie artikel 29 van de WVO.", "wetsverwijzing-vervallen")).hasSize(1);
    assertThat(marks("Zie artikel 29 van de WVO.", JUIST)).isEmpty();
    assertThat(marks("Er staat niets.", "wetsverwijzing")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Je mag een vak herkansen volgens artikel 3.36 UB.; 1",
        "Je mag een vak herkansen. Artikel 3.36 UB regelt dat.; 1",
        "Je mag een vak herkansen. Artikel 3.36 UB regelt dat een twee drie vier vijf zes zeven acht.; 0",
        "Je mag een vak herkansen volgens artikel 3.36 UB en artikel 3.38 UB.; 0",
        "Artikel 3.36 UB regelt dat.; 0"
      })
  void theSentenceSaysWhatACitationShouldBeAbout(String tekst, int aantal) {
    assertThat(marks("# Regels\n\n" + tekst, ANDER_ONDERWERP)).hasSize(aantal);
  }

  @Test
  void theHeadingsAboveMaySayWhatACitationIsAbout() {
    String tekst = "# %s\n\n## Regels\n\nJe mag een vak herkansen volgens artikel 3.36 UB.\n";

    assertThat(marks(tekst.formatted("Vervroegd examen"), ANDER_ONDERWERP)).isEmpty();
    assertThat(marks(tekst.formatted("Vervroegd examen"), JUIST)).hasSize(1);
    assertThat(marks(tekst.formatted("Algemeen"), ANDER_ONDERWERP)).hasSize(1);
  }

  @Test
  void theWordsOfTheCitationItselfDoNotSayWhatItIsAbout() {
    assertThat(marks("Zie artikel 3.36 van het Eindexamenbesluit VO.", ANDER_ONDERWERP)).isEmpty();
  }

  private static String article(String eerste) {
    return """
        # Artikel 1 Toetsen

        1. %s
        2. De tweede regel.

        # Artikel 2 Slot

        Einde van de tekst.
        """
        .formatted(eerste);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zie artikel 9.; Er is geen artikel 9 gevonden.",
        "Zie artikel 1, lid 5.; Er is geen artikel 1 lid 5 gevonden.",
        "Zie lid 5.; Er is geen lid 5 in dit artikel gevonden.",
        "Zie het vorige lid.; Er is hier geen vorig lid in dit artikel.",
        "Zie het vorige artikel.; Er is hier geen vorig artikel."
      })
  void aReferenceToWhatIsNotThereIsExplained(String tekst, String uitleg) {
    assertThat(explanations(article(tekst))).containsExactly(uitleg);
    assertThat(marks(article(tekst), "interne-verwijzing")).hasSize(1);
  }

  @Test
  void theLastArticleHasNoNextOne() {
    assertThat(explanations(article("Zo.").replace("Einde van", "Zie het volgende artikel na")))
        .containsExactly("Er is hier geen volgend artikel.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Zie artikel 2.",
        "Zie artikel 1, lid 2.",
        "Zie lid 2.",
        "Zie het volgende lid.",
        "Zie het volgende artikel."
      })
  void aReferenceToWhatIsThereIsOnlyMarked(String tekst) {
    assertThat(explanations(article(tekst))).isEmpty();
    assertThat(marks(article(tekst), "interne-verwijzing")).hasSize(1);
  }

  @Test
  void aBijlageThatMayBeAnotherFileIsUncertain() {
    List<Gemarkeerd> onzeker = marks(article("Zie bijlage 3."), "interne-verwijzing-onzeker");

    assertThat(onzeker)
        .extracting(Gemarkeerd::toelichting)
        .containsExactly("Er is geen bijlage 3 gevonden.");
    assertThat(explanations(article("Zie bijlage 3."))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Ook zonder bijlage geldt (zie ook 2.4).,1",
    "Dat mag volgens 2.1.,0",
    "Tenzij paragraaf 2.7 dat toestaat.,1",
    "Zie 2.4 uur verderop.,0",
    "Het gaat om 2.4 punten.,0",
    "Zie 7.5 van het leerlingenstatuut.,0"
  })
  void aBareNumberBehindSeeIsOfTheDocument(String zin, int onvindbaar) {
    String tekst =
        "# 1 Doel\n\n## 1.1 Zo\n\n%s\n\n# 2 Toets\n\n## 2.1 Vraag\n\n1. Wie?\n2. Wat?\n3. Hoe?\n4. Wie niet?\n";

    assertThat(explanations(tekst.formatted(zin))).hasSize(onvindbaar);
  }

  @Test
  void anArticleOfAnAnnexIsLookedForWhereAnnexesHaveThose() {
    String tekst = article("Zie artikel A3.");

    assertThat(explanations(tekst)).isEmpty();
    assertThat(explanations(tekst + "\n# Bijlage A Adres\n\n## Artikel A1 Post\n\nKade 1.\n"))
        .containsExactly("Er is geen artikel a3 gevonden.");
  }

  @Test
  void aNumberWithAPointIsTheDocumentsWhenItHasThose() {
    String tekst = "# 2 Beroep\n\n## 2.63 Termijn\n\nTekst.\n\n## 2.64 Slot\n\nZie artikel 2.63.\n";

    assertThat(marks(tekst, "interne-verwijzing")).hasSize(1);
    assertThat(marks(tekst, "wetsverwijzing")).isEmpty();
    assertThat(marks("Er is beroep volgens artikel 2.63.", "wetsverwijzing")).hasSize(1);
    assertThat(marks(tekst.replace("artikel 2.63", "artikel 9.9"), "interne-verwijzing"))
        .hasSize(1);
  }
}
