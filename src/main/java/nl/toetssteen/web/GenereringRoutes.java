package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import org.eclipse.jetty.http.MultiPartFormData.Parts;

/** Answers the API for drafting: send a profile in, ask how far it is, fetch the document. */
final class GenereringRoutes {
  private final GenereringStore genereringen;
  private final ProfielReader profielen;
  private final Upload upload;
  private final Antwoorden antwoorden;

  GenereringRoutes(
      GenereringStore genereringen, ProfielReader profielen, Upload upload, Antwoorden antwoorden) {
    this.genereringen = genereringen;
    this.profielen = profielen;
    this.upload = upload;
    this.antwoorden = antwoorden;
  }

  void register(RoutesConfig routes) {
    routes.post("/v1/genereringen", this::create);
    routes.get("/v1/genereringen/{id}", ctx -> antwoorden.json(ctx, node(find(ctx))));
    routes.get("/v1/genereringen/{id}/document", this::document);
  }

  private void create(Context ctx) throws IOException {
    Genereeraanvraag aanvraag = request(ctx);
    ProfielReader.Gelezen gelezen = read(aanvraag.profiel());
    Taak<Genereerd> taak =
        genereringen.submit(
            new Opdracht(
                aanvraag.wat(),
                gelezen.profiel(),
                (ObjectNode) aanvraag.profiel().inhoud(),
                aanvraag.formaat(),
                aanvraag.bijlagen()));
    ctx.status(202).header("Location", adres(taak));
    ObjectNode antwoord = node(taak);
    ArrayNode meldingen = antwoord.putArray("meldingen");
    gelezen.meldingen().forEach(meldingen::add);
    if (!gelezen.profiel().school().logo().isEmpty()) {
      meldingen.add(Opstelpagina.LOGO);
    }
    antwoorden.json(ctx, antwoord);
  }

  private Genereeraanvraag request(Context ctx) throws IOException {
    if (Aanvraagtekst.is(ctx, "application/json")) {
      return Genereeraanvraag.read(Aanvraagtekst.read(ctx));
    }
    if (!Aanvraagtekst.is(ctx, "multipart/form-data")) {
      throw new Fout(Probleem.geenJson());
    }
    try (Parts delen = upload.read(ctx)) {
      return Genereeraanvraag.read(new Formulierdelen(delen));
    } catch (InvalidYaml e) {
      throw new Fout(Probleem.profiel(List.copyOf(e.fouten())));
    }
  }

  private ProfielReader.Gelezen read(YamlBestand profiel) {
    try {
      return profielen.read(profiel);
    } catch (InvalidYaml e) {
      throw new Fout(Probleem.profiel(List.copyOf(e.fouten())));
    }
  }

  private void document(Context ctx) {
    Stand<Genereerd> stand = find(ctx).stand();
    if (stand instanceof Stand.Klaar<Genereerd> klaar) {
      Genereerd genereerd = klaar.resultaat();
      antwoorden.document(ctx, genereerd.wat(), genereerd.formaat(), genereerd.document());
    } else if (stand instanceof Stand.Mislukt<Genereerd> mislukt) {
      throw new Fout(mislukt.probleem());
    } else {
      throw new Fout(Probleem.bezigMetOpstellen());
    }
  }

  private Taak<Genereerd> find(Context ctx) {
    return genereringen
        .find(ctx.pathParam("id"))
        .orElseThrow(
            () ->
                new Fout(
                    Probleem.onbekend(
                        "Dit document is er niet, of niet meer. Stuur het profiel opnieuw in.")));
  }

  private ObjectNode node(Taak<Genereerd> taak) {
    Stand<Genereerd> stand = taak.stand();
    ObjectNode node =
        antwoorden.node().put("id", taak.id()).put("status", stand.naam()).put("wat", taak.wat());
    node.putObject("links").put("self", adres(taak)).put("document", adres(taak) + "/document");
    if (stand instanceof Stand.Mislukt<Genereerd> mislukt) {
      node.set("probleem", antwoorden.node(mislukt.probleem(), adres(taak)));
    }
    return node;
  }

  private static String adres(Taak<Genereerd> taak) {
    return "/v1/genereringen/" + taak.id();
  }
}
