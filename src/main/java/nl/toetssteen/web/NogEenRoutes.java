package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.profiel.Schoolprofiel;
import nl.toetssteen.yaml.YamlBestand;
import org.eclipse.jetty.http.MultiPartFormData.Parts;

/** Drafts another document with the answers of one that was drafted, and asks what it needs. */
final class NogEenRoutes {
  /** Leads from a draft to another: "/opstellen/{id}/ook/pta". */
  static final String OOK = "/ook/";

  private static final String PAD = "/opstellen/{id}" + OOK + "{wat}";

  private final GenereringStore genereringen;
  private final ProfielReader profielen;
  private final Upload upload;
  private final Antwoorden antwoorden;

  NogEenRoutes(
      GenereringStore genereringen, ProfielReader profielen, Upload upload, Antwoorden antwoorden) {
    this.genereringen = genereringen;
    this.profielen = profielen;
    this.upload = upload;
    this.antwoorden = antwoorden;
  }

  void register(RoutesConfig routes) {
    routes.get(PAD, this::ask);
    routes.post(PAD, this::draft);
  }

  private void ask(Context ctx) {
    Opstelling wat = chosen(ctx);
    List<String> soorten = profiel(find(ctx)).schoolsoorten();
    antwoorden.pagina(
        ctx,
        "web/ook.jte",
        Map.of("wat", wat, "schoolsoorten", soorten, "terug", "/opstellen/" + ctx.pathParam("id")));
  }

  private void draft(Context ctx) throws IOException {
    Opstelling wat = chosen(ctx);
    Bijlagen bijlagen;
    try (Parts delen = upload.read(ctx)) {
      bijlagen = Bijlagenlezer.read(new Formulierdelen(delen));
    }
    Genereerd eerder = find(ctx);
    String formaat = wat == Opstelling.PTA_WERKBOEK ? Opstelling.XLSX : "html";
    Taak<Genereerd> taak =
        genereringen.submit(
            new Opdracht(wat, profiel(eerder), eerder.profiel(), formaat, bijlagen));
    ctx.redirect("/opstellen/" + taak.id(), HttpStatus.SEE_OTHER);
  }

  private Schoolprofiel profiel(Genereerd eerder) {
    return profielen.read(new YamlBestand("Het profiel", eerder.profiel(), Map.of())).profiel();
  }

  private static Opstelling chosen(Context ctx) {
    return Opstelling.of(ctx.pathParam("wat"))
        .orElseThrow(() -> new Fout(Probleem.status(HttpStatus.NOT_FOUND.getCode())));
  }

  private Genereerd find(Context ctx) {
    return genereringen
        .done(ctx.pathParam("id"))
        .orElseThrow(
            () ->
                new Fout(
                    Probleem.onbekend(
                        "Uw antwoorden zijn er niet meer. Beantwoord de vragen opnieuw, of laad het profiel dat u hebt opgeslagen.")));
  }
}
