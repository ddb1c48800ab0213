package nl.toetssteen.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Leesoverzicht.Kop;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class LeesoverzichtTest {

  private static final String TEKST =
      "# Hoofdstuk 1 Toetsen\n\n## Artikel 1 Herkansen\n\nHet mag.\n\n| Jaar | Aantal |\n|---|---|\n| 4 | 2 |\n\n"
          + "## Artikel 2 Beroep\n\nHet kan.";

  @Test
  void headingsKeepTheirNumbersAndTheirPlaceInTheTree() {
    List<Kop> koppen = overview(TEKST).koppen();

    assertThat(koppen).extracting(Kop::label, Kop::tekst).hasSize(1);
    assertThat(koppen.get(0).label()).isEqualTo("Hoofdstuk 1");
    assertThat(koppen.get(0).koppen())
        .extracting(Kop::label)
        .containsExactly("Artikel 1", "Artikel 2");
    assertThat(koppen.get(0).koppen().get(1).doel()).isEqualTo("deel-hfd_1__art_2");
  }

  @Test
  void whatWasReadIsCounted() {
    assertThat(overview(TEKST).telling()).isEqualTo("1 hoofdstuk, 2 artikelen en 1 tabel");
    assertThat(overview("Hallo allemaal, dit is een kort bericht zonder koppen.").telling())
        .isEqualTo("geen hoofdstukken, geen artikelen en geen tabellen");
  }

  @Test
  void aTableIsKnownByItsFirstRow() {
    assertThat(overview(TEKST).tabellen())
        .singleElement()
        .satisfies(
            tabel -> {
              assertThat(tabel.naam()).isEqualTo("Tabel 1 (2 rijen)");
              assertThat(tabel.eersteRij()).isEqualTo("Jaar | Aantal");
            });
  }

  @Test
  void aLongRowIsCutOff() {
    String lang = "woord ".repeat(40).strip();
    String tekst = "# Artikel 1\n\n| " + lang + " | b |\n|---|---|\n| 1 | 2 |\n";

    assertThat(overview(tekst).tabellen().get(0).eersteRij()).hasSize(121).endsWith("…");
  }

  @Test
  void pagesThatWereNotSimplyReadSayHow() {
    List<Bladzijde> bladzijden =
        List.of(
            new Bladzijde(2, Bladzijde.Wijze.OCR, 91),
            new Bladzijde(3, Bladzijde.Wijze.NIET_GELEZEN, 0),
            new Bladzijde(0, Bladzijde.Wijze.BESCHADIGDE_TEKST, 0));
    Document document =
        new Document(
            "a.pdf", "", Formaat.PDF, 3, bladzijden, List.of(), List.of(), List.of("Let op."));

    Leesoverzicht overzicht = Leesoverzicht.of(1, document);

    assertThat(overzicht.bladzijden())
        .containsExactly(
            "Pagina 2: tekstherkenning, zekerheid 91 van 100",
            "Pagina 3: een plaatje dat niet te lezen was",
            "Het hele document: letters ontbreken of zijn beschadigd");
    assertThat(overzicht.telling()).startsWith("3 pagina’s, ");
    assertThat(overzicht.waarschuwingen()).containsExactly("Let op.");
  }

  @Test
  void thePageShowsItBeforeTheFindings() {
    var pagina =
        Jsoup.parse(
            new HtmlRapport(new Sjablonen(Huisstijl.load())).render(VoorbeeldRapport.een()));

    Element gelezen = pagina.selectFirst(".gelezen");
    assertThat(gelezen.selectFirst("summary").text()).contains("Zo is het document gelezen");
    assertThat(gelezen.selectFirst("details").hasAttr("open")).isFalse();
    assertThat(gelezen.select(".koppen a").eachAttr("href")).contains("#deel-hfd_2__art_3");
    assertThat(gelezen.select(".tabellen a").eachAttr("href"))
        .containsExactly("#deel-hfd_3__tab_1");
    assertThat(pagina.select(".gelezen, #bevindingen").first()).isEqualTo(gelezen);
  }

  @Test
  void theReportSaysWhoseDocumentItIs() {
    var pagina =
        Jsoup.parse(
            new HtmlRapport(new Sjablonen(Huisstijl.load())).render(VoorbeeldRapport.een()));

    assertThat(pagina.select(".getoetst dd").eachText())
        .contains("Lyceum De Vuurtoren", "00AB01", "2026-2027", "2025-2027", "4, 5");
    assertThat(new TekstRapport(false).render(VoorbeeldRapport.een()))
        .contains("School: Lyceum De Vuurtoren", "BRIN: 00AB01", "Leerjaren: 4, 5");
  }

  private static Leesoverzicht overview(String markdown) {
    return Leesoverzicht.of(
        1, new DocumentReader(ReadLimits.standaard()).read("a.md", markdown.getBytes(UTF_8)));
  }
}
