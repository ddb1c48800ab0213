package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
  private Proefserver server;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void aCheckIsAcceptedAndHasAnAddress() {
    HttpResponse<String> antwoord = post(Formulier.met("bestand", "a.txt", "Artikel 1"));
    assertThat(antwoord.statusCode()).isEqualTo(202);
    JsonNode body = server.json(antwoord);
    assertThat(antwoord.headers().firstValue("Location"))
        .hasValue("/v1/controles/" + body.get("id").asText());
    assertThat(body.get("status").asText()).isIn("wachtend", "bezig", "klaar");
    assertThat(body.at("/links/rapport").asText())
        .isEqualTo("/v1/controles/" + body.get("id").asText() + "/rapport");
    assertThat(body.get("id").asText()).matches("[A-Za-z0-9_-]{22,}");
  }

  @Test
  void theReportComesAsJsonOrAsPage() {
    String controle = server.submit("Artikel 1");
    server.await(controle, "klaar");
    HttpResponse<String> json = server.get(controle + "/rapport");
    assertThat(json.statusCode()).isEqualTo(200);
    assertThat(contentType(json)).startsWith("application/json");
    assertThat(server.json(json).at("/bevindingen/0/eis").asText()).isEqualTo("er.beroep.termijn");
    HttpResponse<String> html = server.get(controle + "/rapport", "text/html");
    assertThat(contentType(html)).startsWith("text/html");
    assertThat(server.html(html).getElementById("eis-er.beroep.termijn")).isNotNull();
  }

  @ParameterizedTest(name = "Accept {0} gives {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
        "text/html;q=0.4, application/json;q=0.5 | application/json",
        "application/* | application/json",
        "application/json;q=0, */* | text/html",
        "text/csv | text/csv",
        "application/pdf | application/pdf",
        "application/sarif+json | application/sarif+json"
      })
  void theClientChoosesTheForm(String accept, String soort) {
    String controle = server.submit("Artikel 1");
    server.await(controle, "klaar");
    assertThat(contentType(server.get(controle + "/rapport", accept))).startsWith(soort);
  }

  @Test
  void anotherFormIsNotThere() {
    String controle = server.submit("Artikel 1");
    server.await(controle, "klaar");
    assertProblem(server.get(controle + "/rapport", "image/png"), 406, "formaat-antwoord");
  }

  @Test
  void anEarlierReportTellsWhatStayed() {
    String eerste = server.submit("Artikel 1");
    server.await(eerste, "klaar");
    String rapport = server.get(eerste + "/rapport").body();

    String tweede =
        server
            .json(
                post(
                    Formulier.met("bestand", "a.txt", "Artikel 1")
                        .bestand("eerder", "r.json", rapport.getBytes(StandardCharsets.UTF_8))))
            .at("/links/self")
            .asText();
    server.await(tweede, "klaar");

    assertThat(server.json(server.get(tweede + "/rapport")).at("/bevindingen/0/status").asText())
        .isEqualTo("gebleven");
  }

  @Test
  void anEarlierReportThatIsNoneIsRefused() {
    assertProblem(
        post(
            Formulier.met("bestand", "a.txt", "Artikel 1")
                .bestand("eerder", "r.json", new byte[] {1, 2})),
        400,
        "ongeldige-invoer");
  }

  @Test
  void columnsOfAPtaThatAreNotUnderstoodAreRefused() {
    assertProblem(
        post(
            Formulier.met("bestand", "a.txt", "Artikel 1")
                .bestand(
                    "indeling", "i.yaml", "indelingen: geen".getBytes(StandardCharsets.UTF_8))),
        400,
        "ongeldige-invoer");
  }

  @Test
  void anUnreadableDocumentSaysWhy() {
    String controle = server.submit("%PDF");
    server.await(controle, "mislukt");
    JsonNode probleem = server.json(server.get(controle)).get("probleem");
    assertThat(probleem.get("status").asInt()).isEqualTo(422);
    assertThat(probleem.get("detail").asText()).isEqualTo("Haal het wachtwoord eraf.");
    assertProblem(server.get(controle + "/rapport"), 422, "onleesbaar/versleuteld");
  }

  @Test
  void aCrashTellsNothingOfTheDocument() {
    String controle = server.submit("!");
    server.await(controle, "mislukt");
    HttpResponse<String> antwoord = server.get(controle + "/rapport");
    assertProblem(antwoord, 500, "intern");
    assertThat(antwoord.body()).doesNotContain("geheime");
    assertThat(server.get("/gezondheid").statusCode()).isEqualTo(200);
  }

  @Test
  void anUnknownAddressIsAProblem() {
    assertProblem(server.get("/v1/bestaat-niet"), 404, "niet-gevonden");
    assertProblem(server.get("/v1"), 404, "niet-gevonden");
    assertProblem(server.get("/v1/controles/abc"), 404, "niet-gevonden");
    assertProblem(server.get("/v1/controles/abc/rapport"), 404, "niet-gevonden");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "GET"})
  void anotherMethodIsAProblem(String methode) {
    HttpRequest request =
        HttpRequest.newBuilder(server.adres("/v1/controles"))
            .method(methode, BodyPublishers.noBody())
            .build();
    assertProblem(server.send(request), 405, "methode");
  }

  @Test
  void anAddressThatTheServerItselfRefusesIsAProblem() throws Exception {
    assertThat(Rauw.send(server.adres("/"), "GET /v1/%ZZ HTTP/1.1"))
        .startsWith("HTTP/1.1 400")
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("cache-control: no-store");
    assertThat(Rauw.send(server.adres("/"), "GET /v1/controles/..%2f..%2fx HTTP/1.1"))
        .startsWith("HTTP/1.1 4")
        .containsIgnoringCase("content-type: application/problem+json")
        .containsIgnoringCase("api-version: 1.0.0");
  }

  @Test
  void aBodyThatIsNoFormIsAProblem() {
    HttpRequest request =
        HttpRequest.newBuilder(server.adres("/v1/controles"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString("{}"))
            .build();
    assertProblem(server.send(request), 415, "formaat-aanvraag");
    HttpRequest leeg =
        HttpRequest.newBuilder(server.adres("/v1/controles")).POST(BodyPublishers.noBody()).build();
    assertProblem(server.send(leeg), 415, "formaat-aanvraag");
  }

  @Test
  void aBrokenFormIsAProblem() {
    HttpRequest request =
        HttpRequest.newBuilder(server.adres("/v1/controles"))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; na"))
            .build();
    assertProblem(server.send(request), 400, "ongeldige-invoer");
  }

  @Test
  void aFormWithoutFileIsAProblem() {
    assertProblem(post(new Formulier().veld("schoolsoort", "havo")), 400, "ongeldige-invoer");
    assertProblem(post(Formulier.met("anders", "a.txt", "tekst")), 400, "ongeldige-invoer");
  }

  @ParameterizedTest
  @CsvSource({"soort, brief", "schoolsoort, lts", "peildatum, gisteren", "peildatum, 2026-02-30"})
  void aChoiceThatIsNotUnderstoodIsAProblem(String veld, String waarde) {
    HttpResponse<String> antwoord =
        post(Formulier.met("bestand", "a.txt", "tekst").veld(veld, waarde));
    assertProblem(antwoord, 400, "ongeldige-invoer");
    assertThat(server.json(antwoord).get("detail").asText()).containsIgnoringCase(veld);
  }

  @Test
  void aDocumentIsOfOneKind() {
    Formulier formulier =
        Formulier.met("bestand", "a.txt", "tekst")
            .veld("soort", "pta")
            .veld("soort", "examenreglement");

    assertProblem(post(formulier), 400, "ongeldige-invoer");
  }

  @Test
  void healthIsTold() {
    HttpResponse<String> antwoord = server.get("/gezondheid");
    assertThat(antwoord.statusCode()).isEqualTo(200);
    assertThat(antwoord.body()).isEqualTo("{\"status\":\"ok\"}");
  }

  private HttpResponse<String> post(Formulier formulier) {
    return server.send(formulier.naar(server.adres("/v1/controles")));
  }

  private void assertProblem(HttpResponse<String> antwoord, int status, String soort) {
    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(contentType(antwoord)).isEqualTo("application/problem+json");
    assertThat(antwoord.headers().firstValue("API-Version")).hasValue("1.0.0");
    JsonNode body = server.json(antwoord);
    assertThat(body.fieldNames())
        .toIterable()
        .containsExactly("type", "title", "status", "detail", "instance");
    assertThat(body.get("type").asText()).isEqualTo("urn:toetssteen:probleem:" + soort);
    assertThat(body.get("status").asInt()).isEqualTo(status);
    assertThat(body.get("instance").asText()).isEqualTo(antwoord.uri().getPath());
    assertThat(body.get("detail").asText()).isNotBlank();
  }

  private static String contentType(HttpResponse<String> antwoord) {
    return antwoord.headers().firstValue("Content-Type").orElse("");
  }
}
