package nl.toetssteen.lezen.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Gelezen;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String ABSENT =
      "Een kandidaat die door ziekte niet aan een toets kan deelnemen, wordt voor het begin van die"
          + " toets door een van zijn ouders ziek gemeld bij de teamleider, en haalt de toets later"
          + " in op een dag die de teamleider bepaalt.";
  private static final String RETAKE =
      "Aan het einde van elke periode mag een kandidaat een toets naar keuze overdoen, mits hij aan"
          + " alle toetsen van die periode heeft deelgenomen; het hoogste cijfer telt.";
  private static final String RESULT =
      "De directeur en de secretaris stellen de uitslag vast op een van de dagen die daarvoor in het"
          + " jaarrooster zijn aangewezen.";

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(new PdfFixture().page().paragraph(ABSENT).white(6).paragraph(RETAKE).texts())
        .containsExactly(ABSENT, RETAKE);
  }

  @Test
  void paragraphsWithoutWhiteBetweenThemAreToldApartByTheirLastLine() {
    assertThat(new PdfFixture().page().paragraph(ABSENT).paragraph(RETAKE).texts())
        .containsExactly(ABSENT, RETAKE);
  }

  @Test
  void headingsInOtherTypeStandAlone() {
    Gelezen gelezen =
        new PdfFixture()
            .page()
            .size(16)
            .bold(true)
            .line("Hoofdstuk 2 Het schoolexamen")
            .size(11)
            .line("Artikel 4 Afwezigheid")
            .bold(false)
            .paragraph(ABSENT)
            .read();

    assertThat(gelezen.alineas())
        .extracting(Alinea::tekst, Alinea::letter, Alinea::vet, Alinea::inspringing)
        .containsExactly(
            tuple("Hoofdstuk 2 Het schoolexamen", 16.0, true, 72.0),
            tuple("Artikel 4 Afwezigheid", 11.0, true, 72.0),
            tuple(ABSENT, 11.0, false, 72.0));
  }

  @Test
  void aHeadingOverTwoLinesIsOneParagraph() {
    String heading =
        "Artikel 9 Afwijkende manier van examineren bij een beperking of een onvoldoende beheersing"
            + " van de taal";

    assertThat(
            new PdfFixture()
                .page()
                .bold(true)
                .paragraph(heading)
                .bold(false)
                .paragraph(ABSENT)
                .texts())
        .containsExactly(heading, ABSENT);
  }

  @Test
  void itemsKeepTheirLabelAsFirstWord() {
    Gelezen gelezen =
        new PdfFixture()
            .page()
            .paragraph(RETAKE)
            .item(72, "1.", ABSENT)
            .item(94, "a)", "in de eerste periode;")
            .item(94, "b)", RETAKE)
            .item(72, "2.", RESULT)
            .read();

    assertThat(gelezen.alineas())
        .extracting(Alinea::tekst, Alinea::inspringing, Alinea::nummer)
        .containsExactly(
            tuple(RETAKE, 72.0, ""),
            tuple("1. " + ABSENT, 72.0, ""),
            tuple("a) in de eerste periode;", 94.0, ""),
            tuple("b) " + RETAKE, 94.0, ""),
            tuple("2. " + RESULT, 72.0, ""));
  }

  @Test
  void typedLabelsAtTheMarginStartItemsToo() {
    assertThat(
            new PdfFixture()
                .page()
                .paragraph("1. " + ABSENT)
                .paragraph("2. " + RETAKE)
                .paragraph("- " + RESULT)
                .paragraph("– " + RESULT)
                .paragraph("3.3.2 " + RESULT)
                .texts())
        .containsExactly(
            "1. " + ABSENT, "2. " + RETAKE, "- " + RESULT, "– " + RESULT, "3.3.2 " + RESULT);
  }

  @Test
  void bulletsAreWrittenInOneWay() {
    assertThat(
            new PdfFixture()
                .page()
                .line("Toegestaan zijn:")
                .item(80, "•", "een woordenboek;")
                .put(80, "o")
                .line(102, "een passer;")
                .actualText(80, "x", "\uf0b7")
                .line(102, "een geodriehoek.")
                .texts())
        .containsExactly(
            "Toegestaan zijn:", "• een woordenboek;", "o een passer;", "• een geodriehoek.");
  }

  @Test
  void aNumberAtWhichASentenceIsWrappedIsNotALabel() {
    assertThat(
            new PdfFixture()
                .page()
                .paragraph(ABSENT)
                .line(
                    "De maatregelen die de directeur in dat geval kan nemen zijn de maatregelen van artikel")
                .line("3.58 van het Uitvoeringsbesluit en geen andere.")
                .texts())
        .containsExactly(
            ABSENT,
            "De maatregelen die de directeur in dat geval kan nemen zijn de maatregelen van artikel 3.58 van"
                + " het Uitvoeringsbesluit en geen andere.");
  }

  @Test
  void namesBelowEachOtherAreParagraphsOfTheirOwn() {
    assertThat(
            new PdfFixture()
                .page()
                .paragraph(ABSENT)
                .line("De commissie bestaat uit:")
                .line("Mevrouw A. Voorbeeld, voorzitter")
                .line("De heer B. Verzonnen")
                .line("Postbus 1")
                .texts())
        .containsExactly(
            ABSENT,
            "De commissie bestaat uit:",
            "Mevrouw A. Voorbeeld, voorzitter",
            "De heer B. Verzonnen",
            "Postbus 1");
  }

  @Test
  void aParagraphRunsOnOverThePage() {
    Gelezen gelezen =
        new PdfFixture()
            .page()
            .paragraph(RETAKE)
            .line(
                "Wie bij twee toetsen achter elkaar zonder bericht wegblijft en dat ook achteraf niet")
            .page()
            .line("kan uitleggen, verliest een herkansing.")
            .paragraph(RESULT)
            .read();

    assertThat(gelezen.alineas())
        .extracting(Alinea::tekst, Alinea::pagina)
        .containsExactly(
            tuple(RETAKE, 1),
            tuple(
                "Wie bij twee toetsen achter elkaar zonder bericht wegblijft en dat ook achteraf niet"
                    + " kan uitleggen, verliest een herkansing.",
                1),
            tuple(RESULT, 2));
    assertThat(gelezen.paginas()).isEqualTo(2);
  }

  @Test
  void headingsThatTheBookmarksNameHaveTheirLevel() {
    Gelezen gelezen =
        new PdfFixture()
            .page()
            .line("Hoofdstuk 1 Begrippen")
            .line("Artikel 1 Kandidaat")
            .paragraph(ABSENT)
            .bookmark("HOOFDSTUK 1  BEGRIPPEN", "Kandidaat")
            .read();

    assertThat(gelezen.alineas()).extracting(Alinea::kopniveau).containsExactly(1, 2, 0);
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    PdfFixture fixture = new PdfFixture().page().bold(true).line("Reglement in twee kolommen");
    fixture.bold(false).white(10).paragraph(72, 210, ABSENT).white(6).paragraph(72, 210, RETAKE);
    fixture.white(6).paragraph(72, 210, RESULT);
    fixture.at(96).paragraph(310, 210, RESULT).white(6).paragraph(310, 210, ABSENT);

    assertThat(fixture.texts())
        .containsExactly("Reglement in twee kolommen", ABSENT, RETAKE, RESULT, RESULT, ABSENT);
  }

  @Test
  void turnedPagesAreReadUpright() {
    assertThat(
            new PdfFixture()
                .page()
                .turned(List.of("Overzicht van alle toetsen", "Vastgesteld door de directeur"))
                .texts())
        .containsExactly("Overzicht van alle toetsen", "Vastgesteld door de directeur");
  }

  @Test
  void watermarksAreNotText() {
    assertThat(new PdfFixture().page().paragraph(ABSENT).slanted("CONCEPT", 45).texts())
        .containsExactly(ABSENT);
  }

  @Test
  void turnedWatermarksAreNotText() {
    assertThat(new PdfFixture().page().paragraph(ABSENT).slanted("CONCEPT", 90).texts())
        .containsExactly(ABSENT);
  }

  @Test
  void aWatermarkBehindTheTextIsNotText() {
    PdfFixture fixture = new PdfFixture().page().size(60).at(120).put(100, "CONCEPT").size(11);
    assertThat(fixture.at(72).paragraph(ABSENT).white(6).paragraph(RETAKE).texts())
        .containsExactly(ABSENT, RETAKE);
  }

  @Test
  void aWatermarkOnTheEmptyMiddleOfEveryPageIsNotText() {
    PdfFixture fixture = new PdfFixture();
    for (String text : List.of(ABSENT, RETAKE, RESULT)) {
      fixture.page().paragraph(text).size(60).at(400).put(100, "CONCEPT").size(11);
    }
    assertThat(fixture.texts()).containsExactly(ABSENT, RETAKE, RESULT);
  }
}
