package nl.toetssteen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeesCommandTest {
  private static final String VOORBEELD = "sample-reglementen/examenreglement-2026-2027.docx";

  @TempDir private Path map;

  @Test
  void textShowsTheTreeIndented() throws IOException {
    Path bestand = map.resolve("regle\u0007ment.txt");
    Files.writeString(bestand, "Artikel 1 Toetsen\n\n1. De kandidaat komt op tijd.\n");

    Aanroep aanroep = Aanroep.check(null, "lees", bestand.toString());

    assertThat(aanroep.code()).isZero();
    assertThat(aanroep.out().lines())
        .containsExactly(
            "reglement.txt (tekst)", "", "Artikel 1 Toetsen", "  1. De kandidaat komt op tijd.");
  }

  @Test
  void jsonHoldsTheDocumentItsTreeAndItsTables() throws IOException {
    Aanroep aanroep = Aanroep.check(null, "lees", "--formaat", "json", VOORBEELD);

    JsonNode json = new ObjectMapper().readTree(aanroep.out());
    assertThat(json.at("/document/formaat").asText()).isEqualTo("DOCX");
    assertThat(json.at("/document/artikelen").asInt()).isEqualTo(51);
    assertThat(json.findValuesAsText("eid")).contains("hfd_1__art_1");
    assertThat(json.at("/tabellen/0/rijen/0/cellen/0/tekst").asText()).isEqualTo("Schoolsoort");
    assertThat(json.at("/tabellen/0/rijen/0/kop").asBoolean()).isTrue();
  }

  @Test
  void anotherFormIsRefusedWithWhatCanBeChosen() {
    Aanroep aanroep = Aanroep.check(null, "lees", "--formaat", "html", VOORBEELD);

    assertThat(aanroep.code()).isEqualTo(2);
    assertThat(aanroep.err()).contains("tekst of json");
  }

  @Test
  void aFileThatCannotBeReadIsSaidToBe() throws IOException {
    Path leeg = Files.createFile(map.resolve("leeg.odt"));

    assertThat(Aanroep.check(null, "lees", leeg.toString()).code()).isEqualTo(3);
  }
}
