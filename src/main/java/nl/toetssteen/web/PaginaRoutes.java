package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import nl.toetssteen.rapport.Acties;
import nl.toetssteen.rapport.Pagina.Download;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.rapport.Weergave;

/** Answers the pages: upload, wait, read the report. */
final class PaginaRoutes {
  /** Whoever waits holds a thread of the server, which has some hundreds. */
  private static final int WACHTENDEN = 50;

  private static final List<Rapportvorm> OP_TE_SLAAN =
      List.of(Rapportvorm.PDF, Rapportvorm.CSV, Rapportvorm.HTML, Rapportvorm.JSON);

  private static final List<Rapportvorm> IN_DOCUMENT =
      List.of(Rapportvorm.DOCX, Rapportvorm.PDF_ANNOTATIES);

  private final ControleStore controles;
  private final InvoerReader invoer;
  private final Antwoorden antwoorden;
  private final Weergave weergave;
  private final WebInstellingen instellingen;
  private final Semaphore wachtenden = new Semaphore(WACHTENDEN);

  PaginaRoutes(
      ControleStore controles,
      InvoerReader invoer,
      Antwoorden antwoorden,
      Weergave weergave,
      WebInstellingen instellingen) {
    this.controles = controles;
    this.invoer = invoer;
    this.antwoorden = antwoorden;
    this.weergave = weergave;
    this.instellingen = instellingen;
  }

  void register(RoutesConfig routes) {
    routes.post("/controles", this::create);
    routes.get("/controles/{id}", this::show);
    routes.get("/controles/{id}/{bestand}", this::download);
    routes.get("/gezondheid", ctx -> antwoorden.json(ctx, antwoorden.node().put("status", "ok")));
  }

  private void create(Context ctx) throws IOException {
    Taak<Nagekeken> taak = controles.submit(invoer.read(ctx, "bestanden"));
    ctx.redirect("/controles/" + taak.id(), HttpStatus.SEE_OTHER);
  }

  private void show(Context ctx) {
    Taak<Nagekeken> taak = controles.find(ctx.pathParam("id")).orElseThrow(() -> new Fout(weg()));
    Stand<Nagekeken> stand = await(taak);
    if (stand instanceof Stand.Klaar<Nagekeken> klaar) {
      ctx.html(weergave.page(klaar.resultaat().rapport(), actions(ctx, klaar.resultaat())));
    } else if (stand instanceof Stand.Mislukt<Nagekeken> mislukt) {
      throw new Fout(mislukt.probleem());
    } else {
      antwoorden.pagina(
          ctx, "web/wacht.jte", Map.of("adres", ctx.path(), "bezig", stand instanceof Stand.Bezig));
    }
  }

  private static Acties actions(Context ctx, Nagekeken nagekeken) {
    Invoer invoer = nagekeken.invoer();
    return new Acties(
        downloads(ctx, nagekeken),
        invoer.bestanden().isEmpty() ? "" : ctx.path() + "/" + KolomRoutes.KOLOMMEN,
        invoer.keuzes().indelingen().isLeeg() ? "" : ctx.path() + "/" + KolomRoutes.INDELING);
  }

  /** Offers the forms, the one that writes into the document first, while that is kept. */
  private static List<Download> downloads(Context ctx, Nagekeken nagekeken) {
    Stream<Rapportvorm> inDocument =
        nagekeken.isInDocument()
            ? Rapportvorm.inDocument(nagekeken.rapport()).stream()
            : Stream.of();
    return Stream.concat(inDocument, OP_TE_SLAAN.stream())
        .map(vorm -> new Download(ctx.path() + "/" + vorm.bestandsnaam(), vorm))
        .toList();
  }

  /** Gives a report as a file to save: {@code rapport.pdf}. */
  private void download(Context ctx) {
    String bestand = ctx.pathParam("bestand");
    Rapportvorm vorm =
        Stream.concat(IN_DOCUMENT.stream(), OP_TE_SLAAN.stream())
            .filter(v -> bestand.equals(v.bestandsnaam()))
            .findFirst()
            .orElseThrow(() -> new Fout(weg()));
    Taak<Nagekeken> taak = controles.find(ctx.pathParam("id")).orElseThrow(() -> new Fout(weg()));
    if (!(await(taak) instanceof Stand.Klaar<Nagekeken> klaar)) {
      throw new Fout(Probleem.bezig());
    }
    byte[] rapport =
        weergave.render(
            klaar.resultaat().rapport(), klaar.resultaat().bestanden(vorm), vorm, false);
    ctx.header("Content-Disposition", "attachment; filename=\"" + bestand + "\"");
    antwoorden.rapport(ctx, vorm, rapport);
  }

  /** Waits a while, so that most users see their report and nothing else. */
  private Stand<Nagekeken> await(Taak<Nagekeken> taak) {
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
