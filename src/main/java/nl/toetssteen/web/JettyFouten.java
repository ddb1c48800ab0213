package nl.toetssteen.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers requests that Jetty refuses before they reach a route, such as malformed addresses. */
final class JettyFouten extends ErrorHandler {
  private final Antwoorden antwoorden;
  private final Koppen koppen;

  JettyFouten(Antwoorden antwoorden, Koppen koppen) {
    this.antwoorden = antwoorden;
    this.koppen = koppen;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      String message,
      Throwable cause,
      Callback callback) {
    // Such an address does not show whether it was meant for the API: a problem fits both.
    Probleem probleem = Probleem.status(code);
    koppen.alle(true).forEach(response.getHeaders()::put);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Antwoorden.PROBLEEM);
    String body = antwoorden.problemJson(probleem, request.getHttpURI().getPath());
    Content.Sink.write(response, true, body, callback);
  }
}
