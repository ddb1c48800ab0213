package nl.toetssteen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.VoorbeeldRapport;
import org.junit.jupiter.api.Test;

class BewarenTest {
  private final InstelbareKlok klok = new InstelbareKlok();

  @Test
  void aReportIsDroppedAfterAnHour() {
    try (Proefserver server = new Proefserver(Proefserver.checker(), klok, Proefserver.KLEIN)) {
      String controle = server.submit("tekst");
      server.await(controle, "klaar");
      klok.later(Duration.ofMinutes(59));
      assertThat(server.get(controle + "/rapport").statusCode()).isEqualTo(200);
      klok.later(Duration.ofMinutes(1));
      assertThat(server.get(controle + "/rapport").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aDraftIsDroppedAfterAnHour() {
    try (Proefserver server = new Proefserver(Proefserver.checker(), klok, Proefserver.KLEIN)) {
      String aanvraag = Profielaanvraag.json(Profielaanvraag.profiel(), "md");
      String adres =
          server
              .send(Profielaanvraag.naar(server.adres("/v1/genereringen"), aanvraag))
              .headers()
              .firstValue("Location")
              .orElseThrow();
      server.await(adres, "klaar");
      klok.later(Duration.ofMinutes(59));
      assertThat(server.get(adres + "/document").statusCode()).isEqualTo(200);
      klok.later(Duration.ofMinutes(1));
      assertThat(server.get(adres + "/document").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theOldestGoesWhenThereAreTooMany() {
    try (Proefserver server = new Proefserver(Proefserver.checker(), klok, Proefserver.KLEIN)) {
      List<String> controles = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String controle = server.submit("tekst " + i);
        server.await(controle, "klaar");
        controles.add(controle);
      }
      assertThat(server.get(controles.get(0)).statusCode()).isEqualTo(404);
      assertThat(server.get(controles.get(1)).statusCode()).isEqualTo(200);
      assertThat(server.get(controles.get(4)).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void twoRunAtOnceAndTheRestWaitsOrIsRefused() {
    CountDownLatch door = new CountDownLatch(1);
    AtomicInteger nu = new AtomicInteger();
    AtomicInteger meeste = new AtomicInteger();
    WebInstellingen ruim =
        new WebInstellingen(
            "127.0.0.1", 0, 1 << 20, 2, 3, Duration.ofMinutes(60), 100, Duration.ZERO);
    try (Proefserver server = new Proefserver(blocking(door, nu, meeste), klok, ruim)) {
      List<String> controles = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        controles.add(server.submit("tekst"));
      }
      server.await(controles.get(1), "bezig");
      assertThat(server.status(controles.get(2))).isEqualTo("wachtend");
      assertBusy(server, controles.get(0), controles.get(2));
      assertFull(server);
      door.countDown();
      controles.forEach(controle -> server.await(controle, "klaar"));
      assertThat(meeste).hasValue(2);
    }
  }

  @Test
  void waitingFilesTogetherTakeABoundedAmountOfMemory() {
    CountDownLatch door = new CountDownLatch(1);
    Checker checker = blocking(door, new AtomicInteger(), new AtomicInteger());
    WebInstellingen krap =
        new WebInstellingen(
            "127.0.0.1", 0, 1 << 10, 2, 50, Duration.ofMinutes(60), 100, Duration.ZERO);
    try (Proefserver server = new Proefserver(checker, klok, krap)) {
      String kilobyte = "x".repeat(1 << 10);
      List<String> controles = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        controles.add(server.submit(kilobyte));
      }
      assertFull(server);
      door.countDown();
      controles.forEach(controle -> server.await(controle, "klaar"));
      server.await(server.submit("weer plaats"), "klaar");
    }
  }

  private static void assertBusy(Proefserver server, String bezig, String wachtend) {
    HttpResponse<String> rapport = server.get(bezig + "/rapport");
    assertThat(rapport.statusCode()).isEqualTo(409);
    assertThat(rapport.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(server.json(rapport).get("type").asText()).endsWith("nog-bezig");
    var pagina = server.html(server.get(bezig.substring("/v1".length())));
    assertThat(pagina.select("main a.knop").text()).isEqualTo("Kijk of het rapport er is");
    assertThat(pagina.text()).contains("wordt nagekeken");
    assertThat(server.get(wachtend.substring("/v1".length())).body()).contains("op zijn beurt");
  }

  private static void assertFull(Proefserver server) {
    HttpResponse<String> vol =
        server.send(Formulier.met("bestand", "a", "b").naar(server.adres("/v1/controles")));
    assertThat(vol.statusCode()).isEqualTo(503);
    assertThat(vol.headers().firstValue("Retry-After")).hasValue("60");
    assertThat(vol.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static Checker blocking(CountDownLatch door, AtomicInteger nu, AtomicInteger meeste) {
    return (bestanden, keuzes) -> {
      meeste.accumulateAndGet(nu.incrementAndGet(), Math::max);
      try {
        door.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      nu.decrementAndGet();
      return VoorbeeldRapport.een();
    };
  }
}
