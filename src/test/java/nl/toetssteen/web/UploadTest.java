package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.toetssteen.kenmerken.Documentsoort;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle.Keuzes;
import nl.toetssteen.rapport.Eerder;
import nl.toetssteen.rapport.VoorbeeldRapport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UploadTest {
  private final AtomicReference<Invoer> gezien = new AtomicReference<>();
  private Proefserver server;

  @BeforeEach
  void start() {
    Checker checker =
        (bestanden, keuzes) -> {
          gezien.set(new Invoer(bestanden, keuzes, Eerder.geen()));
          return VoorbeeldRapport.een();
        };
    server = new Proefserver(checker, Clock.systemUTC(), Proefserver.KLEIN);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void everyByteAndEveryChoiceArrives() {
    byte[] bytes = new byte[300_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Formulier formulier =
        new Formulier()
            .bestand("bestand", "één.docx", bytes)
            .bestand("bestand", "C:\\map\\twee.pdf", new byte[] {1})
            .veld("schoolsoort", "havo")
            .veld("schoolsoort", "vwo")
            .veld("soort", "pta")
            .veld("peildatum", "2025-08-01");
    send(formulier);
    Proefserver.await(() -> gezien.get() != null);
    Invoer invoer = gezien.get();
    assertThat(invoer.bestanden()).extracting("naam").containsExactly("één.docx", "twee.pdf");
    assertThat(invoer.bestanden().get(0).inhoud()).isEqualTo(bytes);
    assertThat(invoer.keuzes().schoolsoorten()).isEqualTo(List.of("havo", "vwo"));
    assertThat(invoer.keuzes().peildatum()).isEqualTo(LocalDate.of(2025, 8, 1));
    assertThat(invoer.keuzes().soort()).isEqualTo(Documentsoort.PTA);
  }

  @Test
  void emptyChoicesAreLeftToTheTool() {
    send(
        Formulier.met("bestand", "a.txt", "tekst")
            .veld("schoolsoort", "")
            .veld("soort", "")
            .veld("peildatum", ""));
    Proefserver.await(() -> gezien.get() != null);
    assertThat(gezien.get().keuzes()).isEqualTo(Keuzes.geen());
  }

  @Test
  void aFileThatIsTooLargeIsRefusedWithTheLimit() {
    Formulier groot = new Formulier().bestand("bestand", "groot.pdf", new byte[8 << 20]);
    assertTooLarge(send(groot));
  }

  @Test
  void aFileOfUnknownLengthIsRefusedWhileReading() {
    Formulier groot = new Formulier().bestand("bestand", "groot.pdf", new byte[8 << 20]);
    assertTooLarge(server.send(groot.gestroomdNaar(server.adres("/v1/controles"))));
  }

  @Test
  void filesThatAreTooLargeTogetherAreRefused() {
    byte[] helft = new byte[(1 << 20) + 1];
    assertTooLarge(
        send(new Formulier().bestand("bestand", "a", helft).bestand("bestand", "b", helft)));
  }

  @Test
  void aFileOfExactlyTheLimitIsWelcome() {
    Formulier passend = new Formulier().bestand("bestand", "past.pdf", new byte[2 << 20]);
    assertThat(send(passend).statusCode()).isEqualTo(202);
  }

  private HttpResponse<String> send(Formulier formulier) {
    return server.send(formulier.naar(server.adres("/v1/controles")));
  }

  private void assertTooLarge(HttpResponse<String> antwoord) {
    assertThat(antwoord.statusCode()).isEqualTo(413);
    assertThat(server.json(antwoord).get("detail").asText()).contains("2 MB");
    assertThat(gezien.get()).isNull();
    assertThat(server.get("/gezondheid").statusCode()).isEqualTo(200);
  }
}
