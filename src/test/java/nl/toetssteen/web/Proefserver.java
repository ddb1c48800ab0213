package nl.toetssteen.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.VoorbeeldRapport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Runs a real server on a free port, and talks to it. */
final class Proefserver implements AutoCloseable {
  static final WebInstellingen KLEIN =
      new WebInstellingen("127.0.0.1", 0, 2L << 20, 2, 3, Duration.ofMinutes(60), 4, Duration.ZERO);

  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  Proefserver(Checker checker, Clock clock, WebInstellingen instellingen) {
    this.server = WebServer.start(checker, clock, instellingen);
  }

  static Proefserver gewoon() {
    Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    return new Proefserver(checker(), clock, KLEIN);
  }

  /** Starts the service as users get it: the packaged requirements and the usual limits. */
  static Proefserver echt() {
    Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    Controle controle =
        new Controle(
            new DocumentReader(ReadLimits.standaard()), ChecklistReader.readPackaged(), clock);
    return new Proefserver(controle, clock, WebInstellingen.standaard().at("127.0.0.1", 0));
  }

  /** Gives a checker that reports on anything, but cannot read a file that begins with "%". */
  static Checker checker() {
    return (bestanden, keuzes) -> {
      byte[] inhoud = bestanden.get(0).inhoud();
      if (inhoud.length > 0 && inhoud[0] == '%') {
        throw new UnreadableDocument(Reden.VERSLEUTELD, "Haal het wachtwoord eraf.");
      }
      if (inhoud.length > 0 && inhoud[0] == '!') {
        throw new IllegalStateException("geheime tekst");
      }
      return VoorbeeldRapport.een(bestanden.get(0).naam());
    };
  }

  List<String> routes() {
    return server.routes();
  }

  URI adres(String pad) {
    return server.adres().resolve(pad);
  }

  HttpResponse<String> get(String pad) {
    return send(HttpRequest.newBuilder(adres(pad)).build());
  }

  HttpResponse<String> get(String pad, String accept) {
    return send(HttpRequest.newBuilder(adres(pad)).header("Accept", accept).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(HttpResponse<String> response) {
    try {
      return json.readTree(response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Document html(HttpResponse<String> response) {
    return Jsoup.parse(response.body());
  }

  /** Sends in a text, and gives the path of its check. */
  String submit(String tekst) {
    return send(Formulier.met("bestand", "reglement.txt", tekst).naar(adres("/v1/controles")))
        .headers()
        .firstValue("Location")
        .orElseThrow();
  }

  String status(String pad) {
    return json(get(pad)).get("status").asText();
  }

  /** Waits until a check has the status. */
  void await(String pad, String status) {
    await(() -> status(pad).equals(status));
  }

  static void await(BooleanSupplier waar) {
    long einde = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!waar.getAsBoolean()) {
      if (System.nanoTime() > einde) {
        throw new AssertionError("waited for 20 seconds in vain");
      }
      Thread.onSpinWait();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
