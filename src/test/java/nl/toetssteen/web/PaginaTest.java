package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PaginaTest {
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
  void theUploadPageSaysWhatHappensWithTheFile() {
    Document pagina = server.html(server.get("/"));
    assertThat(pagina.select("form[method=post][enctype=multipart/form-data] [type=file]"))
        .extracting(veld -> veld.attr("name"))
        .containsExactly("bestanden", "eerder", "indeling");
    assertThat(pagina.select("input[name=soort]").eachAttr("value"))
        .containsExactly(
            "", "examenreglement", "pta", "examenreglement-en-pta", "taakomschrijving");
    assertThat(pagina.select("input[name=schoolsoort]").eachAttr("value"))
        .containsExactly("vmbo-bb", "vmbo-kb", "vmbo-gl", "vmbo-tl", "havo", "vwo");
    assertThat(pagina.text())
        .contains("samen hooguit 2 MB")
        .contains("verdwijnt uiterlijk na 60 minuten")
        .contains("Niets wordt met anderen gedeeld");
  }

  @Test
  void anUploadLeadsToTheReport() {
    String pad = upload(Formulier.met("bestanden", "mijn reglement.txt", "Artikel 1"));
    Proefserver.await(() -> server.get(pad).body().contains("id=\"bevindingen\""));
    assertThat(server.html(server.get(pad)).selectFirst("h1").text())
        .isEqualTo("mijn reglement.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "csv", "html", "json"})
  void theReportCanBeSaved(String vorm) {
    String pad = upload(Formulier.met("bestanden", "mijn reglement.txt", "Artikel 1"));
    Proefserver.await(() -> server.get(pad).body().contains("id=\"bevindingen\""));
    String adres = pad + "/rapport." + vorm;

    assertThat(server.html(server.get(pad)).select("a[download]").eachAttr("href")).contains(adres);
    HttpResponse<String> bestand = server.get(adres);
    assertThat(bestand.statusCode()).isEqualTo(200);
    assertThat(bestand.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"rapport." + vorm + "\"");
    assertThat(server.get(pad + "/rapport.exe").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageWaitsForItsReport() {
    try (Proefserver geduldig = Proefserver.echt()) {
      HttpResponse<String> antwoord =
          geduldig.send(
              Formulier.met("bestanden", "a.txt", "De kandidaat doet examen.")
                  .naar(geduldig.adres("/controles")));
      String pad = antwoord.headers().firstValue("Location").orElseThrow();
      assertThat(geduldig.html(geduldig.get(pad)).getElementById("bevindingen")).isNotNull();
    }
  }

  @Test
  void anUploadWithoutFileIsMetKindly() {
    HttpResponse<String> antwoord =
        server.send(
            new Formulier().bestand("bestanden", "", new byte[0]).naar(server.adres("/controles")));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(server.html(antwoord).text()).contains("Er is geen bestand gekozen");
  }

  @Test
  void aFileThatIsTooLargeIsMetKindly() {
    HttpResponse<String> antwoord =
        server.send(
            new Formulier()
                .bestand("bestanden", "groot.pdf", new byte[8 << 20])
                .naar(server.adres("/controles")));
    assertThat(antwoord.statusCode()).isEqualTo(413);
    assertThat(server.html(antwoord).text()).contains("samen hooguit 2 MB");
  }

  @Test
  void anUnreadableDocumentIsToldOnAPage() {
    String pad = upload(Formulier.met("bestanden", "dicht.pdf", "%PDF"));
    Proefserver.await(() -> server.get(pad).statusCode() == 422);
    assertThat(server.html(server.get(pad)).text()).contains("Haal het wachtwoord eraf.");
  }

  @Test
  void aReportThatIsGoneIsExplained() {
    HttpResponse<String> antwoord = server.get("/controles/onbekend");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(server.html(antwoord).text()).contains("verdwijnt na 60 minuten");
    assertThat(server.html(antwoord).select("main a[href=/]")).hasSize(1);
  }

  @Test
  void aWrongAddressGivesAPage() {
    HttpResponse<String> antwoord = server.get("/weg");
    assertThat(antwoord.statusCode()).isEqualTo(404);
    assertThat(server.html(antwoord).text()).contains("Dit adres bestaat niet");
  }

  @ParameterizedTest(name = "{0} keeps nothing and runs nothing")
  @ValueSource(strings = {"/", "/weg", "/gezondheid", "/v1/weg", "/controles/weg"})
  void everyAnswerCarriesTheHeaders(String pad) throws Exception {
    HttpResponse<String> antwoord = server.get(pad);
    assertThat(antwoord.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(antwoord.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(antwoord.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(antwoord.headers().firstValue("Server")).isEmpty();
    assertThat(antwoord.headers().firstValue("Content-Security-Policy").orElseThrow())
        .isEqualTo(
            "default-src 'none'; style-src '"
                + styleHash()
                + "'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  }

  private String styleHash() throws Exception {
    String css = server.html(server.get("/")).selectFirst("style").data();
    byte[] som = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(som);
  }

  private String upload(Formulier formulier) {
    HttpResponse<String> antwoord = server.send(formulier.naar(server.adres("/controles")));
    assertThat(antwoord.statusCode()).isEqualTo(303);
    return server.adres(antwoord.headers().firstValue("Location").orElseThrow()).getPath();
  }
}
