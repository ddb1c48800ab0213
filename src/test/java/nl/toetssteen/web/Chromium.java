package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewPageOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a real browser, and remembers everything that it complains about. */
final class Chromium implements AutoCloseable {
  static final int BREED = 1280;
  static final int SMAL = 400;
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final List<String> console = new ArrayList<>();
  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser = playwright.chromium().launch(options());

  private static LaunchOptions options() {
    return new LaunchOptions()
        .setExecutablePath(Path.of("/usr/bin/chromium"))
        .setChromiumSandbox(false)
        .setArgs(
            List.of(
                "--no-sandbox",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run"));
  }

  /** Opens an empty page. */
  Page open() {
    // Smooth scrolling would only make tests wait.
    Page page =
        browser.newPage(
            new NewPageOptions()
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(BREED, 900));
    page.onConsoleMessage(message -> console.add(message.text()));
    page.onPageError(console::add);
    return page;
  }

  /** Gives what the browser had to say, such as breaches of the Content-Security-Policy. */
  List<String> console() {
    return List.copyOf(console);
  }

  /** Sends in a file on the upload page, and waits for the report or the page that says why not. */
  static void upload(Page page, Proefserver server, FilePayload bestand) {
    page.navigate(server.adres("/").toString());
    page.getByLabel("Bestand", new GetByLabelOptions().setExact(true)).setInputFiles(bestand);
    page.locator("button[type=submit]").click();
    page.waitForSelector("#bevindingen, a.knop");
    Locator nogBezig = page.locator(".bezig a.knop");
    for (int i = 0; i < 100 && nogBezig.count() > 0; i++) {
      nogBezig.click();
      page.waitForSelector("#bevindingen, a.knop");
    }
  }

  /** Checks a page with axe, wide and narrow, and takes its picture. */
  static void assertAccessible(Page page, String naam) {
    for (int breedte : List.of(BREED, SMAL)) {
      shoot(page, naam, breedte, true);
      assertThat(new AxeBuilder(page).analyze().getViolations())
          .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
          .as("%s, %d px wide", naam, breedte)
          .isEmpty();
      Object teBreed = page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
      assertThat(teBreed).as("%s scrolls sideways at %d px", naam, breedte).isEqualTo(false);
    }
    page.setViewportSize(BREED, 900);
  }

  /** Takes a picture of a page as it stands. */
  static void shoot(Page page, String naam, int breedte, boolean helemaal) {
    page.setViewportSize(breedte, 900);
    Path doel = SCREENSHOTS.resolve(naam + "-" + breedte + ".png");
    page.screenshot(new ScreenshotOptions().setPath(doel).setFullPage(helemaal));
  }

  /** Prints a page to PDF. */
  static byte[] print(Page page, String naam) {
    return page.pdf(
        new Page.PdfOptions().setFormat("A4").setPath(SCREENSHOTS.resolve(naam + ".pdf")));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
