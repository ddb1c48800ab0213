package nl.toetssteen.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Talks to a server without the manners of an HTTP client. */
final class Rauw {
  private Rauw() {}

  /** Sends a request line, and gives the whole answer. */
  static String send(URI server, String regel) throws IOException {
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      String aanvraag = regel + "\r\nHost: " + server.getHost() + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(aanvraag.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
