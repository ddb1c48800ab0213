package nl.toetssteen.kenmerken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.document.Document;
import nl.toetssteen.kenmerken.Verwijzing.Buurverwijzing;
import nl.toetssteen.kenmerken.Verwijzing.InterneVerwijzing;
import nl.toetssteen.kenmerken.Verwijzing.Wetsverwijzing;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerwijzingFinderTest {

  /** A document with an article 3.5 of its own. */
  private static final VerwijzingFinder.Nummerkennis KENNIS =
      new VerwijzingFinder.Nummerkennis() {
        @Override
        public boolean isWet(String nummer) {
          return Set.of("2.60", "2.60e", "3.58").contains(nummer);
        }

        @Override
        public boolean isEigen(String nummer) {
          return nummer.equals("3.5");
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "artikel 2.60, eerste lid, onder c, van de WVO 2020; WVO_2020 2.60 1 c",
        "art. 3.58 UB; UB 3.58",
        "artikel 3.58, eerste lid, van het Uitvoeringsbesluit WVO 2020; UB 3.58 1",
        "artikel 2.60 lid 1 sub d Wet voortgezet onderwijs 2020; WVO_2020 2.60 1 d",
        "artikel 2.60 e lid 1 sub e WVO 2020; WVO_2020 2.60e 1 e",
        "artikel 2.60 lid 1 c WVO 2020; WVO_2020 2.60 1 c",
        "artikel 2.60 WVO; WVO_2020 2.60",
        "artikel 30a van de WVO; OUDE_WVO 30a",
        "art. 29, lid 1, van de Wet op het voortgezet onderwijs; OUDE_WVO 29 1",
        "artikel 5 van het Eindexamenbesluit; EINDEXAMENBESLUIT 5",
        "artikel 31c Eindexamenbesluit VO; EINDEXAMENBESLUIT 31c",
        "artikel 10, eerste lid, van de WMS; WMS 10 1",
        "artikel 2.60 van de wet; WVO_2020 2.60",
        "artikel 3.58 van het besluit; UB 3.58",
        "artikel 2.60e; null 2.60e",
        "3.58 UB WVO 2020; UB 3.58"
      })
  void aCitationOfLawIsRead(String tekst, String verwacht) {
    assertThat(laws("Zie " + tekst + ".")).containsExactly(verwacht);
    assertThat(find("Zie " + tekst + ".").get(0).tot()).isEqualTo(tekst.length() + 4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "artikelen 3.55 en 3.56 van het Uitvoeringsbesluit; UB 3.55, UB 3.56",
        "artikelen 41 tot en met 43 van het Eindexamenbesluit; EINDEXAMENBESLUIT 41, EINDEXAMENBESLUIT 43",
        "artikel 2.63 WVO 2020 en 3.58 UB; WVO_2020 2.63, UB 3.58",
        "artikel 3.36, artikel 3.38 en 3.39 van het UB; UB 3.36, UB 3.38, UB 3.39",
        "de WVO 2020, artikel 2.60 lid 1; WVO_2020 2.60 1",
        "het Uitvoeringsbesluit WVO 2020 (artikel 3.58); UB 3.58",
        "het tweede lid van artikel 2.60 WVO 2020; WVO_2020 2.60 2"
      })
  void aRowOfArticlesHasOneRegulation(String tekst, String verwacht) {
    assertThat(String.join(", ", laws("Volgens " + tekst + " geldt dit."))).isEqualTo(verwacht);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "artikel 4 van het leerlingenstatuut",
        "artikel 7 van de Leerplichtwet 1969",
        "artikel 6:7 van de Algemene wet bestuursrecht",
        "artikel 3 van het reglement van de commissie van beroep",
        "hoofdstuk 3 van het Uitvoeringsbesluit WVO 2020",
        "het schoolreglement, artikel 12",
        "bijlage 2 van het PTA",
        "het derde lid is een docent",
        "hoofdstuk 3 en 4 leren"
      })
  void whatStandsElsewhereIsNoReferenceToTheDocument(String tekst) {
    assertThat(internal("Zo: " + tekst + ".")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "artikel 12; ARTIKEL 12",
        "artikel 12, tweede lid; ARTIKEL 12 2",
        "artikel 12 van dit reglement; ARTIKEL 12",
        "artikel 5 van het examenreglement; ARTIKEL 5",
        "artikel 3.5 onder b; ARTIKEL 3.5  b",
        "het derde lid van artikel 7; ARTIKEL 7 3",
        "artikel 12 is van toepassing; ARTIKEL 12",
        "artikelen 4, 5 en 6; ARTIKEL 4, ARTIKEL 5, ARTIKEL 6",
        "artikel 12 en 30 minuten; ARTIKEL 12",
        "lid 3; LID  3",
        "lid 3 van dit artikel; LID  3",
        "hoofdstuk 6; HOOFDSTUK 6",
        "de regels van hoofdstuk IV; HOOFDSTUK iv",
        "paragraaf 4.4; PARAGRAAF 4.4",
        "§ 4.4; PARAGRAAF 4.4",
        "bijlage 2; BIJLAGE 2",
        "op grond van artikel 12 besluit de rector; ARTIKEL 12"
      })
  void aReferenceToTheDocumentIsRead(String tekst, String verwacht) {
    assertThat(String.join(", ", internal("Zie " + tekst + "."))).isEqualTo(verwacht);
    assertThat(laws("Zie " + tekst + ".")).isEmpty();
  }

  @Test
  void theDocumentItselfSaysWhatTheLawIs() {
    Document document =
        new DocumentReader(ReadLimits.standaard())
            .read(
                "x.md",
                "# Begrippen\n\nde wet: de Wet medezeggenschap op scholen\n\nHet Eindexamenbesluit VO (hierna: het besluit) geldt."
                    .getBytes(UTF_8));

    List<Verwijzing> gevonden =
        VerwijzingFinder.of(document, KENNIS)
            .find("Zie artikel 10 van de wet en artikel 5 van het besluit.");

    assertThat(gevonden)
        .extracting(v -> ((Wetsverwijzing) v).regeling().sleutel())
        .containsExactly("wms", "eindexamenbesluit");
  }

  @Test
  void withoutADefinitionAnArticleOfTheBesluitIsNotTheDocuments() {
    assertThat(find("Zie artikel 5 van het besluit.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "het vorige artikel; ARTIKEL vorige",
        "het volgende artikel; ARTIKEL volgende",
        "het vorige lid; LID vorige",
        "het voorgaande lid; LID vorige",
        "het volgende lid van dit artikel; LID volgende",
        "het vorige artikel van de WVO 2020; ''",
        "het volgende jaar; ''"
      })
  void aNeighbourIsToldByItsSide(String tekst, String verwacht) {
    assertThat(neighbours("Zie " + tekst + ".")).isEqualTo(verwacht);
  }

  private static String neighbours(String tekst) {
    return find(tekst).stream()
        .filter(Buurverwijzing.class::isInstance)
        .map(Buurverwijzing.class::cast)
        .map(buur -> buur.doel() + (buur.volgende() ? " volgende" : " vorige"))
        .collect(Collectors.joining(", "));
  }

  @Test
  void aReferenceBeginsWithTheLidBeforeIt() {
    assertThat(find("Zie het tweede lid, onder b, van artikel 2.60 WVO 2020."))
        .singleElement()
        .satisfies(
            gevonden -> {
              assertThat(gevonden.van()).isLessThan(12);
              assertThat(((Wetsverwijzing) gevonden).lid()).isEqualTo("2");
              assertThat(((Wetsverwijzing) gevonden).onderdeel()).isEqualTo("b");
            });
  }

  @Test
  void aLidInsideAnotherReferenceIsNotCountedTwice() {
    assertThat(find("Zie artikel 12, lid 3, en lid 4."))
        .extracting(Verwijzing::van)
        .containsExactly(4, 26);
  }

  @Test
  void ofAVeryLongTextNothingIsRead() {
    String artikel = "Zie artikel 12. ";

    assertThat(find(artikel + "x".repeat(50_000 - artikel.length()))).hasSize(1);
    assertThat(find(artikel + "x".repeat(50_001 - artikel.length()))).isEmpty();
  }

  @Test
  void ofManyReferencesTheFirstFewHundredAreRead() {
    assertThat(find("Zie artikel 12. ".repeat(301))).hasSize(300);
    assertThat(find("Zie lid 3. ".repeat(301))).hasSize(300);
    assertThat(find("Zie bijlage 3. ".repeat(301))).hasSize(300);
    assertThat(find("Zie het vorige lid. ".repeat(301))).hasSize(300);
  }

  private static List<Verwijzing> find(String tekst) {
    Document leeg =
        new DocumentReader(ReadLimits.standaard())
            .read("x.md", "Dit is een stukje tekst zonder nummers.".getBytes(UTF_8));
    return VerwijzingFinder.of(leeg, KENNIS).find(tekst).stream()
        .sorted(Comparator.comparingInt(Verwijzing::van))
        .toList();
  }

  private static List<String> laws(String tekst) {
    return find(tekst).stream()
        .filter(Wetsverwijzing.class::isInstance)
        .map(Wetsverwijzing.class::cast)
        .map(w -> "%s %s %s %s".formatted(name(w), w.artikel(), w.lid(), w.onderdeel()).strip())
        .toList();
  }

  private static String name(Wetsverwijzing wet) {
    return wet.regeling() == null ? "null" : wet.regeling().name();
  }

  private static List<String> internal(String tekst) {
    return find(tekst).stream()
        .filter(InterneVerwijzing.class::isInstance)
        .map(InterneVerwijzing.class::cast)
        .map(i -> "%s %s %s %s".formatted(i.doel(), i.nummer(), i.lid(), i.onderdeel()).strip())
        .toList();
  }
}
