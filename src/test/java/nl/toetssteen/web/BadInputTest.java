package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import nl.toetssteen.voorbeeld.SlechtBestand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hands in what cannot be checked to the service as users get it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
  private static final int VEEL_TE_GROOT = 200 << 20;

  private Proefserver server;

  @BeforeAll
  void start() {
    server = Proefserver.echt();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @AfterEach
  void theServiceIsStillAliveAndChecks() {
    assertThat(server.get("/gezondheid").statusCode()).isEqualTo(200);
    String controle = server.submit("Artikel 1 Examen\n\nDe kandidaat doet examen.");
    server.await(controle, "klaar");
  }

  @ParameterizedTest
  @EnumSource
  void theApiSaysWhatIsWrong(SlechtBestand slecht) {
    HttpResponse<String> antwoord = post("bestand", slecht, "/v1/controles");
    assertThat(antwoord.statusCode()).isEqualTo(202);
    String controle = antwoord.headers().firstValue("Location").orElseThrow();
    server.await(controle, "mislukt");
    HttpResponse<String> rapport = server.get(controle + "/rapport");
    assertProblem(rapport, 422, "onleesbaar/" + slecht.reden());
    assertThat(server.json(rapport).get("detail").asText())
        .contains(slecht.melding())
        .doesNotContain("Exception");
    assertThat(server.json(server.get(controle)).at("/probleem/type").asText())
        .endsWith(slecht.reden());
  }

  @ParameterizedTest
  @EnumSource
  void thePageSaysWhatIsWrong(SlechtBestand slecht) {
    HttpResponse<String> antwoord = post("bestanden", slecht, "/controles");
    assertThat(antwoord.statusCode()).isEqualTo(303);
    String pad = antwoord.headers().firstValue("Location").orElseThrow();
    Proefserver.await(() -> server.get(pad).statusCode() != 200);
    HttpResponse<String> pagina = server.get(pad);
    assertThat(pagina.statusCode()).isEqualTo(422);
    assertThat(server.html(pagina).selectFirst("main").text())
        .contains("Het document is niet te lezen")
        .contains(slecht.melding());
    assertThat(server.html(pagina).select("main a[href=/]")).hasSize(1);
  }

  @Test
  void anUploadOfTwoHundredMegabytesIsRefused() {
    assertProblem(send("bestand", "/v1/controles"), 413, "te-groot");
    HttpResponse<String> pagina = send("bestanden", "/controles");
    assertThat(pagina.statusCode()).isEqualTo(413);
    assertThat(server.html(pagina).selectFirst("main").text())
        .contains("De bestanden mogen samen hooguit 25 MB zijn");
  }

  private HttpResponse<String> send(String veld, String pad) {
    Formulier groot = new Formulier().bestand(veld, "groot.pdf", new byte[VEEL_TE_GROOT]);
    return server.send(groot.naar(server.adres(pad)));
  }

  private HttpResponse<String> post(String veld, SlechtBestand slecht, String pad) {
    Formulier formulier = new Formulier().bestand(veld, slecht.naam(), slecht.inhoud());
    return server.send(formulier.naar(server.adres(pad)));
  }

  private void assertProblem(HttpResponse<String> antwoord, int status, String soort) {
    assertThat(antwoord.statusCode()).isEqualTo(status);
    assertThat(antwoord.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    JsonNode probleem = server.json(antwoord);
    assertThat(probleem.get("type").asText()).isEqualTo("urn:toetssteen:probleem:" + soort);
    assertThat(probleem.get("status").asInt()).isEqualTo(status);
  }
}
