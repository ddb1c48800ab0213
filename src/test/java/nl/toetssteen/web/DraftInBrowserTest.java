package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.toetssteen.checklist.ChecklistReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Walks the way of a user: hands in the draft sample, and finds its faults. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftInBrowserTest {
  private static final Path VOORBEELDEN = Path.of("sample-reglementen");
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private Proefserver server;
  private Chromium chromium;
  private Page page;
  private String rapport;

  @BeforeAll
  void start() throws IOException {
    server = Proefserver.echt();
    chromium = new Chromium();
    page = chromium.open();
    upload("examenreglement-2026-2027-concept.docx");
    rapport = page.url();
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void openTheReport() {
    page.navigate("about:blank");
    page.navigate(rapport);
  }

  private void upload(String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(VOORBEELDEN.resolve(naam));
    Chromium.upload(page, server, new FilePayload(naam, DOCX, inhoud));
  }

  @Test
  void theReportShowsExactlyTheFaultsOfTheDraftAndTheirPlaces() throws IOException {
    Map<String, String> getoond = new TreeMap<>();
    for (Locator bevinding : page.locator("article.bevinding").all()) {
      String uitkomst = bevinding.locator(".etiket .uitkomst").innerText().toLowerCase(Locale.ROOT);
      if (!List.of("voldoet", "niet van toepassing").contains(uitkomst)) {
        getoond.put(bevinding.getAttribute("id"), uitkomst);
      }
    }
    Map<String, String> beloofd = new TreeMap<>();
    faults().forEach(fout -> beloofd.put("eis-" + fout.eis, fout.uitkomst));
    assertThat(getoond).isEqualTo(beloofd);
    faults()
        .filter(fout -> !fout.uitkomst.equals("ontbreekt"))
        .forEach(
            fout ->
                assertThat(finding(fout.eis).locator("figcaption a").first().innerText())
                    .as(fout.eis)
                    .startsWith("artikel " + fout.artikel + " "));
  }

  @Test
  void everyPlaceLeadsToItsMarkInTheDocumentAndTheMarkLeadsBack() throws IOException {
    for (Fout fout : faults().filter(f -> !f.uitkomst.equals("ontbreekt")).toList()) {
      Locator bevinding = finding(fout.eis);
      bevinding.locator("figcaption a").first().click();
      String doel = page.url().substring(page.url().indexOf('#') + 1);
      Locator mark =
          page.locator("[id='%s'] mark a[href='#eis-%s']".formatted(doel, fout.eis)).first();
      PlaywrightAssertions.assertThat(mark).isInViewport();
      mark.click();
      assertThat(page.url()).endsWith("#eis-" + fout.eis);
      PlaywrightAssertions.assertThat(bevinding).isInViewport();
    }
    Chromium.shoot(page, "concept-vindplaats", Chromium.BREED, false);
  }

  @Test
  void theFilterLeavesOneOutcome() {
    page.locator(".keuze.ontbreekt").click();
    Locator zichtbaar = page.locator("article.bevinding:visible");
    PlaywrightAssertions.assertThat(zichtbaar).hasCount(2);
    page.locator(".keuze.alles").click();
    PlaywrightAssertions.assertThat(zichtbaar)
        .hasCount(
            (int)
                ChecklistReader.readPackaged().eisen().stream()
                    .filter(eis -> eis.geldt().document().equals("examenreglement"))
                    .count());
  }

  @Test
  void theReportIsForEveryoneAndTheBrowserHasNothingToSay() {
    Chromium.assertAccessible(page, "concept");
    assertThat(chromium.console()).isEmpty();
  }

  @Test
  void theGoodSampleIsToldToNeedNothing() throws IOException {
    upload("examenreglement-2026-2027.docx");
    PlaywrightAssertions.assertThat(page.locator(".conclusie"))
        .hasText("Er is niets gevonden dat u hoeft aan te passen.");
    Chromium.shoot(page, "goed", Chromium.BREED, true);
  }

  @Test
  void onPaperTheProposedTextIsThereToo() throws IOException {
    try (PDDocument papier = Loader.loadPDF(Chromium.print(page, "concept"))) {
      assertThat(new PDFTextStripper().getText(papier).replaceAll("\\s+", " "))
          .contains("De commissie van beroep beslist binnen twee weken")
          .contains("https://wetten.overheid.nl/");
    }
  }

  private Locator finding(String eis) {
    return page.locator("[id='eis-%s']".formatted(eis));
  }

  private static Stream<Fout> faults() throws IOException {
    return Files.readAllLines(VOORBEELDEN.resolve("fouten.csv")).stream().skip(1).map(Fout::of);
  }

  private record Fout(String eis, String uitkomst, String artikel) {
    static Fout of(String regel) {
      String[] velden = regel.split(";", -1);
      return new Fout(velden[0], velden[1], velden[2]);
    }
  }
}
