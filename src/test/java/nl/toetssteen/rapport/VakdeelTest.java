package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.rapport.Controle.Bestand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads the page about a PTA as people see it. */
class VakdeelTest {
  private static final HtmlRapport HTML = new HtmlRapport(new Sjablonen(Huisstijl.load()));
  private static final Document PAGINA = Jsoup.parse(HTML.render(PtaRapport.een()));

  @Test
  void everyCellOfTheOverviewSaysItsOutcomeInWordsAndLeadsToItsFinding() {
    assertThat(PAGINA.select(".matrix tbody th").eachText())
        .containsExactly(
            "aardrijkskunde havo", "biologie havo", "culturele en kunstzinnige vorming (ckv) havo");
    assertThat(PAGINA.select(".matrix tbody td:has(a)"))
        .hasSizeGreaterThan(30)
        .allSatisfy(
            cel -> {
              assertThat(cel.selectFirst(".verborgen").text()).startsWith(cel.className());
              Element doel = PAGINA.getElementById(cel.selectFirst("a").attr("href").substring(1));
              assertThat(doel).isNotNull();
              assertThat(doel.hasClass(cel.className())).isTrue();
            });
  }

  @Test
  void everyLinkWithinThePageArrivesAndNoIdIsUsedTwice() {
    assertThat(PAGINA.select("a[href^=#], use[href^=#]"))
        .allSatisfy(
            a -> assertThat(PAGINA.getElementById(a.attr("href").substring(1))).isNotNull());
    assertThat(PAGINA.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(PAGINA.select("script, link, img, [style]")).isEmpty();
  }

  @Test
  void toetsenThatMissTheSameAreOneItem() {
    Element punt = PAGINA.getElementById("vak-1-pta.toets.duur");
    assertThat(punt.selectFirst("h4").text()).endsWith("toets AK3 en AK4");
    assertThat(punt.selectFirst(".uitleg").text()).contains("AK3 en AK4");
    assertThat(punt.select(".plaatsregels a").eachText())
        .containsExactly(
            "onder de kop “Aardrijkskunde”, tabel 1, rij 4 (toets AK3)",
            "onder de kop “Aardrijkskunde”, tabel 1, rij 5 (toets AK4)");
    assertThat(cel(0, "Duur van de toets").text()).endsWith("onvolledig, 2 toetsen");
  }

  @Test
  void whatIsInOrderIsFoldedAndOnlyWhatNeedsWorkIsAnArticle() {
    assertThat(PAGINA.select("#vakken article.voldoet")).isEmpty();
    assertThat(PAGINA.select("details.inorde")).hasSize(3).noneMatch(d -> d.hasAttr("open"));
    assertThat(PAGINA.select("#vak-3 details.inorde li.voldoet")).hasSizeGreaterThan(10);
  }

  @Test
  void anEmptyCellThatShouldBeFilledIsMarkedWhereItStands() {
    Element rij = PAGINA.select("#vak-1 .programma tbody tr").get(2);
    assertThat(rij.selectFirst("th").text()).startsWith("AK3");
    Element cel = rij.selectFirst("td.onvolledig");
    assertThat(cel.text()).startsWith("leeg").contains("onvolledig: Duur van de toets");
    assertThat(cel.selectFirst("a").attr("href")).isEqualTo("#vak-1-pta.toets.duur");
    assertThat(rij.select("td.strijdig").text()).startsWith("25");
  }

  @Test
  void ofTwoToetsenWithOneCodeOnlyTheOneThatFallsShortIsMarked() {
    List<Element> rijen =
        PAGINA.select("#vak-2 .programma tbody tr").stream()
            .filter(rij -> rij.selectFirst("th").text().startsWith("BI2"))
            .toList();
    assertThat(rijen).hasSize(2);
    assertThat(rijen).allMatch(rij -> rij.selectFirst("th").hasClass("strijdig"));
    assertThat(rijen.get(0).select(".onvolledig")).isEmpty();
    assertThat(rijen.get(1).select("td.onvolledig").text()).startsWith("leeg");
  }

  @Test
  void aCellIsMarkedByWhatIsQuotedFromItsOwnRow() {
    String pta =
        """
        # PTA havo 5

        ## Geschiedenis

        | Toets | Stof | Leerjaar | Week | Soort toets | Duur | Weging | Domein | Herkansing |
        | --- | --- | --- | --- | --- | --- | --- | --- | --- |
        | GS1 | Staatsinrichting | 4 | 41 | schriftelijk | 20 | 50% | A, B | ja |
        | GS2 | Koude oorlog | 5 | 3 | schriftelijk | 50 | 20% | A, B | ja |
        | GS3 | Nederland na 1945 | 5 | 3 | schriftelijk | 50 | 20% | A, B | ja |
        """;
    Document pagina =
        Jsoup.parse(
            HTML.render(
                PtaRapport.over(new Bestand("pta.md", pta.getBytes(StandardCharsets.UTF_8)))));

    assertThat(pagina.select("#vak-1 .programma td.strijdig").eachText())
        .allSatisfy(cel -> assertThat(cel).contains("Weging telt op"))
        .extracting(cel -> cel.substring(0, 2))
        .containsExactly("50", "20", "20");
    assertThat(pagina.select("#vak-1 .programma th.strijdig")).isEmpty();
  }

  @Test
  void toetsenOfMoreTablesWithoutASubjectAreWarnedFor() {
    String tabel = "| Code | Stof | Weging | Vorm |\n|---|---|---|---|\n| T1 | Een | 40 | S |\n";
    String pta = "# PTA havo 5\n\n## Smeden\n\n" + tabel + "\n## Weven\n\n" + tabel;
    Document pagina =
        Jsoup.parse(
            HTML.render(
                PtaRapport.over(new Bestand("pta.md", pta.getBytes(StandardCharsets.UTF_8)))));

    assertThat(pagina.selectFirst(".waarschuwingen").text())
        .contains("bij 2 toetsen niet gevonden van welk vak ze zijn, in tabel 1 en tabel 2");
  }

  @Test
  void aProgrammeWithoutMarksIsFolded() {
    assertThat(PAGINA.selectFirst("#vak-1 .programma").hasAttr("open")).isTrue();
    assertThat(PAGINA.selectFirst("#vak-3 .programma").hasAttr("open")).isFalse();
  }

  @Test
  void ofTwoDocumentsEveryToetsNamesItsFile() {
    Document twee =
        Jsoup.parse(
            HTML.render(
                PtaRapport.over(
                    PtaRapport.bestand("vuurtoren-havo.md"),
                    PtaRapport.bestand("duin-havo-5.md"))));
    assertThat(twee.select(".matrix tbody th").eachText())
        .containsOnlyOnce("aardrijkskunde havo")
        .contains("geschiedenis havo");
    assertThat(twee.select("#vak-1 .programma caption").eachText())
        .containsExactly("vuurtoren-havo.md", "duin-havo-5.md");
    assertThat(twee.select("#vak-1 .plaatsregels a").eachText())
        .allSatisfy(naam -> assertThat(naam).containsPattern("^(vuurtoren|duin)-havo.*\\.md: "));
    assertThat(twee.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theProgrammeShowsWhatWasUnderstoodAndWhatWasNot() {
    Element programma = PAGINA.selectFirst("#vak-1 .programma");
    assertThat(programma.select(".begrepen").eachText()).contains("schriftelijk", "praktisch");
    assertThat(programma.text())
        .contains("Weging samen: 90% (leerjaar 4: 45, leerjaar 5: 45)")
        .contains("Van deze kolommen is niet gevonden wat erin staat: “Lokaal”");
  }

  @Test
  void aToetsForTheReportIsShownAndNotJudged() {
    Element rij = PAGINA.selectFirst("#vak-2 tr.alleenrapport");
    assertThat(rij.text()).startsWith("VT1 alleen voor het rapport, niet getoetst");
    assertThat(rij.select(".celmerk")).isEmpty();
  }

  @Test
  void aRowThatWasNotUnderstoodIsCountedShownAndWarnedFor() {
    assertThat(PAGINA.selectFirst("#onbegrepen summary").text())
        .isEqualTo("Niet begrepen, dus niet getoetst: 1 rij");
    assertThat(PAGINA.selectFirst("#onbegrepen li").text()).startsWith("tabel 2, rij 6: ");
    assertThat(PAGINA.selectFirst("#vak-2").text())
        .contains("1 rij van deze tabellen is niet begrepen");
    assertThat(PAGINA.selectFirst(".waarschuwingen").text())
        .contains("is 1 rij niet begrepen, in tabel 2");
  }

  @Test
  void whatThreeSubjectsHaveInCommonIsToldOnce() {
    Element punt = PAGINA.getElementById("gedeeld-pta.vak.eigen-stof");
    assertThat(punt.text()).contains("Bij alle vakken.");
    assertThat(PAGINA.select("#vakken section:not(#gedeeld) article h4").eachText())
        .noneMatch(kop -> kop.contains(punt.selectFirst("h4").text().substring(3)));
    assertThat(PAGINA.selectFirst("#vak-3 .samen").text()).contains("zie punt 1");
  }

  @Test
  void theBarsOfToetsenPerPeriodHaveTheirNumbersAsText() {
    List<String> rijen = PAGINA.select("#toetsdruk table:first-of-type tbody tr").eachText();
    assertThat(rijen).contains("P1 2", "P2 3", "P3 1", "P4 1", "niet vermeld 1");
    assertThat(PAGINA.selectFirst("#toetsdruk caption").text())
        .isEqualTo("havo, leerjaar 4: 8 toetsen, de meeste in P2");
  }

  @Test
  void theFilterCountsTheFindingsOnSubjectsToo() {
    assertThat(PAGINA.selectFirst(".keuze.alles .getal").text())
        .isEqualTo(String.valueOf(PtaRapport.een().bevindingen().size()));
    assertThat(PAGINA.selectFirst(".keuze.strijdig .getal").text()).isEqualTo("3");
  }

  private static Element cel(int vak, String eis) {
    int kolom = PAGINA.select(".matrix thead th").eachText().indexOf(eis);
    return PAGINA.select(".matrix tbody tr").get(vak).child(kolom);
  }
}
