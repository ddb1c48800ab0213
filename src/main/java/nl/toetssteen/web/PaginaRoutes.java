package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;
import nl.toetssteen.rapport.HtmlRapport;

/** Answers the pages: upload, wait, read the report. */
final class PaginaRoutes {
  /** Whoever waits holds a thread of the server, which has some hundreds. */
  private static final int WACHTENDEN = 50;

  private final ControleStore controles;
  private final InvoerReader invoer;
  private final Antwoorden antwoorden;
  private final HtmlRapport html;
  private final WebInstellingen instellingen;
  private final Semaphore wachtenden = new Semaphore(WACHTENDEN);

  PaginaRoutes(
      ControleStore controles,
      InvoerReader invoer,
      Antwoorden antwoorden,
      HtmlRapport html,
      WebInstellingen instellingen) {
    this.controles = controles;
    this.invoer = invoer;
    this.antwoorden = antwoorden;
    this.html = html;
    this.instellingen = instellingen;
  }

  void register(RoutesConfig routes) {
    routes.post("/controles", this::create);
    routes.get("/controles/{id}", this::show);
    routes.get("/gezondheid", ctx -> antwoorden.json(ctx, antwoorden.node().put("status", "ok")));
  }

  private void create(Context ctx) throws IOException {
    Taak taak = controles.submit(invoer.read(ctx, "bestanden"));
    ctx.redirect("/controles/" + taak.id(), HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx) {
    Stand stand =
        controles.find(ctx.pathParam("id")).map(this::await).orElseThrow(() -> new Fout(weg()));
    if (stand instanceof Stand.Klaar klaar) {
      ctx.html(html.render(klaar.rapport()));
    } else if (stand instanceof Stand.Mislukt mislukt) {
      throw new Fout(mislukt.probleem());
    } else {
      antwoorden.pagina(
          ctx, "web/wacht.jte", Map.of("adres", ctx.path(), "bezig", stand instanceof Stand.Bezig));
    }
  }

  /** Waits a while, so that most users see their report and nothing else. */
  private Stand await(Taak taak) {
    if (!wachtenden.tryAcquire()) {
      return taak.stand();
    }
    try {
      return taak.await(instellingen.geduld());
    } finally {
      wachtenden.release();
    }
  }

  private Probleem weg() {
    return Probleem.onbekend(
        "Dit rapport is er niet, of niet meer: een rapport verdwijnt na %d minuten."
                .formatted(minuten())
            + " Kies het document opnieuw om een nieuw rapport te krijgen.");
  }

  private long minuten() {
    return instellingen.bewaartijd().toMinutes();
  }
}
