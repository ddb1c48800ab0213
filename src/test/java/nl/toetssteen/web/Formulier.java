package nl.toetssteen.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** Builds a multipart form as a browser sends it. */
final class Formulier {
  private static final String GRENS = "----grens7f3a";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  static Formulier met(String veld, String bestandsnaam, String inhoud) {
    return new Formulier().bestand(veld, bestandsnaam, inhoud.getBytes(StandardCharsets.UTF_8));
  }

  Formulier bestand(String veld, String bestandsnaam, byte[] inhoud) {
    put(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
            .formatted(GRENS, veld, bestandsnaam));
    put("Content-Type: application/octet-stream\r\n\r\n");
    body.writeBytes(inhoud);
    put("\r\n");
    return this;
  }

  Formulier veld(String naam, String waarde) {
    put("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n".formatted(GRENS, naam));
    put(waarde + "\r\n");
    return this;
  }

  HttpRequest naar(URI adres) {
    put("--" + GRENS + "--\r\n");
    return HttpRequest.newBuilder(adres)
        .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
        .build();
  }

  /** Gives a request whose length the server does not know beforehand. */
  HttpRequest gestroomdNaar(URI adres) {
    put("--" + GRENS + "--\r\n");
    byte[] alles = body.toByteArray();
    return HttpRequest.newBuilder(adres)
        .header("Content-Type", "multipart/form-data; boundary=" + GRENS)
        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(alles)))
        .build();
  }

  private void put(String tekst) {
    body.writeBytes(tekst.getBytes(StandardCharsets.UTF_8));
  }
}
