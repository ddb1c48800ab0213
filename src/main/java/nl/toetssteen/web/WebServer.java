package nl.toetssteen.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Huisstijl;
import nl.toetssteen.rapport.Sjablonen;
import nl.toetssteen.rapport.Weergave;
import nl.toetssteen.rapport.word.NietTeBewerken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the upload page, the reports and the HTTP API. Everything stays in memory: stop the server
 * and nothing is left.
 */
public final class WebServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
  private static final long MINUUT = 60_000;

  private final WebInstellingen instellingen;
  private final List<Lijst> lijsten;
  private final List<Eis> eisen;
  private final Clock clock;
  private final Taakstore<Nagekeken> rapporten;
  private final Taakstore<Genereerd> documenten;
  private final ControleStore controles;
  private final Antwoorden antwoorden;
  private final Koppen koppen;
  private final Javalin javalin;
  private final Timer bezem = new Timer("opruimen", true);

  private WebServer(Checker checker, Clock clock, WebInstellingen instellingen) {
    this.instellingen = instellingen;
    this.lijsten = checker.lijsten();
    this.eisen = checker.eisen();
    Sjablonen sjablonen = new Sjablonen(Huisstijl.load());
    this.clock = clock;
    this.rapporten = new Taakstore<>(clock, instellingen);
    this.documenten = new Taakstore<>(clock, instellingen);
    this.controles = new ControleStore(checker, rapporten);
    this.antwoorden = new Antwoorden(sjablonen);
    this.koppen = new Koppen(sjablonen.huisstijl());
    Weergave weergave = new Weergave(() -> sjablonen);
    this.javalin = Javalin.create(config -> configure(config, weergave));
  }

  /**
   * Start a server on the address of the settings.
   *
   * @param clock tells when a report has been kept long enough
   * @return the running server; close it to stop
   */
  public static WebServer start(Checker checker, Clock clock, WebInstellingen instellingen) {
    WebServer server = new WebServer(checker, clock, instellingen);
    try {
      server.javalin.start(instellingen.host(), instellingen.port());
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
    // Reports disappear on time even when nobody calls any more.
    server.bezem.schedule(server.sweep(), MINUUT, MINUUT);
    return server;
  }

  /** Gives the address of the upload page. */
  public URI adres() {
    return URI.create("http://" + instellingen.host() + ":" + javalin.port() + "/");
  }

  /** Lists what can be asked: "GET /v1/controles/{id}". */
  List<String> routes() {
    return javalin.unsafe.internalRouter.allHttpHandlers().stream()
        .map(handler -> handler.endpoint)
        .filter(endpoint -> endpoint.method.isHttpMethod())
        .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
        .toList();
  }

  private void configure(JavalinConfig config, Weergave weergave) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.router.javaLangErrorHandler(this::fatal);
    JettyFouten jettyFouten = new JettyFouten(antwoorden, koppen);
    config.jetty.modifyServer(server -> server.setErrorHandler(jettyFouten));
    config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(jettyFouten));
    InvoerReader invoer = new InvoerReader(instellingen, lijsten);
    config.routes.before(ctx -> koppen.alle(Antwoorden.isApi(ctx.path())).forEach(ctx::header));
    Startpagina start = new Startpagina(antwoorden, instellingen, lijsten);
    new KolomRoutes(controles, antwoorden).register(config.routes);
    new PaginaRoutes(controles, invoer, antwoorden, weergave, instellingen).register(config.routes);
    config.routes.get("/", start::show);
    new EisRoutes(antwoorden, eisen).register(config.routes);
    new ApiRoutes(controles, invoer, antwoorden, weergave).register(config.routes);
    registerDrafting(config.routes);
    registerErrors(config.routes);
  }

  private void registerDrafting(RoutesConfig routes) {
    GenereringStore genereringen = new GenereringStore(documenten, clock);
    ProfielReader profielen = new ProfielReader();
    Upload upload = new Upload(instellingen);
    Profielbestand bestanden = new Profielbestand(upload);
    Opstelpagina formulier =
        new Opstelpagina(genereringen, profielen, bestanden, antwoorden, instellingen, clock);
    formulier.register(routes);
    new NogEenRoutes(genereringen, profielen, upload, antwoorden).register(routes);
    new OpgesteldRoutes(genereringen, formulier, bestanden, antwoorden, instellingen)
        .register(routes);
    new GenereringRoutes(genereringen, profielen, upload, antwoorden).register(routes);
  }

  private void registerErrors(RoutesConfig routes) {
    routes.exception(Fout.class, (fout, ctx) -> antwoorden.probleem(ctx, fout.probleem()));
    routes.exception(
        HttpResponseException.class,
        (fout, ctx) -> antwoorden.probleem(ctx, Probleem.status(fout.getStatus())));
    routes.exception(
        NietTeBewerken.class,
        (fout, ctx) -> antwoorden.probleem(ctx, Probleem.nietAanvaardbaar(fout.getMessage())));
    routes.exception(Exception.class, this::unexpected);
  }

  private void unexpected(Exception fout, Context ctx) {
    // Only the kind of error: its message may hold words of the document.
    LOG.error("Een aanvraag is mislukt: {}", fout.getClass().getName());
    antwoorden.probleem(ctx, Probleem.intern());
  }

  private void fatal(HttpServletResponse response, Error fout) {
    LOG.error("Een aanvraag is mislukt: {}", fout.getClass().getName());
    response.setStatus(Probleem.intern().status());
  }

  private TimerTask sweep() {
    return new TimerTask() {
      @Override
      public void run() {
        rapporten.dropExpired();
        documenten.dropExpired();
      }
    };
  }

  /** Stops the server and forgets every report. */
  @Override
  public void close() {
    bezem.cancel();
    javalin.stop();
    rapporten.close();
    documenten.close();
  }
}
