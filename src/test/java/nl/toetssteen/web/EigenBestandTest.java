package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Rapportvorm;
import org.junit.jupiter.api.Test;

/** A user gets the own file back, with the findings in it. */
class EigenBestandTest {
  private static final Path MAP = Path.of("sample-reglementen");
  private static final String CONCEPT = "examenreglement-2026-2027-concept";
  private static final String WORD = Rapportvorm.DOCX.mediatype();

  private static String submit(Proefserver server, String naam) throws IOException {
    byte[] inhoud = Files.readAllBytes(MAP.resolve(naam));
    String controle =
        server
            .send(
                new Formulier()
                    .bestand("bestand", naam, inhoud)
                    .naar(server.adres("/v1/controles")))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    server.await(controle, "klaar");
    return controle;
  }

  @Test
  void aWordDocumentIsOfferedAndGivenWithProposals() throws IOException {
    try (Proefserver server = Proefserver.echt()) {
      String controle = submit(server, CONCEPT + ".docx");
      String pagina = controle.substring("/v1".length());
      assertThat(server.html(server.get(pagina)).select("p.opslaan a").first().text())
          .isEqualTo("Word met voorstellen");
      assertThat(server.html(server.get(pagina)).select("p.opslaan a").first().attr("href"))
          .isEqualTo(pagina + "/rapport.docx");
      HttpResponse<String> bestand = server.get(pagina + "/rapport.docx");
      assertThat(bestand.statusCode()).isEqualTo(200);
      assertThat(bestand.headers().firstValue("Content-Type")).hasValue(WORD);
      assertThat(bestand.headers().firstValue("Content-Disposition"))
          .hasValue("attachment; filename=\"rapport.docx\"");
      assertThat(bestand.body()).startsWith("PK");
      assertThat(server.get(controle + "/rapport", WORD).body()).isEqualTo(bestand.body());
    }
  }

  @Test
  void aPdfIsGivenWithNotesAndIsNoWordDocument() throws IOException {
    try (Proefserver server = Proefserver.echt()) {
      String controle = submit(server, CONCEPT + ".pdf");
      String pagina = controle.substring("/v1".length());
      assertThat(server.get(pagina + "/annotaties.pdf").body()).startsWith("%PDF");
      HttpResponse<String> word = server.get(controle + "/rapport", WORD);
      assertThat(word.statusCode()).isEqualTo(406);
      assertThat(server.json(word).get("detail").asText()).contains("Dit bestand is: PDF");
      assertThat(server.get(pagina + "/rapport.docx").statusCode()).isEqualTo(406);
    }
  }

  @Test
  void whenThereIsNoRoomTheOldestFileGoesAndItsReportStays() throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    Controle controle =
        new Controle(
            new DocumentReader(ReadLimits.standaard()), ChecklistReader.readPackaged(), clock);
    byte[] inhoud = Files.readAllBytes(MAP.resolve(CONCEPT + ".docx"));
    // Room for ten times the largest upload: ten of these files fit, and the eleventh does not.
    WebInstellingen krap =
        new WebInstellingen(
            "127.0.0.1", 0, inhoud.length, 2, 3, Duration.ofMinutes(60), 20, Duration.ZERO);
    try (Proefserver server = new Proefserver(controle, clock, krap)) {
      String eerste = submit(server, CONCEPT + ".docx");
      String laatste = eerste;
      for (int i = 0; i < 10; i++) {
        laatste = submit(server, CONCEPT + ".docx");
      }
      assertThat(server.get(laatste + "/rapport", WORD).statusCode()).isEqualTo(200);
      assertThat(server.get(eerste + "/rapport").statusCode()).isEqualTo(200);
      HttpResponse<String> weg = server.get(eerste + "/rapport", WORD);
      assertThat(weg.statusCode()).isEqualTo(404);
      assertThat(weg.body()).contains("niet meer bewaard");
      assertThat(server.get(eerste.substring("/v1".length())).body())
          .doesNotContain("Word met voorstellen");
    }
  }
}
