package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {
  private static final int BREED = 1280;
  private static final int SMAL = 400;

  private final List<String> console = new ArrayList<>();
  private Proefserver server;
  private Playwright playwright;
  private Browser browser;
  private Page page;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setChromiumSandbox(false)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run")));
  }

  @AfterAll
  void stop() {
    browser.close();
    playwright.close();
    server.close();
  }

  @BeforeEach
  void open() {
    page = browser.newPage();
    page.setViewportSize(BREED, 900);
    page.onConsoleMessage(message -> console.add(message.text()));
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void theUploadPageIsForEveryone() {
    page.navigate(server.adres("/").toString());
    assertAccessible("upload");
    PlaywrightAssertions.assertThat(page.getByLabel("havo")).not().isChecked();
    assertThat(console).isEmpty();
  }

  @Test
  void anUploadLeadsToAReportForEveryone() {
    upload("De Vuurtoren.txt", "Artikel 1");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("De Vuurtoren.txt");
    assertThat(page.locator("article.bevinding").count()).isEqualTo(9);
    assertAccessible("rapport");
    assertThat(console).isEmpty();
  }

  @Test
  void aPlaceLeadsToTheMarkAndTheMarkLeadsBack() {
    upload("De Vuurtoren.txt", "Artikel 1");
    Locator bevinding = page.locator("[id='eis-er.beroep.termijn']");
    bevinding.locator("figcaption a").click();
    assertThat(page.url()).endsWith("#deel-hfd_2__art_3__lid_1");
    Locator mark = page.locator("[id='deel-hfd_2__art_3__lid_1'] mark a").first();
    PlaywrightAssertions.assertThat(mark).isInViewport();
    shoot("rapport-vindplaats", BREED);
    mark.click();
    assertThat(page.url()).endsWith("#eis-er.beroep.termijn");
    PlaywrightAssertions.assertThat(bevinding).isInViewport();
  }

  @Test
  void theFilterShowsOneOutcomeAndNeverHidesWhatALinkLeadsTo() {
    upload("De Vuurtoren.txt", "Artikel 1");
    page.locator(".keuze.ontbreekt").click();
    PlaywrightAssertions.assertThat(page.locator("article.bevinding.ontbreekt").first())
        .isVisible();
    PlaywrightAssertions.assertThat(page.locator("article.bevinding.strijdig")).isHidden();
    page.locator("[id='deel-hfd_2__art_3__lid_1'] mark a").first().click();
    PlaywrightAssertions.assertThat(page.locator("article.bevinding.strijdig")).isVisible();
  }

  @Test
  void theErrorPageIsForEveryone() {
    upload("dicht.pdf", "%PDF");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Het document is niet te lezen");
    assertAccessible("fout");
  }

  private void upload(String naam, String inhoud) {
    page.navigate(server.adres("/").toString());
    page.getByLabel("Bestand", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload(naam, "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)));
    page.getByLabel("havo").check();
    page.locator("button[type=submit]").click();
    page.waitForSelector("#bevindingen, a.knop");
  }

  private void assertAccessible(String naam) {
    for (int breedte : List.of(BREED, SMAL)) {
      shoot(naam, breedte);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .as("%s, %d px wide", naam, breedte)
          .isEmpty();
      Object teBreed = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      assertThat(teBreed).as("%s scrolls sideways at %d px", naam, breedte).isEqualTo(false);
    }
  }

  private void shoot(String naam, int breedte) {
    page.setViewportSize(breedte, 900);
    Path doel = Path.of("target", "screenshots", naam + "-" + breedte + ".png");
    page.screenshot(new ScreenshotOptions().setPath(doel).setFullPage(!naam.contains("-")));
  }
}
