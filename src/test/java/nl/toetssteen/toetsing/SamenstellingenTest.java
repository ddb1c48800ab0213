package nl.toetssteen.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.toetsing.Tekstbeeld.Gemarkeerd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SamenstellingenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De commissie bestaat uit de rector, een coördinator en een docent. | 3",
        "De commissie bestaat in elk jaar uit drie leden. | 3",
        "Zij is samengesteld uit: een voorzitter en twee leraren. | 3",
        "Zij wordt gevormd door een voorzitter en een secretaris. | 2",
        "In de commissie zitten de rector en een docent. | 2",
        "In de commissie hebben zitting de rector en een docent. | 2",
        "De leden van de commissie zijn de rector en een docent. | 2",
        "De samenstelling is: de rector, een docent en een jurist. | 3",
        "De commissie telt vijf leden. | 5"
      })
  void aSentenceNamesTheMembers(String tekst, double aantal) {
    assertThat(values(tekst)).containsExactly(aantal);
  }

  @Test
  void aListNamesTheMembers() {
    String tekst = "De commissie bestaat uit:\n\n- de rector;\n- twee docenten;\n- een jurist.";

    assertThat(values("# Commissie\n\n" + tekst)).containsExactly(4.0);
  }

  @Test
  void aMemberOfAListThatNoOneCanCountLeavesTheNumberOpen() {
    String tekst = "De commissie bestaat uit:\n\n- de rector;\n- docenten;\n- een jurist.";

    assertThat(values("# Commissie\n\n" + tekst)).singleElement().isEqualTo(Double.NaN);
  }

  @Test
  void aListRightBelowAHeadingNamesTheMembers() {
    String tekst = "# Leden van de commissie\n\n- de rector\n- een docent\n- een jurist";

    assertThat(values(tekst)).containsExactly(3.0);
  }

  @Test
  void aListBelowAnotherHeadingIsNoComposition() {
    assertThat(values("# Wie helpt\n\n- de rector\n- een docent")).isEmpty();
    assertThat(values("# Leden\n\n- de rector\n- het weer\n- de wind")).isEmpty();
  }

  @Test
  void aTableHasAMemberInEveryRowButTheFirst() {
    String tabel =
        "| naam | functie |\n|---|---|\n| Vos | voorzitter |\n| Uil | lid |\n| Das | lid |";
    Proeftekst proef = Proeftekst.of("# Commissie\n\n" + tabel);

    assertThat(marks(proef)).extracting(Gemarkeerd::waarde).containsExactly(3.0);
    assertThat(marks(proef))
        .extracting(m -> proef.tekst(m.woorden()))
        .containsExactly("Vos voorzitter");
  }

  @Test
  void halfOfAListAtMostMayBeSomethingElse() {
    assertThat(values("# Leden\n\n- de rector\n- een docent\n- het weer")).containsExactly(3.0);
    assertThat(values("# Leden\n\n- de rector\n- het weer")).isEmpty();
    assertThat(values("# Leden\n\n- de rector")).isEmpty();
  }

  @Test
  void aMemberOfAListMayStandForSeveral() {
    assertThat(values("# Leden\n\n- de rector\n- drie docenten")).containsExactly(4.0);
  }

  @Test
  void aLineThatNamesTheMembersWithoutAColonAnnouncesNoList() {
    assertThat(values("Leden van de commissie.\n\n- de rector\n- een docent")).isEmpty();
    assertThat(values("De commissie heeft deze leden:\n\n- de rector\n- een docent"))
        .containsExactly(2.0);
  }

  @Test
  void aTableOfSomethingElseIsNoComposition() {
    assertThat(values("# Toetsen\n\n| vak | docent |\n|---|---|\n| Frans | leraar |")).isEmpty();
  }

  @Test
  void anEmptyTableIsNoComposition() {
    Deel leeg = new Deel(Soort.TABEL, "", "", "", "", 0, "tab_1", new Tabel(List.of()), List.of());
    Document document =
        new Document("proef", "", Formaat.DOCX, 0, List.of(), List.of(), List.of(leeg), List.of());
    Tekstbeeld beeld = new Tekstbeeld(document, new Begrippenindex(Proeftekst.thesaurus()));

    assertThat(beeld.kenmerk("samenstelling").any(new Bereik(0, 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De toets bestaat uit twee delen.",
        "Het examen bestaat uit een mondeling en een praktisch deel.",
        "De toets telt twee keer."
      })
  void whatHasNoMembersHasNoComposition(String tekst) {
    assertThat(values(tekst)).isEmpty();
  }

  @Test
  void theQuoteRunsToTheEndOfTheSentence() {
    Proeftekst proef = Proeftekst.of("Zij bestaat uit de rector en een docent. Dat is alles.");

    assertThat(marks(proef))
        .extracting(m -> proef.tekst(m.woorden()))
        .containsExactly("bestaat uit de rector en een docent");
  }

  /** Would take hours if every sentence began at the start of the text. */
  @Test
  void manySentencesInOnePassageAreReadOnce() {
    assertThat(values("Zij telt drie leden. ".repeat(20_000))).hasSize(20_000);
  }

  private static List<Double> values(String markdown) {
    return marks(Proeftekst.of(markdown)).stream().map(Gemarkeerd::waarde).toList();
  }

  private static List<Gemarkeerd> marks(Proeftekst proef) {
    return proef
        .beeld
        .kenmerk("samenstelling")
        .within(new Bereik(0, proef.beeld.woorden.tekst.size()));
  }
}
