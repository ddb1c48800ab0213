package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {
  private static final String[] BODY = {
    "De kandidaat komt op tijd in het lokaal.",
    "De toets duurt ten minste een uur.",
    "De uitslag van het examen volgt in juni."
  };

  private static PdfFixture pages(String foot) {
    PdfFixture fixture = new PdfFixture();
    for (int i = 1; i <= 3; i++) {
      fixture.page().at(40).line("Voorbeeldcollege examenreglement");
      fixture.at(90).line(BODY[i - 1]).at(800).line(250, foot.formatted(i));
    }
    return fixture;
  }

  @Test
  void headsAndFeetAreGivenOnceAndPageNumbersNever() {
    Gelezen gelezen = pages("Vastgesteld in mei – Pagina %d van 3").read();

    assertThat(gelezen.alineas()).extracting(Alinea::tekst).containsExactly(BODY);
    assertThat(gelezen.kopregels())
        .containsExactlyInAnyOrder("Voorbeeldcollege examenreglement", "Vastgesteld in mei");
  }

  @Test
  void barePageNumbersAreDropped() {
    assertThat(pages("- %d -").texts()).containsExactly(BODY);
    assertThat(pages("%d").texts()).containsExactly(BODY);
    assertThat(pages("Pagina %d van 3").read().kopregels())
        .containsExactly("Voorbeeldcollege examenreglement");
  }

  @Test
  void aPageNumberOnASinglePageIsDropped() {
    assertThat(new PdfFixture().page().line(BODY[0]).at(800).line(250, "Pagina 1 van 1").texts())
        .containsExactly(BODY[0]);
  }

  @Test
  void headingsAtTheTopOfEveryPageStay() {
    PdfFixture fixture = new PdfFixture();
    for (int i = 1; i <= 3; i++) {
      fixture.page().line("Artikel " + i).white(20).line(BODY[i - 1]);
    }

    assertThat(fixture.texts())
        .containsExactly("Artikel 1", BODY[0], "Artikel 2", BODY[1], "Artikel 3", BODY[2]);
  }

  @Test
  void theHeadOfATableStays() {
    PdfFixture fixture = new PdfFixture();
    for (int i = 1; i <= 3; i++) {
      fixture.page().put(72, "Toets").line(300, "Weging");
      fixture.put(72, BODY[i - 1]).line(300, "10").put(72, "Mondeling " + i).line(300, "20");
    }

    assertThat(TableRows.tables(fixture))
        .flatExtracting(Tabel::rijen)
        .extracting(TableRows::row)
        .containsOnlyOnce("*[Toets][Weging]")
        .contains("[Mondeling 1][20]", "[Mondeling 2][20]", "[Mondeling 3][20]");
  }
}
