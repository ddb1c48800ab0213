package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;

class NummercontroleTest {

  @Test
  void aMissingAndADoubleArticleAreFound() {
    assertThat(
            faults(
                "# Artikel 1 A\n\nHier staat tekst.\n\n# Artikel 3 B\n\nHier staat tekst.\n\n# Artikel 3 C\n\nHier staat tekst."))
        .containsExactlyInAnyOrder("ONTBREEKT artikel 2", "DUBBEL artikel 3");
  }

  @Test
  void articlesThatRunThroughChaptersAreOneRow() {
    assertThat(
            faults(
                "# Hoofdstuk 1\n\n## Artikel 1 A\n\nHier staat tekst.\n\n## Artikel 2 B\n\nHier staat tekst.\n\n# Hoofdstuk 2\n\n## Artikel 4 C\n\nHier staat tekst."))
        .containsExactly("ONTBREEKT artikel 3");
    assertThat(
            faults(
                "# Hoofdstuk 1\n\n## Artikel 1 A\n\nHier staat tekst.\n\n## Artikel 2 B\n\nHier staat tekst.\n\n# Hoofdstuk 2\n\n## Artikel 1 C\n\nHier staat tekst.\n\n## Artikel 2 D\n\nHier staat tekst."))
        .isEmpty();
  }

  @Test
  void aNumberThatIsVoidOrStandsInTheTextIsNoGap() {
    assertThat(
            faults(
                "# Artikel 1 A\n\nHier staat tekst.\n\n# Artikel 3 B\n\nArtikel 2 is vervallen."))
        .isEmpty();
    assertThat(
            faults(
                "# Artikel 1 A\n\nHier staat tekst.\n\nNieuw: artikel 2: Y.\n\n# Artikel 3 B\n\nHier staat tekst."))
        .isEmpty();
  }

  @Test
  void aWideGapIsMoreLikelyReadWrongly() {
    assertThat(faults("# Artikel 1 A\n\nHier staat tekst.\n\n# Artikel 9 B\n\nHier staat tekst."))
        .isEmpty();
  }

  @Test
  void aSkippedLevelIsFoundOnce() {
    assertThat(
            faults(
                "# 8 A\n\nHier staat tekst.\n\n### 8.1.1 B\n\nHier staat tekst.\n\n### 8.1.2 C\n\nHier staat tekst."))
        .containsExactly("ONTBREEKT 8.1");
  }

  @Test
  void ledenInNumbersLettersAndRomanNumbersAreRows() {
    assertThat(faults(article("1", "2", "4"))).containsExactly("ONTBREEKT lid 3");
    assertThat(faults(article("1", "2", "2"))).containsExactly("DUBBEL lid 2");
    assertThat(faults(article("a", "b", "d"))).containsExactly("ONTBREEKT lid c");
    assertThat(faults(article("i", "ii", "iv"))).containsExactly("ONTBREEKT lid iii");
    assertThat(faults(article("h", "i", "j"))).isEmpty();
    assertThat(faults(article("1", "b", "iv"))).isEmpty();
    assertThat(faults(article("1", "2", "1", "2"))).isEmpty();
  }

  @Test
  void aDoubleLetterIsFoundOnlyInARowThatGoesOn() {
    assertThat(faults(onderdelen("a", "b", "b", "c"))).containsExactly("DUBBEL onderdeel b");
    assertThat(faults(onderdelen("a", "a"))).isEmpty();
    assertThat(faults(onderdelen("a", "b", "a", "b"))).isEmpty();
  }

  @Test
  void aGapOfThreeIsFoundAndAWiderOneIsNot() {
    assertThat(faults(article("1", "5"))).containsExactly("ONTBREEKT lid 4");
    assertThat(faults(article("1", "6"))).isEmpty();
  }

  @Test
  void aDoubleLetterGoesWithTheRowBeforeOrAfterIt() {
    assertThat(faults(onderdelen("a", "a", "b"))).containsExactly("DUBBEL onderdeel a");
    assertThat(faults(onderdelen("a", "b", "b"))).containsExactly("DUBBEL onderdeel b");
    assertThat(faults(onderdelen("b", "b", "d"))).containsExactly("ONTBREEKT onderdeel c");
  }

  @Test
  void aLidMayBeSaidToBeVoidInItsOwnArticleOnly() {
    String leden = "# Artikel 1 A\n\n1. Een regel.\n2. Nog een regel.%s\n4. Laatste regel.\n";
    String tweede = "\n# Artikel 2 B\n\nLid 3 is vervallen.\n";

    assertThat(faults(leden.formatted(" Lid 3 is vervallen."))).isEmpty();
    assertThat(faults(leden.formatted("") + tweede)).containsExactly("ONTBREEKT lid 3");
  }

  @Test
  void anArticleMayBeSaidToBeVoidAnywhere() {
    String artikelen =
        "# Artikel 1 A\n\nTekst.\n\n# Artikel 3 B\n\nTekst.\n\n# Artikel 4 C\n\nArtikel 2 %s.\n";

    assertThat(faults(artikelen.formatted("is gereserveerd"))).isEmpty();
    assertThat(faults(artikelen.formatted("vervalt"))).isEmpty();
    assertThat(faults(artikelen.formatted("is streng"))).containsExactly("ONTBREEKT artikel 2");
  }

  @Test
  void chaptersAreARow() {
    assertThat(faults("# Hoofdstuk 1 A\n\nTekst.\n\n# Hoofdstuk 3 B\n\nTekst.\n"))
        .containsExactly("ONTBREEKT hoofdstuk 2");
  }

  @Test
  void aSkippedLevelThatStandsElsewhereIsNoFault() {
    assertThat(
            faults(
                "# 8 A\n\nTekst.\n\n### 8.1.1 B\n\nTekst.\n\n# 9 C\n\nTekst.\n\n## 8.1 D\n\nTekst."))
        .isEmpty();
  }

  private static Document onderdelen(String... letters) {
    List<Deel> delen = new ArrayList<>();
    for (String letter : letters) {
      String eid = "art_1__ond_" + delen.size();
      delen.add(
          new Deel(Soort.ONDERDEEL, letter + ".", letter, "", "Tekst.", 0, eid, null, List.of()));
    }
    return inArticle(delen);
  }

  private static Document article(String... leden) {
    List<Deel> delen = new ArrayList<>();
    for (String lid : leden) {
      String eid = "art_1__lid_" + delen.size();
      delen.add(new Deel(Soort.LID, lid + ".", lid, "", "Tekst.", 0, eid, null, List.of()));
    }
    return inArticle(delen);
  }

  private static Document inArticle(List<Deel> delen) {
    Deel artikel = new Deel(Soort.ARTIKEL, "Artikel 1", "1", "A", "", 0, "art_1", null, delen);
    return new Document(
        "x.md", "", Formaat.MARKDOWN, 0, List.of(), List.of(), List.of(artikel), List.of());
  }

  private static List<String> faults(String markdown) {
    return faults(
        new DocumentReader(ReadLimits.standaard()).read("x.md", markdown.getBytes(UTF_8)));
  }

  private static List<String> faults(Document document) {
    return Nummercontrole.find(document).stream().map(f -> f.aard() + " " + f.nummer()).toList();
  }
}
