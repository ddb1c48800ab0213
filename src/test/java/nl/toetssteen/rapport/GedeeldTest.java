package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.toetssteen.rapport.Controle.Bestand;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reads a report on a PTA in which leerwegen have toetsen in common. */
class GedeeldTest {
  private static final Rapport RAPPORT =
      PtaRapport.over(
          new Bestand(
              "pta.md",
              """
              # PTA vmbo 2026-2027

              ## Biologie

              | Leerweg | Code | Omschrijving | Exameneenheden | Vorm | Duur | Periode | Weging | Herkansbaar |
              |---|---|---|---|---|---|---|---|---|
              | B/K | BI41 | Planten en dieren | K/4 | schriftelijk | 50 min | 1 | 50% | ja |
              | B/K | BI42 | Het lichaam | K/9 | schriftelijk |  | 2 | 50% | ja |

              ## Muziek

              | Leerweg | Code | Omschrijving | Exameneenheden | Vorm | Duur | Periode | Weging | Herkansbaar |
              |---|---|---|---|---|---|---|---|---|
              | K | MU41 | Optreden met een groep | K/5 | praktisch | 20 min | 1 | 50% | ja |
              | K | MU42 | Luistertoets | K/6 | schriftelijk | 45 min | 2 | 50% | ja |
              """
                  .getBytes(StandardCharsets.UTF_8)));
  private static final Document PAGINA =
      Jsoup.parse(new HtmlRapport(new Sjablonen(Huisstijl.load())).render(RAPPORT));

  @Test
  void aRowOfTwoLeerwegenIsToldOnceWithBothNamed() {
    Element punt = PAGINA.getElementById("gedeeld-pta.toets.duur");
    assertThat(punt.selectFirst("h4").text()).endsWith(": toets BI42");
    assertThat(punt.text()).contains("Bij biologie (vmbo-bb en vmbo-kb).");
    assertThat(new TekstRapport(false).render(RAPPORT))
        .containsOnlyOnce("[pta.toets.duur], toets BI42, bij biologie (vmbo-bb en vmbo-kb)");
  }

  @Test
  void everyLeerwegLeadsToItAndHasTheCellMarked() {
    for (String vak : List.of("vak-1", "vak-2")) {
      Element deel = PAGINA.getElementById(vak);
      assertThat(deel.select(".samen a[href=#gedeeld-pta.toets.duur]")).hasSize(1);
      assertThat(deel.select(".programma a[href=#gedeeld-pta.toets.duur]")).hasSize(1);
    }
  }

  @Test
  void anotherSubjectHasNoPartInIt() {
    assertThat(PAGINA.select("#vak-3 a[href=#gedeeld-pta.toets.duur]")).isEmpty();
    assertThat(PAGINA.getElementById("gedeeld-pta.vak.eigen-stof").text())
        .contains("Bij alle vakken.");
  }
}
