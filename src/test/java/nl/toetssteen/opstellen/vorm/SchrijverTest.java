package nl.toetssteen.opstellen.vorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.PtaOpsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Logo;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class SchrijverTest {

  private static final String LASTIG = "Jansen & Zn. <b>\"De *Ster*\"</b> | 'Ë_1' \\ } @kopregel@";
  private static final String LANG = "Zeer Lange Naam ".repeat(19).substring(0, 299) + "N";

  private static final LocalDate DAG = LocalDate.of(2026, 9, 1);

  private final Schrijver schrijver = new Schrijver();

  @Test
  void everyArticleStandsInTheTableOfContentsAndEveryLinkArrives() {
    Uitgave uitgave = draft("Lyceum De Hoge Duin", null);
    Document pagina = html(uitgave);

    assertThat(pagina.select("nav a").eachText())
        .containsExactlyElementsOf(
            Stream.concat(
                    uitgave.artikelen().map(a -> "Artikel " + a.nummer() + " " + a.titel()),
                    uitgave.bijlagen().stream().map(b -> "Bijlage " + b.nummer() + " " + b.titel()))
                .toList());
    assertThat(pagina.select("a[href]"))
        .allSatisfy(
            a -> assertThat(pagina.getElementById(a.attr("href").substring(1))).isNotNull());
    assertThat(pagina.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theTextOfAReferenceIsTheNumberOfItsTarget() {
    Document pagina = html(draft("Lyceum De Hoge Duin", null));

    assertThat(pagina.select("main a"))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            a ->
                assertThat(pagina.selectFirst(a.attr("href")).text().toLowerCase(Locale.ROOT))
                    .startsWith(a.text() + " "));
  }

  @Test
  void theWebPageStandsOnItsOwn() {
    Document pagina = html(draft("Lyceum De Hoge Duin", null));

    assertThat(pagina.select("script, link, img, iframe, [style], [onclick]")).isEmpty();
    assertThat(pagina.selectFirst("html").attr("lang")).isEqualTo("nl");
    assertThat(pagina.title())
        .isEqualTo("Examenreglement Lyceum De Hoge Duin, schooljaar 2026-2027");
  }

  @Test
  void aNameWithSignsIsPrintedAsItIs() throws IOException {
    Uitgave uitgave = draft(LASTIG, null);
    Document pagina = html(uitgave);

    assertThat(pagina.selectFirst("h1").text()).isEqualTo("Examenreglement " + LASTIG);
    assertThat(pagina.select("h1 *")).isEmpty();
    assertThat(pagina.selectFirst("style").data())
        .doesNotContain("Jansen &")
        .doesNotContain("@kop");
    assertThat(text(schrijver.write(uitgave, Bestandsvorm.PDF)))
        .contains("Jansen & Zn. <b>\"De *Ster*\"</b> | 'Ë_1' \\ } @kopregel@");
    assertThat(new String(schrijver.write(uitgave, Bestandsvorm.MD), StandardCharsets.UTF_8))
        .startsWith(
            "# Examenreglement Jansen & Zn. \\<b\\>\"De \\*Ster\\*\"\\</b\\> \\| 'Ë\\_1' \\\\ } @kopregel@\n");
  }

  @Test
  void aVeryLongNameStandsWholeOnTheTitlePageAndCutAboveThePages() throws IOException {
    Uitgave uitgave = draft(LANG, null);

    assertThat(LANG).hasSize(300);
    assertThat(html(uitgave).selectFirst("h1").text()).endsWith(LANG);
    assertThat(uitgave.titelblad().kopregel()).hasSizeLessThan(100).endsWith("…");
    assertThat(text(schrijver.write(uitgave, Bestandsvorm.PDF)))
        .contains("Examenreglement " + LANG);
  }

  @Test
  void theLogoStandsOnTheTitlePageWithItsDescription() throws IOException {
    Document pagina = html(draft("Lyceum De Hoge Duin", logo()));

    assertThat(pagina.select("header img").eachAttr("alt"))
        .containsExactly("Logo van Lyceum De Hoge Duin");
    assertThat(pagina.selectFirst("img").attr("src")).startsWith("data:image/png;base64,");
  }

  @Test
  void pagesSayWhichEditionTheyBelongTo() throws IOException {
    assertThat(text(schrijver.write(draft("Lyceum De Hoge Duin", null), Bestandsvorm.PDF)))
        .contains("Schooljaar 2026-2027 – Versie van 1 september 2026", "Bladzijde 2 van");
  }

  @Test
  void thePdfIsAccessibleByPdfUa() throws VeraPDFException, IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Uitgave pta =
        new PtaOpsteller()
            .draft(new ProfielReader().readExample(), PtaOpsteller.example(), logo(), DAG);
    for (Uitgave uitgave : List.of(draft(LASTIG, logo()), pta)) {
      assertThat(faults(schrijver.write(uitgave, Bestandsvorm.PDF))).isEmpty();
    }
  }

  private static List<String> faults(byte[] pdf) throws VeraPDFException, IOException {
    PDFAFlavour ua = PDFAFlavour.PDFUA_1;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), ua);
        PDFAValidator toets = Foundries.defaultInstance().createValidator(ua, false)) {
      return toets.validate(parser).getTestAssertions().stream()
          .map(TestAssertion::getMessage)
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"a.md,MD", "Reglement.HTML,HTML", "map/a.pdf,PDF"})
  void theNameOfTheFileTellsTheForm(String naam, Bestandsvorm vorm) {
    assertThat(Bestandsvorm.of(naam)).contains(vorm);
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "pdf", "a.pdf.bak"})
  void anotherNameTellsNothing(String naam) {
    assertThat(Bestandsvorm.of(naam)).isEmpty();
  }

  private static Uitgave draft(String naam, Logo logo) {
    String yaml =
        ProfielReader.example().replace("Lyceum De Hoge Duin", "'" + naam.replace("'", "''") + "'");
    return new Opsteller()
        .draft(new ProfielReader().read("school.yaml", yaml).profiel(), logo, DAG);
  }

  private static Logo logo() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", png);
    return Logo.of(png.toByteArray());
  }

  private Document html(Uitgave uitgave) {
    return Jsoup.parse(
        new String(schrijver.write(uitgave, Bestandsvorm.HTML), StandardCharsets.UTF_8));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
