package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the description of the API to what the server does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenapiTest {
  private static final List<String> PAGINAS =
      List.of(
          "GET /",
          "POST /controles",
          "GET /controles/{id}",
          "GET /controles/{id}/{bestand}",
          "GET /controles/{id}/indeling.yaml",
          "POST /controles/{id}/kolommen",
          "GET /eisen",
          "GET /eisen/{id}",
          "GET /opstellen",
          "POST /opstellen",
          "POST /opstellen/profiel",
          "GET /opstellen/{id}",
          "GET /opstellen/{id}/aanpassen",
          "GET /opstellen/{id}/ook/{wat}",
          "POST /opstellen/{id}/ook/{wat}",
          "GET /opstellen/{id}/{bestand}");
  private static final List<String> METHODEN = List.of("get", "post", "put", "patch", "delete");

  private Proefserver server;
  private JsonNode beschrijving;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
    beschrijving = server.json(server.get("/v1/openapi.json"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void itIsServedAsOpenapi31WithTheVersionOfTheApi() {
    HttpResponse<String> antwoord = server.get("/v1/openapi.json");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(beschrijving.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(antwoord.headers().firstValue("API-Version"))
        .hasValue(beschrijving.at("/info/version").asText());
  }

  @Test
  void itsPathsAreExactlyTheRoutesThatAreNoPages() {
    List<String> beschreven = new ArrayList<>(PAGINAS);
    beschrijving
        .get("paths")
        .properties()
        .forEach(
            pad ->
                METHODEN.stream()
                    .filter(pad.getValue()::has)
                    .map(methode -> methode.toUpperCase(Locale.ROOT) + " " + pad.getKey())
                    .forEach(beschreven::add));
    assertThat(beschreven).containsExactlyInAnyOrderElementsOf(server.routes());
  }

  @Test
  void everyReferenceArrives() {
    assertThat(beschrijving.findValuesAsText("$ref"))
        .filteredOn(verwijzing -> verwijzing.startsWith("#/components/"))
        .isNotEmpty()
        .allSatisfy(
            verwijzing ->
                assertThat(beschrijving.at(verwijzing.substring(1)).isMissingNode())
                    .as(verwijzing)
                    .isFalse());
  }

  @Test
  void answersAreAsDescribed() {
    String controle = server.submit("%PDF");
    server.await(controle, "mislukt");
    assertMeets("Controle", server.get(controle));
    assertMeets("Probleem", server.get(controle + "/rapport"));
    String goed = server.submit("Artikel 1");
    server.await(goed, "klaar");
    assertMeets("Controle", server.get(goed));
    assertMeets("Rapport", server.get(goed + "/rapport"));
    assertMeets(
        "Probleem",
        server.send(Profielaanvraag.naar(server.adres("/v1/genereringen"), "{\"profiel\": {}}")));
    String opgesteld =
        server
            .send(
                Profielaanvraag.naar(
                    server.adres("/v1/genereringen"),
                    Profielaanvraag.json(Profielaanvraag.profiel(), "md")))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    assertMeets("Generering", server.get(opgesteld));
  }

  @Test
  void everyRefusalOfTheReportIsDescribed() {
    JsonNode antwoorden =
        beschrijving.at("/paths").get("/v1/controles/{id}/rapport").at("/get/responses");
    assertThat(antwoorden.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder("200", "404", "406", "409", "422", "500");
  }

  private void assertMeets(String schema, HttpResponse<String> antwoord) {
    ObjectNode wortel = JsonNodeFactory.instance.objectNode();
    wortel.put("$ref", "#/components/schemas/" + schema);
    wortel.set("components", beschrijving.get("components"));
    JsonSchema regels = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(wortel);
    assertThat(regels.validate(server.json(antwoord))).as(schema).isEmpty();
  }
}
