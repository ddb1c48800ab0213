package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Reads the pages about requirements in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EisPaginaTest {
  private Proefserver server;
  private Chromium chromium;
  private Page page;

  @BeforeAll
  void start() {
    server = Proefserver.echt();
    chromium = new Chromium();
    page = chromium.open();
  }

  @AfterAll
  void stop() {
    chromium.close();
    server.close();
  }

  @Test
  void everyFindingLeadsToThePageOfItsRequirementAndThatToTheList() {
    byte[] tekst =
        "Examenreglement 2026-2027\n\nArtikel 1 Beroep\n\nBeroep kan binnen drie dagen."
            .getBytes(StandardCharsets.UTF_8);
    Chromium.upload(page, server, new FilePayload("reglement.txt", "text/plain", tekst));
    int bevindingen = page.locator("article.bevinding").count();
    assertThat(page.locator("article.bevinding .bron a[href^='/eisen/']").count())
        .isEqualTo(bevindingen);

    page.locator("[id='eis-er.beroep.termijn'] a[href='/eisen/er.beroep.termijn']").click();

    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Beroepstermijn vijf dagen");
    assertThat(page.locator("mark").allInnerTexts())
        .contains("binnen vijf dagen na de beslissing in beroep");
    Chromium.assertAccessible(page, "eis");
    page.locator("main a[href='/eisen']").click();
    PlaywrightAssertions.assertThat(page.locator("h1")).hasText("De eisen");
    Chromium.assertAccessible(page, "eisen");
    assertThat(chromium.console()).isEmpty();
  }

  @Test
  void theReportThatIsSavedHasNoLinkThatWorksOnTheServerOnly() {
    String pad =
        server.submit("Artikel 1 Beroep\n\nDe examenkandidaat kan binnen drie dagen in beroep.");
    server.await(pad, "klaar");

    assertThat(server.get(pad + "/rapport", "text/html").body())
        .contains("er.beroep.termijn")
        .doesNotContain("/eisen/");
  }

  @Test
  void anUnknownRequirementIsToldSo() {
    var antwoord = server.get("/eisen/er.weg");

    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(server.html(antwoord).text()).contains("Deze eis is er niet.");
  }
}
