package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.vorm.Bestandsvorm;

/** Answers the pages of a drafted document: read it, save it, change the answers. */
final class OpgesteldRoutes {
  /** To draft takes less than a second. */
  private static final Duration GEDULD = Duration.ofSeconds(10);

  private final GenereringStore genereringen;
  private final Opstelpagina formulier;
  private final Profielbestand profielen;
  private final Antwoorden antwoorden;
  private final long minuten;

  OpgesteldRoutes(
      GenereringStore genereringen,
      Opstelpagina formulier,
      Profielbestand profielen,
      Antwoorden antwoorden,
      WebInstellingen instellingen) {
    this.genereringen = genereringen;
    this.formulier = formulier;
    this.profielen = profielen;
    this.antwoorden = antwoorden;
    this.minuten = instellingen.bewaartijd().toMinutes();
  }

  void register(RoutesConfig routes) {
    routes.get("/opstellen/{id}", this::show);
    routes.get(
        "/opstellen/{id}/aanpassen", ctx -> formulier.show(ctx, find(ctx).profiel(), List.of()));
    routes.get("/opstellen/{id}/{bestand}", this::download);
  }

  private void show(Context ctx) {
    Genereerd genereerd = find(ctx);
    antwoorden.pagina(
        ctx,
        "web/opgesteld.jte",
        Map.of(
            "uitgave",
            genereerd.uitgave(),
            "bestanden",
            OpTeSlaan.alle(ctx.path()),
            "adres",
            ctx.path(),
            "minuten",
            minuten));
  }

  private void download(Context ctx) {
    Genereerd genereerd = find(ctx);
    String bestand = ctx.pathParam("bestand");
    if (bestand.equals(OpTeSlaan.PROFIEL)) {
      antwoorden.bestand(ctx, bestand, "application/yaml", profielen.write(genereerd.profiel()));
      return;
    }
    Bestandsvorm vorm =
        Stream.of(Bestandsvorm.values())
            .filter(v -> bestand.equals(Genereeraanvraag.REGLEMENT + "." + v))
            .findFirst()
            .orElseThrow(() -> new Fout(weg()));
    antwoorden.document(ctx, Genereeraanvraag.REGLEMENT, vorm, genereringen.write(genereerd, vorm));
  }

  private Genereerd find(Context ctx) {
    Stand<Genereerd> stand =
        genereringen
            .find(ctx.pathParam("id"))
            .map(taak -> taak.await(GEDULD))
            .orElseThrow(() -> new Fout(weg()));
    if (stand instanceof Stand.Klaar<Genereerd> klaar) {
      return klaar.resultaat();
    }
    throw new Fout(
        stand instanceof Stand.Mislukt<Genereerd> mislukt
            ? mislukt.probleem()
            : Probleem.bezigMetOpstellen());
  }

  private Probleem weg() {
    return Probleem.onbekend(
        "Dit document is er niet, of niet meer: het verdwijnt na %d minuten. Beantwoord de vragen opnieuw, of laad het profiel dat u hebt opgeslagen."
            .formatted(minuten));
  }
}
