package nl.toetssteen.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Indelingen;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user says on the page of a report what the columns of a PTA hold. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KolomcorrectieTest {
  private static final String PTA =
      """
      # PTA economie havo 4

      | Code | Stof | Manier <b> | Weging | Periode | |
      |---|---|---|---|---|---|
      | E1 | Markt en ruil | schriftelijk <i> | 40 | 1 | a |
      | E2 | Geld en inflatie | schriftelijk <i> | 60 | 2 | b |

      | Wat | Over | Zwaarte |
      |---|---|---|
      | PO-1 | Onderzoek in de klas | 30 |
      | PO-2 | Verslag van een bezoek | 20 |
      """;

  private Proefserver server;
  private String rapport;

  @BeforeAll
  void start() {
    server = Proefserver.echt();
    rapport = path(server.send(form(PTA).naar(server.adres("/controles"))));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static Formulier form(String pta) {
    return Formulier.met("bestanden", "pta.md", pta).veld("soort", "pta");
  }

  private String path(HttpResponse<String> antwoord) {
    assertThat(antwoord.statusCode()).as(antwoord.body()).isEqualTo(303);
    String pad = server.adres(antwoord.headers().firstValue("Location").orElseThrow()).getPath();
    Proefserver.await(() -> server.get(pad).body().contains("id=\"bevindingen\""));
    return pad;
  }

  private HttpResponse<String> choose(String adres, Map<String, String> keuzes) {
    String body =
        keuzes.entrySet().stream()
            .map(
                e ->
                    URLEncoder.encode(e.getKey(), UTF_8)
                        + "="
                        + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return server.send(
        HttpRequest.newBuilder(server.adres(adres + "/kolommen"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static String row(Document pagina, String veld) {
    return pagina.selectFirst("[id='%s']".formatted(veld)).closest("li").text();
  }

  @Test
  void theReportTellsWhatEachColumnWasTakenForWithSomeOfItsCells() {
    Document pagina = server.html(server.get(rapport));

    assertThat(row(pagina, "kolom/1/1/4"))
        .startsWith("Weging")
        .contains("“40”, “60”", "weging schoolexamen");
    assertThat(row(pagina, "kolom/1/1/3"))
        .startsWith("Manier <b>")
        .contains("“schriftelijk <i>”", "niet herkend");
    assertThat(row(pagina, "kolom/1/1/6")).startsWith("kolom 6, zonder kop");
    assertThat(pagina.select(".ongelezen summary").text())
        .isEqualTo("Tabellen waarin geen toetsen zijn gevonden (1)");
    assertThat(pagina.select("[id='kolom/1/1/3'] option").eachText())
        .startsWith("kies wat erin staat", "vak")
        .contains("toetsvorm", "niet gebruiken")
        .doesNotContain("laat Toetssteen kiezen");
  }

  @Test
  void theSameFileIsCheckedAgainWithWhatTheUserSaysAndThatCanBeSaved() {
    String nieuw =
        path(
            choose(
                rapport,
                Map.of("kolom/1/1/3", "vorm", "kolom/1/1/6", "opmerking", "kolom/1/2/1", "")));

    Document pagina = server.html(server.get(nieuw));
    assertThat(pagina.select(".programma td").eachText()).contains("schriftelijk <i>", "b");
    assertThat(row(pagina, "kolom/1/1/3")).contains("toetsvorm u hebt dit zo aangegeven");
    assertThat(pagina.select("a[download]").eachAttr("href")).contains(nieuw + "/indeling.yaml");

    String yaml = server.get(nieuw + "/indeling.yaml").body();
    assertThat(yaml).contains("kolom 6: \"opmerking\"");
    assertThat(Indelingen.read(yaml.getBytes(UTF_8)).isLeeg()).isFalse();
    Document volgendJaar =
        server.html(
            server.get(
                path(
                    server.send(
                        form(PTA.replace("Markt", "Vraag"))
                            .bestand("indeling", "indeling.yaml", yaml.getBytes(UTF_8))
                            .naar(server.adres("/controles"))))));
    assertThat(row(volgendJaar, "kolom/1/1/3")).contains("u hebt dit zo aangegeven");
  }

  @Test
  void whatWasSaidBeforeStaysAndCanBeTakenBack() {
    String eerste = path(choose(rapport, Map.of("kolom/1/1/3", "vorm", "kolom/1/1/4", "negeren")));
    String tweede = path(choose(eerste, Map.of("kolom/1/1/6", "opmerking")));

    Document pagina = server.html(server.get(tweede));
    assertThat(row(pagina, "kolom/1/1/3")).contains("toetsvorm");
    assertThat(row(pagina, "kolom/1/1/4")).contains("wordt niet gebruikt");
    assertThat(row(pagina, "kolom/1/1/6")).contains("opmerking");

    String derde =
        path(
            choose(
                tweede,
                Map.of(
                    "kolom/1/1/3", "vanzelf", "kolom/1/1/4", "vanzelf", "kolom/1/1/6", "vanzelf")));
    assertThat(row(server.html(server.get(derde)), "kolom/1/1/3")).contains("niet herkend");
    assertThat(server.get(derde + "/indeling.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void aTableInWhichNothingWasFoundIsReadAsTheUserSays() {
    String nieuw =
        path(
            choose(
                rapport,
                Map.of(
                    "kolom/1/2/1",
                    "code",
                    "kolom/1/2/2",
                    "omschrijving",
                    "kolom/1/2/3",
                    "weging")));

    Document pagina = server.html(server.get(nieuw));
    assertThat(pagina.select(".programma th").eachText()).anyMatch(cel -> cel.contains("PO-2"));
    assertThat(pagina.select(".ongelezen")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kolom/1/9/1 | vorm       | staat niet in dit rapport
          kolom/2/1/1 | vorm       | staat niet in dit rapport
          kolom/1/1/0 | vorm       | heeft geen kolom 0
          kolom/1/1/9 | vorm       | heeft geen kolom 9
          kolom/1/1/1 | gevoel     | Dit is geen soort kolom. Kies uit: vak,
          kolom/1/1/1 | ''         | bij geen enkele kolom iets gekozen
          anders      | vorm       | staat niet in dit rapport
          """)
  void aChoiceThatCannotBeIsExplained(String veld, String waarde, String melding) {
    HttpResponse<String> antwoord = choose(rapport, Map.of(veld, waarde));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(server.html(antwoord).text()).contains(melding);
  }

  @Test
  void twoColumnsCannotBeTheSame() {
    HttpResponse<String> antwoord =
        choose(rapport, Map.of("kolom/1/1/3", "vorm", "kolom/1/1/6", "vorm"));
    assertThat(antwoord.statusCode()).isEqualTo(400);
    assertThat(server.html(antwoord).text())
        .contains("Kolom 3 en kolom 6 van dezelfde tabel kunnen niet allebei “toetsvorm” zijn");
  }

  @Test
  void aReportThatIsGoneIsExplained() {
    assertThat(choose("/controles/weg", Map.of("kolom/1/1/1", "vorm")).statusCode()).isEqualTo(404);
    assertThat(server.get("/controles/weg/indeling.yaml").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormThatIsTooLargeIsRefused() {
    assertThat(choose(rapport, Map.of("kolom/1/1/1", "a".repeat(2 << 20))).statusCode())
        .isEqualTo(413);
  }
}
