package nl.toetssteen.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;

/** Puts right in a browser what the columns of a PTA were taken for. */
class KolommenInBrowserTest {
  private static final String PTA =
      """
      # PTA economie havo 4

      | Code | Omschrijving | Manier | Weging | Periode |
      |---|---|---|---|---|
      | E1 | Markt en ruil | schriftelijk | 40 | 1 |
      | E2 | Geld en inflatie | schriftelijk | 60 | 2 |

      | Begeleider | Lokaal | Telefoon |
      |---|---|---|
      | de heer Jansen | 112 | 0199-1234 |
      """;

  @Test
  void aColumnIsPutRightByEveryoneAndTheNewReportSaysSo() {
    try (Proefserver server = Proefserver.echt();
        Chromium chromium = new Chromium()) {
      Page page = chromium.open();
      Chromium.upload(page, server, new FilePayload("pta.md", "text/plain", PTA.getBytes(UTF_8)));
      page.getByText("Zo zijn de kolommen gelezen:").click();
      page.locator(".ongelezen summary").click();
      Chromium.assertAccessible(page, "kolommen");

      page.getByLabel("Wat staat er in “Manier”?").selectOption("vorm");
      page.getByText("Opnieuw nakijken met deze kolommen").last().click();
      page.waitForSelector("#bevindingen");
      PlaywrightAssertions.assertThat(page.getByText("Sla deze indeling op")).isVisible();
      page.getByText("Zo zijn de kolommen gelezen:").click();
      PlaywrightAssertions.assertThat(page.getByText("u hebt dit zo aangegeven")).isVisible();
      Chromium.assertAccessible(page, "kolommen-opnieuw");
      assertThat(chromium.console()).isEmpty();
    }
  }
}
