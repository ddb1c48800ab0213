package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Documentnummers.Uitslag;
import nl.toetssteen.kenmerken.Verwijzing.Doel;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentnummersTest {
  private static final Document MET_LEDEN =
      read(
          """
          # Artikel 1 Toetsen

          1. De eerste regel.
          2. De tweede regel, met:
             - a. een onderdeel;
             - b. nog een onderdeel.

          # Artikel 2 Slot

          Einde van de tekst.

          # Bijlage 1 Adressen

          Postbus 12.
          """);

  private static final Document MET_PUNTEN =
      read(
          """
          # 1 Algemeen

          ## 1.1 Doel

          Hier staat het doel.

          ## 1.2 Wie

          Hier staat wie.
          """);

  @ParameterizedTest
  @CsvSource({
    "ARTIKEL, 1, '', GEVONDEN",
    "ARTIKEL, 1, 2, GEVONDEN",
    "ARTIKEL, 1, 3, ONVINDBAAR",
    "ARTIKEL, 1, b, GEVONDEN",
    "ARTIKEL, 2, 4, GEVONDEN",
    "ARTIKEL, 9, '', ONVINDBAAR",
    "ARTIKEL, 9.1, '', ONBEKEND",
    "BIJLAGE, 1, '', GEVONDEN",
    "BIJLAGE, i, '', GEVONDEN",
    "BIJLAGE, 2, '', ONVINDBAAR",
    "LID, '', 2, ONBEKEND"
  })
  void numbersAndLedenAreLookedFor(Doel doel, String nummer, String lid, Uitslag verwacht) {
    assertThat(find(MET_LEDEN, doel, nummer, lid, null)).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @CsvSource({
    "PARAGRAAF, 1.2, GEVONDEN",
    "HOOFDSTUK, 1, GEVONDEN",
    "HOOFDSTUK, I, GEVONDEN",
    "PARAGRAAF, 1.3, ONVINDBAAR",
    "HOOFDSTUK, 2, ONVINDBAAR",
    "BIJLAGE, 1, ONBEKEND"
  })
  void numbersWithPointsAreLookedFor(Doel doel, String nummer, Uitslag verwacht) {
    assertThat(find(MET_PUNTEN, doel, nummer, "", null)).isEqualTo(verwacht);
    assertThat(new Documentnummers(MET_PUNTEN).heeftPunten()).isTrue();
    assertThat(new Documentnummers(MET_LEDEN).heeftPunten()).isFalse();
  }

  @Test
  void aLidIsLookedForInItsOwnArticle() {
    Deel artikel = MET_LEDEN.alle().filter(d -> d.nummer().equals("1")).findFirst().orElseThrow();

    assertThat(find(MET_LEDEN, Doel.LID, "", "2", artikel)).isEqualTo(Uitslag.GEVONDEN);
    assertThat(find(MET_LEDEN, Doel.LID, "", "5", artikel)).isEqualTo(Uitslag.ONVINDBAAR);
  }

  @Test
  void aBijlageNamedOnlyByItsHeadingCounts() {
    Document document = read("# 1 Doel\n\nHier staat tekst.\n\n# Bijlage: adressen\n\nPostbus 12.");

    assertThat(find(document, Doel.BIJLAGE, "3", "", null)).isEqualTo(Uitslag.GEVONDEN);
  }

  @Test
  void aDocumentWithHardlyAnyNumbersSaysNothing() {
    assertThat(find(read("Hier staat tekst zonder nummers."), Doel.ARTIKEL, "9", "", null))
        .isEqualTo(Uitslag.ONBEKEND);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "1.2, true", "1.3, false", "2, false", "4.2, true", "4.3, false"})
  void aNumberIsThatOfAHeadingOrOfALidOfAnArticle(String nummer, boolean heeft) {
    Document document =
        read("# 1 Wie\n\n## 1.2 Doel\n\nTekst.\n\n# 4 Slot\n\n1. Een regel.\n2. Nog een regel.\n");

    assertThat(new Documentnummers(document).heeft(nummer)).isEqualTo(heeft);
  }

  @Test
  void theNumberOfAPartOfADeepHeadingIsThereAsWell() {
    Document document = read("# 1 Wie\n\nTekst.\n\n# 3.2.1 Doel\n\nTekst.\n");

    assertThat(new Documentnummers(document).heeft("3.2")).isTrue();
    assertThat(new Documentnummers(document).heeft("3")).isTrue();
    assertThat(new Documentnummers(document).heeft("3.1")).isFalse();
  }

  @Test
  void aBijlageThatTheTextBeginsWithCounts() {
    Document document =
        read("# Bijlage 1 Adressen\n\nPostbus 12.\n\nBijlage 3 staat op de site.\n");

    assertThat(find(document, Doel.BIJLAGE, "3", "", null)).isEqualTo(Uitslag.GEVONDEN);
    assertThat(find(document, Doel.BIJLAGE, "2", "", null)).isEqualTo(Uitslag.ONVINDBAAR);
  }

  @Test
  void aTextThatBeginsWithTheNumberMayBeAHeadingThatWasNotRead() {
    Document document =
        read("# 1 Wie\n\nTekst.\n\n# 2 Doel\n\nArtikel 7 gaat over geld.\n\nVan 8 tot 9.\n");

    assertThat(find(document, Doel.ARTIKEL, "7", "", null)).isEqualTo(Uitslag.ONBEKEND);
    assertThat(find(document, Doel.ARTIKEL, "8", "", null)).isEqualTo(Uitslag.ONVINDBAAR);
  }

  @Test
  void anOnderdeelIsLookedForInItsArticle() {
    assertThat(part("b")).isEqualTo(Uitslag.GEVONDEN);
    assertThat(part("d")).isEqualTo(Uitslag.ONVINDBAAR);
  }

  private static Uitslag part(String letter) {
    return new Documentnummers(MET_LEDEN)
        .find(new InterneVerwijzing(Doel.ARTIKEL, "1", "", letter, 0, 1), null);
  }

  private static Uitslag find(Document document, Doel doel, String nummer, String lid, Deel hier) {
    return new Documentnummers(document)
        .find(new InterneVerwijzing(doel, nummer, lid, "", 0, 1), hier);
  }

  private static Document read(String markdown) {
    return new DocumentReader(ReadLimits.standaard()).read("x.md", markdown.getBytes(UTF_8));
  }
}
