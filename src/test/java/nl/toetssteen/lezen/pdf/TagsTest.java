package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import org.junit.jupiter.api.Test;

class TagsTest {
  private static final String SENTENCE = "De kandidaat komt op tijd in het lokaal van de toets.";

  private static List<String> texts(TaggedFixture fixture) {
    return fixture.read().alineas().stream().map(Alinea::tekst).toList();
  }

  @Test
  void headingsHaveTheLevelOfTheirTag() {
    TaggedFixture fixture =
        new TaggedFixture().text("H1", "Regels").text("H2", "toetsen").text("P", SENTENCE);
    assertThat(fixture.read().alineas())
        .extracting(Alinea::tekst, Alinea::kopniveau)
        .containsExactly(tuple("Regels", 1), tuple("toetsen", 2), tuple(SENTENCE, 0));
  }

  @Test
  void headingsWithoutLevelHaveTheDepthOfTheirSection() {
    TaggedFixture fixture = new TaggedFixture().open("Sect").text("H", "Regels").open("Sect");
    fixture.text("H", "toetsen").text("P", SENTENCE);
    assertThat(fixture.read().alineas()).extracting(Alinea::kopniveau).containsExactly(1, 2, 0);
  }

  @Test
  void namesOfTheDocumentStandForTags() {
    TaggedFixture fixture = new TaggedFixture().role("Kop 1", "H1").text("Kop 1", "Regels");
    assertThat(fixture.text("P", SENTENCE).read().alineas())
        .extracting(Alinea::kopniveau)
        .containsExactly(1, 0);
  }

  @Test
  void itemsHaveTheirLabelAndDepth() {
    TaggedFixture fixture = new TaggedFixture().text("H1", "Regels").open("L");
    fixture.item("1.", "de eerste regel").open("LI").text("Lbl", "2.").open("LBody");
    fixture.text("P", "de tweede regel").open("L").item("a.", "met een onderdeel").close().close();
    fixture.close().item("3.", "de derde regel").close();
    assertThat(fixture.read().alineas())
        .extracting(Alinea::nummer, Alinea::tekst, Alinea::niveau)
        .containsExactly(
            tuple("", "Regels", -1),
            tuple("1.", "de eerste regel", 0),
            tuple("2.", "de tweede regel", 0),
            tuple("a.", "met een onderdeel", 1),
            tuple("3.", "de derde regel", 0));
  }

  @Test
  void aLabelInTheTextOfAnItemIsItsLabel() {
    TaggedFixture fixture = new TaggedFixture().open("L").open("LI");
    fixture.text("LBody", "b) mondeling in een lokaal").close().close();
    assertThat(fixture.read().alineas())
        .extracting(Alinea::nummer, Alinea::tekst)
        .containsExactly(tuple("b)", "mondeling in een lokaal"));
  }

  @Test
  void linesOfOneTextAreOneParagraphAlsoOverThePage() {
    TaggedFixture fixture = new TaggedFixture().text("H1", "Regels").open("P");
    fixture.line("Korte regel.").line("Nog een korte regel.").page().line("En de laatste.");
    assertThat(texts(fixture.close()))
        .containsExactly("Regels", "Korte regel. Nog een korte regel. En de laatste.");
  }

  @Test
  void cellsAreThoseOfTheTags() {
    TaggedFixture fixture = new TaggedFixture().open("Table").open("TR");
    fixture.open("TH").span("ColSpan", 2).line("Toets").close().text("TH", "Weging").close();
    fixture.open("TR").text("TD", "B1").open("TD").text("P", "planten").text("P", "dieren");
    fixture.close().text("TD", "10").close().close().text("P", SENTENCE);
    List<Alinea> alineas = fixture.read().alineas();
    assertThat(alineas).hasSize(2);
    assertThat(alineas.get(0).tabel().rijen())
        .extracting(TableRows::row)
        .containsExactly("*[Toets ->2][Weging]", "[B1][planten dieren][10]");
  }

  @Test
  void whatIsNoTextIsLeftOut() {
    TaggedFixture fixture = new TaggedFixture().artifact("Versie 2").text("H1", "Regels");
    fixture.text("P", SENTENCE).text("P", SENTENCE);
    assertThat(texts(fixture)).containsExactly("Regels", SENTENCE, SENTENCE);
  }

  @Test
  void aTableOfContentsIsLeftOutWithItsTitle() {
    TaggedFixture fixture = new TaggedFixture().text("P", "Inhoud").open("TOC").open("TOCI");
    fixture.text("P", "Regels op bladzijde een").close().close().text("H1", "Regels");
    assertThat(texts(fixture.text("P", SENTENCE))).containsExactly("Regels", SENTENCE);
  }

  @Test
  void tagsThatOnlySayParagraphAreNotUsed() {
    TaggedFixture fixture = new TaggedFixture().open("P").line("Artikel 1").line(SENTENCE);
    fixture.line("Artikel 2").line(SENTENCE);
    assertThat(texts(fixture)).containsExactly("Artikel 1", SENTENCE, "Artikel 2", SENTENCE);
  }

  @Test
  void tagsThatMissTextAreNotUsed() {
    TaggedFixture fixture = new TaggedFixture().text("H1", "Regels").untagged(SENTENCE);
    assertThat(texts(fixture)).containsExactly("Regels", SENTENCE);
  }

  @Test
  void tagsThatHideTextAreNotUsed() {
    TaggedFixture fixture = new TaggedFixture().text("H1", "Regels").artifact(SENTENCE);
    assertThat(texts(fixture)).containsExactly("Regels", SENTENCE);
  }

  @Test
  void tagsThatTakeItemsTogetherAreNotUsed() {
    TaggedFixture fixture = new TaggedFixture();
    for (String kop : List.of("Regels", "Toetsen")) {
      fixture.text("H1", kop).open("P").line("1. De rector beslist.").line("2. De toets telt.");
      fixture.close();
    }
    assertThat(texts(fixture)).hasSize(6).contains("2. De toets telt.");
  }

  @Test
  void aTreeThatGoesInCirclesIsReadOnce() {
    TaggedFixture fixture = new TaggedFixture().text("H1", "Regels").text("P", SENTENCE);
    assertThat(texts(fixture.circle())).containsExactly("Regels", SENTENCE);
  }
}
