package nl.toetssteen.betrouwbaarheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the page of measurements to the place where a new one is written. */
class BetrouwbaarheidTest {

  @Test
  void aNewMeasurementTakesThePlaceOfTheLast() throws IOException {
    String pagina = Files.readString(Path.of("docs", "betrouwbaarheid.md"));

    String opnieuw = Betrouwbaarheid.insert(pagina, "eerste meting");
    String nogmaals = Betrouwbaarheid.insert(opnieuw, "tweede meting");

    assertThat(nogmaals)
        .contains("tweede meting")
        .doesNotContain("eerste meting")
        .startsWith(pagina.substring(0, pagina.indexOf("## De uitkomst")));
  }

  @Test
  void aPageWithoutAPlaceForTheMeasurementIsRefused() {
    assertThatThrownBy(() -> Betrouwbaarheid.insert("# Een pagina", "meting"))
        .hasMessageContaining("betrouwbaarheid.md");
  }
}
