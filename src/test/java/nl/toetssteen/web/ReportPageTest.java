package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.PtaRapport;
import nl.toetssteen.rapport.VoorbeeldRapport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Shows every page in a browser, with a report that holds every outcome. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageTest {
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
  void theUploadPageIsForEveryone() {
    page.navigate(server.adres("/").toString());
    Chromium.assertAccessible(page, "upload");
    PlaywrightAssertions.assertThat(page.getByLabel("havo")).not().isChecked();
    assertThat(chromium.console()).isEmpty();
  }

  @Test
  void anUploadLeadsToAReportForEveryone() {
    upload("De Vuurtoren.txt", "Artikel 1");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("De Vuurtoren.txt");
    assertThat(page.locator("article.bevinding").count()).isEqualTo(9);
    Chromium.assertAccessible(page, "elke-uitkomst");
    assertThat(chromium.console()).isEmpty();
  }

  @Test
  void theFilterShowsOneOutcomeAndNeverHidesWhatALinkLeadsTo() {
    upload("De Vuurtoren.txt", "Artikel 1");
    page.locator(".keuze.ontbreekt").click();
    PlaywrightAssertions.assertThat(page.locator("article.bevinding.ontbreekt").first())
        .isVisible();
    Locator strijdig = page.locator("article.bevinding.strijdig");
    PlaywrightAssertions.assertThat(strijdig).isHidden();
    page.locator("[id='deel-hfd_2__art_3__lid_1'] mark a").first().click();
    PlaywrightAssertions.assertThat(strijdig).isVisible();
  }

  @Test
  void aReportOnAPtaIsForEveryone() {
    Checker pta = (bestanden, keuzes) -> PtaRapport.een();
    try (Proefserver met = new Proefserver(pta, Clock.systemUTC(), Proefserver.KLEIN)) {
      Chromium.upload(
          page,
          met,
          new FilePayload("pta.md", "text/plain", "PTA".getBytes(StandardCharsets.UTF_8)));
      page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
      Chromium.assertAccessible(page, "pta-open");
      page.reload();
      Chromium.assertAccessible(page, "pta");
      page.locator(".matrix td.voldoet a").first().click();
      PlaywrightAssertions.assertThat(page.locator("#vak-1 .inorde li").first()).isVisible();
      page.locator(".keuze.strijdig").click();
      PlaywrightAssertions.assertThat(page.locator("#vak-1 article.strijdig")).isVisible();
      PlaywrightAssertions.assertThat(page.locator("#vak-1 article.onvolledig")).isHidden();
      PlaywrightAssertions.assertThat(page.locator("#vak-3")).isHidden();
    }
    assertThat(chromium.console()).isEmpty();
  }

  @Test
  void theErrorPageIsForEveryone() {
    upload("dicht.pdf", "%PDF");
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Het document is niet te lezen");
    Chromium.assertAccessible(page, "fout");
  }

  @Test
  void theWaitingPageIsForEveryoneAndLeadsToTheReport() {
    CountDownLatch klaar = new CountDownLatch(1);
    Checker traag =
        (bestanden, keuzes) -> {
          await(klaar);
          return VoorbeeldRapport.een();
        };
    try (Proefserver bezig = new Proefserver(traag, Clock.systemUTC(), Proefserver.KLEIN)) {
      String controle = bezig.submit("Artikel 1");
      bezig.await(controle, "bezig");
      page.navigate(bezig.adres(controle.substring("/v1".length())).toString());
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Uw document wordt nagekeken");
      Chromium.assertAccessible(page, "wacht");
      klaar.countDown();
      bezig.await(controle, "klaar");
      page.getByText("Kijk of het rapport er is").click();
      page.waitForSelector("#bevindingen");
    }
  }

  private static void await(CountDownLatch klaar) {
    try {
      klaar.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void upload(String naam, String inhoud) {
    Chromium.upload(
        page, server, new FilePayload(naam, "text/plain", inhoud.getBytes(StandardCharsets.UTF_8)));
  }
}
