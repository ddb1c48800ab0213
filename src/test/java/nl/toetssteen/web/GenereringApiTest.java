package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.opstellen.profiel.ProfielReader;
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
  private static final String PTA =
      """
      # Economie havo 4

      | Code | Omschrijving | Toetsvorm | Weging | Periode |
      |---|---|---|---|---|
      | E1 | Markt en ruil | schriftelijk | 40 | 1 |
      | E2 | Geld en inflatie | schriftelijk | 60 | 2 |

      # Economie havo 5

      | Code | Omschrijving | Toetsvorm | Weging | Periode |
      |---|---|---|---|---|
      | E3 | Beleid van de overheid | schriftelijk | 100 | 1 |
      """;

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
  void theTaakomschrijvingIsDraftedOfTheSameProfile() {
    ObjectNode profiel = profiel();
    profiel.withObjectProperty("taakomschrijving").put("uren", 321);
    ObjectNode aanvraag = profiel.objectNode().put("wat", "taakomschrijving").put("formaat", "md");
    aanvraag.set("profiel", profiel);

    HttpResponse<String> aangenomen = post(aanvraag.toString());

    assertThat(server.json(aangenomen).get("wat").asText()).isEqualTo("taakomschrijving");
    HttpResponse<String> document = document(aangenomen);
    assertThat(document.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"taakomschrijving.md\"");
    assertThat(document.body())
        .startsWith("# Taakomschrijving examensecretaris")
        .contains("321 uur");
  }

  @Test
  void aBlankWorkbookNeedsNoFiles() {
    ObjectNode aanvraag =
        profiel()
            .objectNode()
            .put("wat", "pta-werkboek")
            .put("schoolsoort", "havo")
            .put("vak", "ec");
    aanvraag.set("profiel", profiel());

    HttpResponse<String> document = document(post(aanvraag.toString()));

    assertThat(document.headers().firstValue("Content-Type")).hasValue(Opstelling.XLSX_MEDIATYPE);
    assertThat(document.body()).startsWith("PK");
  }

  @Test
  void aBookletIsDraftedOfTheToetsenThatComeWithTheProfile() {
    Formulier formulier =
        form("pta")
            .bestand("programma", "pta.md", PTA.getBytes(StandardCharsets.UTF_8))
            .veld("schoolsoort", "havo")
            .veld("leerjaar", "4");

    assertThat(document(send(formulier)).body())
        .startsWith("# Programma van toetsing en afsluiting")
        .contains("Markt en ruil")
        .doesNotContain("Beleid van de overheid");
  }

  @Test
  void aChangeIsDraftedOfTheOldAndTheNewPta() {
    Formulier formulier =
        form("wijzigingsbericht")
            .bestand("oud", "oud.md", PTA.getBytes(StandardCharsets.UTF_8))
            .bestand("nieuw", "nieuw.md", PTA.replace("40", "45").getBytes(StandardCharsets.UTF_8));

    assertThat(document(send(formulier)).body()).contains("Markt en ruil | weging | 40 | 45");
  }

  @Test
  void filesOfWhichNothingCanBeDraftedAreExplained() {
    byte[] pta = PTA.getBytes(StandardCharsets.UTF_8);
    assertThat(
            failure(
                form("wijzigingsbericht")
                    .bestand("oud", "a.md", pta)
                    .bestand("nieuw", "b.md", pta)))
        .contains("geen verschil gevonden");
    assertThat(
            failure(
                form("pta")
                    .bestand(
                        "programma", "brief.md", "Beste ouders".getBytes(StandardCharsets.UTF_8))))
        .contains("In “brief.md” zijn geen toetsen gevonden");
    assertThat(failure(form("pta").bestand("programma", "a.md", pta).veld("leerjaar", "6")))
        .contains("geen toetsen voor deze schoolsoort en dit leerjaar");
  }

  @Test
  void whatIsMissingOrNotUnderstoodIsToldAtOnce() {
    assertProblem(send(form("pta")), 400, "ongeldige-invoer");
    assertProblem(send(form("wijzigingsbericht")), 400, "ongeldige-invoer");
    assertProblem(send(form("pta-werkboek").veld("schoolsoort", "lts")), 400, "ongeldige-invoer");
    assertProblem(send(form("pta").veld("leerjaar", "negen")), 400, "ongeldige-invoer");
    String boek = "{\"profiel\": {}, \"wat\": \"pta-werkboek\", \"formaat\": \"pdf\"}";
    assertProblem(post(boek), 400, "ongeldige-invoer");
    assertProblem(send(new Formulier().veld("wat", "pta")), 400, "ongeldige-invoer");
    assertProblem(
        send(Formulier.met("profiel", "p.yaml", "versie: 2\nschool: \"Het")),
        422,
        "ongeldig-profiel");
  }

  private static Formulier form(String wat) {
    return Formulier.met("profiel", "schoolprofiel.yaml", ProfielReader.example())
        .veld("wat", wat)
        .veld("formaat", wat.equals("pta-werkboek") ? "" : "md");
  }

  private String failure(Formulier formulier) {
    String adres = send(formulier).headers().firstValue("Location").orElseThrow();
    server.await(adres, "mislukt");
    return assertProblem(server.get(adres + "/document"), 422, "niet-op-te-stellen")
        .get("detail")
        .asText();
  }

  @Test
  void theDescriptionNamesEveryForm() {
    JsonNode beschrijving = server.json(server.get("/v1/openapi.json"));
    List<String> vormen = new ArrayList<>();
    List<String> mediatypes = new ArrayList<>();
    for (Bestandsvorm vorm : Bestandsvorm.values()) {
      vormen.add(vorm.toString());
      mediatypes.add(vorm.mediatype());
    }
    vormen.add(Opstelling.XLSX);
    mediatypes.add(Opstelling.XLSX_MEDIATYPE);
    assertThat(beschrijving.at("/components/schemas/Formaat/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyInAnyOrderElementsOf(vormen);
    assertThat(beschrijving.at("/components/schemas/Opstelling/enum"))
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(Opstelling.namen());
    assertThat(
            beschrijving
                .get("paths")
                .get("/v1/genereringen/{id}/document")
                .at("/get/responses/200/content")
                .fieldNames())
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(mediatypes);
  }

  private static ObjectNode profiel() {
    return Profielaanvraag.profiel();
  }

  private HttpResponse<String> post(String body) {
    return server.send(Profielaanvraag.naar(server.adres("/v1/genereringen"), body));
  }

  private HttpResponse<String> send(Formulier formulier) {
    return server.send(formulier.naar(server.adres("/v1/genereringen")));
  }

  private String document(String body) {
    return document(post(body)).body();
  }

  private HttpResponse<String> document(HttpResponse<String> aangenomen) {
    assertThat(aangenomen.statusCode()).as(aangenomen.body()).isEqualTo(202);
    String adres = aangenomen.headers().firstValue("Location").orElseThrow();
    server.await(adres, "klaar");
    return server.get(adres + "/document");
  }

  private JsonNode assertProblem(HttpResponse<String> antwoord, int status, String soort) {
    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode probleem = server.json(antwoord);
    assertThat(probleem.get("type").asText()).isEqualTo("urn:toetssteen:probleem:" + soort);
    return probleem;
  }
}
