package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fills in the questions about a school in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpstellenInBrowserTest {
  private Proefserver server;
  private Chromium chromium;
  private Page page;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
    chromium = new Chromium();
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void open() {
    page = chromium.open();
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void theQuestionsAreForEveryone() {
    page.navigate(server.adres("/opstellen").toString());
    Chromium.assertAccessible(page, "opstellen");
    assertQuiet();
  }

  @Test
  void aFaultIsToldAtTheTopAndAtItsFieldToEveryone() {
    page.navigate(server.adres("/opstellen?voorbeeld=ja").toString());
    page.getByLabel("Binnen hoeveel dagen stelt een kandidaat beroep in?").fill("3");
    page.locator("form.vragen > button.knop").click();

    PlaywrightAssertions.assertThat(page.locator("#fouten")).isFocused();
    Chromium.assertAccessible(page, "opstellen-fout");
    page.locator("#fouten a").first().click();
    PlaywrightAssertions.assertThat(
            page.getByLabel("Binnen hoeveel dagen stelt een kandidaat beroep in?"))
        .isFocused();
  }

  @Test
  void enterDraftsAndTheReglementIsForEveryone() {
    page.navigate(server.adres("/opstellen?voorbeeld=ja").toString());
    page.locator("[name='/school/naam']").fill("Lyceum Het Baken");
    page.locator("[name='/school/naam']").press("Enter");

    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Examenreglement Lyceum Het Baken");
    Chromium.assertAccessible(page, "opgesteld");
    Chromium.shoot(page, "opgesteld-begin", Chromium.SMAL, false);
    assertQuiet();
  }

  @Test
  void aBookletIsAskedForAndReadByEveryone() throws IOException {
    page.navigate(server.adres("/opstellen?voorbeeld=ja").toString());
    page.getByLabel("PTA-boekje").check();
    page.locator("form.vragen > button.knop").click();

    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("PTA-boekje opstellen");
    Chromium.assertAccessible(page, "ook-pta");
    page.getByLabel("Bestand met de toetsen")
        .setInputFiles(Path.of("sample-reglementen/pta-havo-2026-2028.xlsx"));
    page.locator("form button.knop").click();

    page.waitForSelector(".uitgave table");
    Chromium.assertAccessible(page, "opgesteld-pta");
    page.getByText("Met dezelfde antwoorden nog een document opstellen").click();
    page.getByText("Leeg PTA-werkboek").click();
    Chromium.assertAccessible(page, "ook-werkboek");
    page.getByLabel("havo").check();
    page.locator("form button.knop").click();
    PlaywrightAssertions.assertThat(page.getByText("Het werkboek is klaar.")).isVisible();
    Chromium.assertAccessible(page, "opgesteld-werkboek");
    assertQuiet();
  }

  @Test
  void aRowIsAddedWithoutLosingThePlaceOnThePage() {
    page.navigate(server.adres("/opstellen?voorbeeld=ja").toString());
    page.locator("button[value='/examensecretarissen']").click();

    PlaywrightAssertions.assertThat(page.locator("[name='/examensecretarissen/2/naam']"))
        .isInViewport();
  }

  /** A browser always mentions that a form came back; it should have nothing else to say. */
  private void assertQuiet() {
    assertThat(chromium.console()).allMatch(regel -> regel.contains("status of 422"));
  }
}
