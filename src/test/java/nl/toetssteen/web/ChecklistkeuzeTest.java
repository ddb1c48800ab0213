package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Lijst;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChecklistkeuzeTest {

  private final List<String> namen =
      ChecklistReader.readPackaged().lijsten().stream().map(Lijst::naam).toList();
  private Proefserver server;

  @BeforeAll
  void start() {
    server = Proefserver.echt();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void theFormOffersEveryList() {
    Document pagina = server.html(server.get("/"));

    assertThat(pagina.select("input[name=checklist]").eachAttr("value")).isEqualTo(namen);
  }

  @Test
  void theDescriptionKnowsEveryList() {
    JsonNode veld =
        server
            .json(server.get("/v1/openapi.json"))
            .at("/components/schemas/Invoer/properties/checklist/items/enum");

    assertThat(veld).extracting(JsonNode::asText).isEqualTo(namen);
  }

  @Test
  void theReportIsAboutTheListsOfTheRequest() {
    Formulier formulier =
        Formulier.met("bestand", "a.txt", "De kandidaat doet eindexamen en kan herkansen.")
            .veld("checklist", "duo")
            .veld("checklist", "vo-raad")
            .veld("soort", "examenreglement");
    String pad =
        server
            .send(formulier.naar(server.adres("/v1/controles")))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    server.await(pad, "klaar");

    JsonNode rapport = server.json(server.get(pad + "/rapport", "application/json"));
    List<String> eisen = new ArrayList<>();
    rapport.get("bevindingen").forEach(b -> eisen.add(b.get("eis").asText()));
    assertThat(rapport.at("/checklist/namen")).hasToString("[\"duo\",\"vo-raad\"]");
    assertThat(eisen).contains("er.vrijstelling").doesNotContain("er.actueel.rekentoets");
  }

  @Test
  void aFolderCannotBeChosenOverHttp() {
    HttpResponse<String> antwoord =
        server.send(
            Formulier.met("bestand", "a.txt", "tekst")
                .veld("checklist", "checklists/ce")
                .naar(server.adres("/v1/controles")));

    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(server.json(antwoord).get("detail").asText())
        .isEqualTo("Deze checklist is niet bekend. Kies uit: wvo-2020, duo, vo-raad.");
  }
}
