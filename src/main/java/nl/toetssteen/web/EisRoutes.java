package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.rapport.Eisblad;
import nl.toetssteen.rapport.EisbladBouwer;

/** Answers the pages about requirements: the list, and one for each. */
final class EisRoutes {

  private final Antwoorden antwoorden;
  private final List<Eis> eisen;

  EisRoutes(Antwoorden antwoorden, List<Eis> eisen) {
    this.antwoorden = antwoorden;
    this.eisen = eisen;
  }

  void register(RoutesConfig routes) {
    routes.get("/eisen", ctx -> show(ctx, EisbladBouwer.index(eisen), "/"));
    routes.get("/eisen/{id}", ctx -> show(ctx, EisbladBouwer.page(find(ctx)), "/eisen"));
  }

  private void show(Context ctx, Eisblad blad, String terug) {
    antwoorden.pagina(ctx, "web/eis.jte", Map.of("blad", blad, "terug", terug));
  }

  private Eis find(Context ctx) {
    String id = ctx.pathParam("id");
    return eisen.stream()
        .filter(eis -> eis.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new Fout(
                    Probleem.onbekend(
                        "Deze eis is er niet. Kijk in de lijst van alle eisen, op /eisen.")));
  }
}
