package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenereringApiTest {
  private Proefserver server;

  @BeforeAll
  void start() {
    server = Proefserver.gewoon();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @EnumSource
  void aProfileBecomesADocumentInEveryForm(Bestandsvorm vorm) {
    HttpResponse<String> aangenomen = post(Profielaanvraag.json(profiel(), vorm.toString()));
    assertThat(aangenomen.statusCode()).isEqualTo(202);
    String adres = aangenomen.headers().firstValue("Location").orElseThrow();
    assertThat(adres).matches("/v1/genereringen/[\\w-]{24}");
    assertThat(server.json(aangenomen).at("/links/self").asText()).isEqualTo(adres);
    server.await(adres, "klaar");

    HttpResponse<String> document = server.get(adres + "/document");
    assertThat(document.statusCode()).isEqualTo(200);
    assertThat(document.headers().firstValue("Content-Type").orElseThrow())
        .startsWith(vorm.mediatype());
    assertThat(document.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"examenreglement." + vorm + "\"");
    assertThat(document.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(document.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'");
    assertThat(document.body()).isNotBlank();
  }

  @Test
  void theDocumentIsOfTheSchoolInTheProfile() {
    ObjectNode profiel = profiel();
    profiel.withObjectProperty("school").put("naam", "Het <b>Baken</b>");
    assertThat(document(Profielaanvraag.json(profiel, "html")))
        .contains("Het &lt;b&gt;Baken&lt;/b&gt;")
        .doesNotContain("<b>Baken");
  }

  @Test
  void withoutAChoiceItIsPdf() {
    ObjectNode aanvraag = profiel().objectNode();
    aanvraag.set("profiel", profiel());
    assertThat(document(aanvraag.toString())).startsWith("%PDF-");
  }

  @Test
  void anImpossibleChoiceIsRefusedWithItsPlaceAndTheArticleOfLaw() {
    ObjectNode profiel = profiel();
    profiel.withObjectProperty("commissie-van-beroep").put("beroepstermijn-dagen", 3);
    ((ArrayNode) profiel.at("/examencommissies/0/leden")).remove(0);

    JsonNode probleem =
        assertProblem(post(Profielaanvraag.json(profiel, "md")), 422, "ongeldig-profiel");
    assertThat(probleem.get("fouten"))
        .extracting(fout -> fout.get("pad").asText(), fout -> fout.get("artikel").asText())
        .containsExactly(
            tuple("/examencommissies/0/leden", "WVO 2020, artikel 2.60d lid 2"),
            tuple("/commissie-van-beroep/beroepstermijn-dagen", "WVO 2020, artikel 2.63 lid 2"));
    assertThat(probleem.at("/fouten/1/uitleg").asText())
        .startsWith("De beroepstermijn is vijf dagen");
  }

  @Test
  void everythingThatIsMissingOrUnknownIsNamed() {
    ObjectNode profiel = profiel();
    profiel.withObjectProperty("school").remove("naam");
    profiel.put("kleurtje", "rood");

    JsonNode probleem =
        assertProblem(post(Profielaanvraag.json(profiel, "md")), 422, "ongeldig-profiel");
    assertThat(probleem.get("fouten"))
        .extracting(fout -> fout.get("pad").asText())
        .containsExactlyInAnyOrder("/school/naam", "/kleurtje");
  }

  @Test
  void anOlderProfileIsReadAndToldAbout() {
    ObjectNode profiel = profiel();
    profiel.put("versie", 1);
    profiel.set("examencommissie", profiel.remove("examencommissies").get(0));

    HttpResponse<String> antwoord = post(Profielaanvraag.json(profiel, "md"));
    assertThat(antwoord.statusCode()).isEqualTo(202);
    assertThat(server.json(antwoord).at("/meldingen/0").asText()).contains("oudere versie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"profiel\": 3}",
        "{\"profiel\": {}, \"profiel\": {}}",
        "{\"profiel\": {}} {}",
        "{\"profiel\": {}, \"wat\": \"roman\"}",
        "{\"profiel\": {}, \"formaat\": \"exe\"}",
        "{\"profiel\": {}, \"anders\": 1}"
      })
  void whatCannotBeUnderstoodIsRefused(String body) {
    assertProblem(post(body), 400, "ongeldige-invoer");
  }

  @Test
  void deepNestingIsRefused() {
    assertProblem(post("{\"profiel\":" + "[".repeat(100_000)), 400, "ongeldige-invoer");
  }

  @Test
  void whatIsTooLargeIsRefused() {
    ObjectNode profiel = profiel();
    profiel.withObjectProperty("school").put("naam", "a".repeat(2 << 20));
    assertProblem(post(Profielaanvraag.json(profiel, "md")), 413, "te-groot");
  }

  @Test
  void moreAnswersThanAnySchoolHasAreRefusedBeforeTheyAreJudged() {
    ObjectNode profiel = profiel();
    ArrayNode cohorten = profiel.putArray("cohorten");
    for (int i = 0; i < 100_000; i++) {
      cohorten.addObject();
    }
    assertProblem(post(Profielaanvraag.json(profiel, "md")), 413, "te-groot");
  }

  @Test
  void onlyJsonIsRead() {
    HttpRequest tekst =
        HttpRequest.newBuilder(server.adres("/v1/genereringen"))
            .header("Content-Type", "text/plain")
            .POST(BodyPublishers.ofString(Profielaanvraag.json(profiel(), "md")))
            .build();
    assertProblem(server.send(tekst), 415, "formaat-aanvraag");
  }

  @Test
  void anUnknownDocumentIsNotFound() {
    assertProblem(server.get("/v1/genereringen/x"), 404, "niet-gevonden");
    assertProblem(server.get("/v1/genereringen/x/document"), 404, "niet-gevonden");
  }

  @Test
  void theDescriptionNamesEveryForm() {
    JsonNode beschrijving = server.json(server.get("/v1/openapi.json"));
    assertThat(beschrijving.at("/components/schemas/Genereeraanvraag/properties/formaat/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Bestandsvorm.values()).map(String::valueOf).toList());
    assertThat(
            beschrijving
                .get("paths")
                .get("/v1/genereringen/{id}/document")
                .at("/get/responses/200/content")
                .fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Bestandsvorm.values()).map(Bestandsvorm::mediatype).toList());
  }

  private static ObjectNode profiel() {
    return Profielaanvraag.profiel();
  }

  private HttpResponse<String> post(String body) {
    return server.send(Profielaanvraag.naar(server.adres("/v1/genereringen"), body));
  }

  private String document(String body) {
    String adres = post(body).headers().firstValue("Location").orElseThrow();
    server.await(adres, "klaar");
    return server.get(adres + "/document").body();
  }

  private JsonNode assertProblem(HttpResponse<String> antwoord, int status, String soort) {
    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode probleem = server.json(antwoord);
    assertThat(probleem.get("type").asText()).isEqualTo("urn:toetssteen:probleem:" + soort);
    return probleem;
  }
}
