package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlRapportTest {
  private final HtmlRapport html = new HtmlRapport(new Sjablonen(Huisstijl.load()));
  private final Document pagina = Jsoup.parse(html.render(VoorbeeldRapport.een()));

  @Test
  void thePageStandsOnItsOwn() {
    assertThat(pagina.select("script, link, img, iframe, [src], [style], [onclick]")).isEmpty();
    assertThat(pagina.select("style")).hasSize(1);
    assertThat(pagina.selectFirst("html").attr("lang")).isEqualTo("nl");
  }

  @Test
  void everyFindingHasItsOwnAddress() {
    for (var bevinding : VoorbeeldRapport.een().bevindingen()) {
      Element blok = pagina.getElementById("eis-" + bevinding.eis());
      assertThat(blok).as(bevinding.eis()).isNotNull();
      assertThat(blok.selectFirst("h4").text()).contains(bevinding.titel());
      assertThat(blok.text()).contains(bevinding.uitleg());
      assertThat(blok.text()).contains(bevinding.niveau().omschrijving());
    }
  }

  @Test
  void everyLinkWithinThePageArrives() {
    assertThat(pagina.select("a[href^=#]"))
        .isNotEmpty()
        .allSatisfy(
            a -> assertThat(pagina.getElementById(a.attr("href").substring(1))).isNotNull());
  }

  @Test
  void noIdIsUsedTwice() {
    assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(Jsoup.parse(html.render(VoorbeeldRapport.twee())).select("[id]").eachAttr("id"))
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuoteIsMarkedInTheDocumentAndLeadsBack() {
    Element lid = pagina.getElementById("deel-hfd_1__art_1__lid_2");
    assertThat(lid.selectFirst("mark").text()).isEqualTo("maatregelen nemen");
    assertThat(lid.selectFirst("mark a").attr("href"))
        .isEqualTo("#eis-er.onregelmatigheid.maatregelen");
    assertThat(lid.text()).contains(VoorbeeldRapport.ONREGELMATIGHEID);
  }

  @Test
  void quotesThatOverlapBecomeOneMarkWithBothFindings() {
    Element lid = pagina.getElementById("deel-hfd_2__art_3__lid_1");
    assertThat(lid.select("mark")).hasSize(1);
    assertThat(lid.selectFirst("mark a").text())
        .isEqualTo("uiterlijk 48 uur na die beslissing schriftelijk beroep in");
    assertThat(lid.select("mark a").eachAttr("href"))
        .containsExactly("#eis-er.beroep.termijn", "#eis-er.beroep.mogelijkheid");
  }

  @Test
  void aQuoteInAHeadingIsMarkedThere() {
    Element kop = pagina.getElementById("deel-hfd_2__art_3");
    assertThat(kop.tagName()).isEqualTo("h4");
    assertThat(kop.text()).isEqualTo("Artikel 3 Bezwaar en beroep");
    assertThat(kop.selectFirst("mark").text()).isEqualTo("beroep");
  }

  @Test
  void aQuoteInATableIsMarkedInItsCell() {
    Element tabel = pagina.getElementById("deel-hfd_3__tab_1");
    assertThat(tabel.select("td:has(mark)").eachText()).containsExactly("twaalf toetsen");
    assertThat(tabel.select("th").eachText()).containsExactly("Leerjaar", "Aantal toetsen");
  }

  @Test
  void textOfTheDocumentNeverBecomesMarkup() {
    Document vreemd = Jsoup.parse(html.render(VoorbeeldRapport.een("<b>x</b>\"><i>.docx")));
    assertThat(vreemd.select("script, b, i")).isEmpty();
    assertThat(vreemd.selectFirst("h1").text()).isEqualTo("<b>x</b>\"><i>.docx");
  }

  @Test
  void theSummaryCountsInWordsAndIconsAndFilters() {
    assertThat(pagina.select(".keuze").eachText())
        .containsExactly(
            "9 Alles",
            "1 Strijdig",
            "2 Ontbreekt",
            "1 Onvolledig",
            "1 Handmatig",
            "3 Voldoet",
            "1 Niet van toepassing");
    assertThat(pagina.select(".keuze:not(.alles) svg")).hasSize(6);
    assertThat(pagina.select(".keuze input[type=radio][name=toon]")).hasSize(7);
  }

  @Test
  void theReaderSeesWhatWasCheckedAndWhen() {
    assertThat(pagina.selectFirst(".aanhef").text())
        .contains("Examenreglement De Vuurtoren.docx")
        .contains("2026-2027")
        .contains("havo, vwo")
        .contains("1 augustus 2026")
        .contains("dat op de titelpagina staat")
        .contains("de wet (WVO 2020 en Uitvoeringsbesluit) en de uitleg van DUO")
        .contains("Pagina 3 bevat een afbeelding");
  }

  @Test
  void sourcesAndProposedTextAreThere() {
    Element blok = pagina.getElementById("eis-er.beroep.termijn");
    assertThat(blok.selectFirst(".bron a").attr("href"))
        .startsWith("https://wetten.overheid.nl/BWBR0044212/2026-08-01/");
    assertThat(blok.selectFirst("details .tekst").text()).contains("binnen vijf dagen");
    assertThat(blok.selectFirst("blockquote").text()).contains("uiterlijk 48 uur na die");
  }

  @Test
  void theReportClosesWithWhatItIsNot() {
    assertThat(pagina.selectFirst("footer").text()).contains("geen juridisch advies");
    assertThat(pagina.text()).doesNotContainIgnoringCase("juridisch correct");
  }
}
