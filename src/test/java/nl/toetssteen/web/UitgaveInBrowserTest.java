package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.toetssteen.opstellen.Opsteller;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import nl.toetssteen.opstellen.vorm.Schrijver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads a drafted reglement in a browser. */
class UitgaveInBrowserTest {

  @TempDir Path map;

  @ParameterizedTest
  @ValueSource(strings = {"#14532d", "#ffd100"})
  void theWebPageIsAccessibleInTheColoursOfTheSchool(String kleur) throws IOException {
    try (Chromium chromium = new Chromium()) {
      Page page = open(chromium, ProfielReader.example().replace("#14532d", kleur));

      Chromium.assertAccessible(page, "uitgave-" + kleur.substring(1));
      assertThat(chromium.console()).isEmpty();
    }
  }

  @Test
  void aNameWithoutSpacesStaysWithinTheScreen() throws IOException {
    try (Chromium chromium = new Chromium()) {
      String naam = "Scholengemeenschap".repeat(16);
      Page page =
          open(
              chromium,
              ProfielReader.example().replace("naam: Lyceum De Hoge Duin", "naam: " + naam));

      Chromium.assertAccessible(page, "uitgave-lang");
    }
  }

  private Page open(Chromium chromium, String profiel) throws IOException {
    Uitgave uitgave =
        new Opsteller()
            .draft(
                new ProfielReader().read("profiel.yaml", profiel).profiel(),
                null,
                LocalDate.of(2026, 9, 1));
    Path html = map.resolve("reglement.html");
    Files.write(html, new Schrijver().write(uitgave, Bestandsvorm.HTML));
    Page page = chromium.open();
    page.navigate(html.toUri().toString());
    return page;
  }
}
