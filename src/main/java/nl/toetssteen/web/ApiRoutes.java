package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.rapport.Weergave;

/** Answers the API: send in, ask how far it is, fetch the report. */
final class ApiRoutes {
  private static final List<Rapportvorm> VORMEN =
      List.of(
          Rapportvorm.JSON,
          Rapportvorm.HTML,
          Rapportvorm.CSV,
          Rapportvorm.PDF,
          Rapportvorm.SARIF,
          Rapportvorm.DOCX);

  private final ControleStore controles;
  private final InvoerReader invoer;
  private final Antwoorden antwoorden;
  private final Weergave weergave;
  private final ObjectNode beschrijving = new ApiBeschrijving().read();

  ApiRoutes(
      ControleStore controles, InvoerReader invoer, Antwoorden antwoorden, Weergave weergave) {
    this.controles = controles;
    this.invoer = invoer;
    this.antwoorden = antwoorden;
    this.weergave = weergave;
  }

  void register(RoutesConfig routes) {
    routes.post("/v1/controles", this::create);
    routes.get("/v1/controles/{id}", this::status);
    routes.get("/v1/controles/{id}/rapport", this::rapport);
    routes.get("/v1/openapi.json", ctx -> antwoorden.json(ctx, beschrijving));
  }

  private void create(Context ctx) throws IOException {
    Taak<Nagekeken> taak = controles.submit(invoer.read(ctx, "bestand"));
    ctx.status(202).header("Location", adres(taak));
    antwoorden.json(ctx, node(taak));
  }

  private void status(Context ctx) {
    antwoorden.json(ctx, node(find(ctx)));
  }

  private void rapport(Context ctx) {
    Taak<Nagekeken> taak = find(ctx);
    String soort =
        new Voorkeur(ctx.header("Accept"))
            .choose(VORMEN.stream().map(Rapportvorm::mediatype).toList())
            .orElseThrow(() -> new Fout(Probleem.nietAanvaardbaar()));
    Nagekeken nagekeken = done(taak.stand());
    ctx.header("Vary", "Accept");
    Rapportvorm vorm = vorm(soort);
    antwoorden.rapport(
        ctx, vorm, weergave.render(nagekeken.rapport(), nagekeken.bestanden(vorm), vorm, false));
  }

  private static Rapportvorm vorm(String mediatype) {
    return VORMEN.stream().filter(v -> v.mediatype().equals(mediatype)).findFirst().orElseThrow();
  }

  private static Nagekeken done(Stand<Nagekeken> stand) {
    if (stand instanceof Stand.Klaar<Nagekeken> klaar) {
      return klaar.resultaat();
    }
    if (stand instanceof Stand.Mislukt<Nagekeken> mislukt) {
      throw new Fout(mislukt.probleem());
    }
    throw new Fout(Probleem.bezig());
  }

  private Taak<Nagekeken> find(Context ctx) {
    return controles
        .find(ctx.pathParam("id"))
        .orElseThrow(
            () ->
                new Fout(
                    Probleem.onbekend(
                        "Deze controle is er niet, of niet meer. Stuur het document opnieuw in.")));
  }

  private ObjectNode node(Taak<Nagekeken> taak) {
    Stand<Nagekeken> stand = taak.stand();
    ObjectNode node = antwoorden.node().put("id", taak.id()).put("status", stand.naam());
    node.putObject("links").put("self", adres(taak)).put("rapport", adres(taak) + "/rapport");
    if (stand instanceof Stand.Mislukt<Nagekeken> mislukt) {
      node.set("probleem", antwoorden.node(mislukt.probleem(), adres(taak)));
    }
    return node;
  }

  private static String adres(Taak<Nagekeken> taak) {
    return "/v1/controles/" + taak.id();
  }
}
