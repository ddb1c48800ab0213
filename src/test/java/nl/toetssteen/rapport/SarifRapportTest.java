package nl.toetssteen.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.toetsing.Bevinding;
import org.junit.jupiter.api.Test;

class SarifRapportTest {

  private final Rapport rapport = VoorbeeldRapport.een();

  @Test
  void everyFindingIsAResultOfARule() throws IOException {
    JsonNode run = run(rapport);
    JsonNode regels = run.path("tool").path("driver").path("rules");

    assertThat(run.path("results")).hasSameSizeAs(rapport.bevindingen());
    for (JsonNode resultaat : run.path("results")) {
      assertThat(regels.path(resultaat.path("ruleIndex").asInt()).path("id"))
          .isEqualTo(resultaat.path("ruleId"));
    }
  }

  @Test
  void onlyWhatFailsHasALevel() throws IOException {
    JsonNode resultaten = run(rapport).path("results");
    for (int i = 0; i < resultaten.size(); i++) {
      Bevinding bevinding = rapport.bevindingen().get(i);
      boolean mis =
          bevinding.uitkomst() == Uitkomst.STRIJDIG
              || bevinding.uitkomst() == Uitkomst.ONTBREEKT
              || bevinding.uitkomst() == Uitkomst.ONVOLLEDIG;
      assertThat(resultaten.path(i).path("kind").asText().equals("fail")).isEqualTo(mis);
      assertThat(resultaten.path(i).path("level").asText().equals("none")).isEqualTo(!mis);
    }
  }

  @Test
  void aPlaceNamesTheFileAndTheArticle() throws IOException {
    JsonNode plaats = run(rapport).path("results").path(0).path("locations").path(0);

    assertThat(plaats.at("/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("Examenreglement%20De%20Vuurtoren.docx");
    assertThat(plaats.at("/logicalLocations/0/fullyQualifiedName").asText())
        .isEqualTo(rapport.bevindingen().get(0).vindplaatsen().get(0).eid());
  }

  @Test
  void aFindingOnAToetsNamesTheSubjectAndTheToets() throws IOException {
    JsonNode plaatsen = null;
    for (JsonNode resultaat : run(PtaRapport.een()).path("results")) {
      if (resultaat.at("/message/text").asText().contains("toets AK3 ")) {
        plaatsen = resultaat.at("/locations/0/logicalLocations");
      }
    }

    assertThat(plaatsen.at("/0/name").asText()).isEqualTo("tabel 1, rij 4");
    assertThat(plaatsen.at("/1/name").asText()).isEqualTo("aardrijkskunde havo, toets AK3");
    assertThat(plaatsen.at("/1/fullyQualifiedName").asText()).isEqualTo("aardrijkskunde/havo/AK3");
  }

  @Test
  void whatASubjectLacksNamesTheSubject() throws IOException {
    assertThat(run(PtaRapport.een()).path("results").findValuesAsText("fullyQualifiedName"))
        .contains("culturele en kunstzinnige vorming (ckv)/havo");
  }

  @Test
  void anAcceptedFindingIsSuppressed() throws IOException {
    Rapportbestand vorig =
        Rapportbestand.read(new JsonRapport().render(rapport).getBytes(StandardCharsets.UTF_8));
    vorig.accept(rapport.bevindingen().get(0).eis(), "Zo afgesproken.");
    Rapport nieuw = rapport.tegen(Eerder.read(vorig.json().getBytes(StandardCharsets.UTF_8)));

    JsonNode resultaat = run(nieuw).path("results").path(0);

    assertThat(resultaat.path("baselineState").asText()).isEqualTo("unchanged");
    assertThat(resultaat.at("/suppressions/0/justification").asText()).isEqualTo("Zo afgesproken.");
  }

  private static JsonNode run(Rapport rapport) throws IOException {
    return new ObjectMapper().readTree(new SarifRapport().render(rapport)).path("runs").path(0);
  }
}
