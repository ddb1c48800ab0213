package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.pta.InvalidIndeling;

/** Has a PTA checked again with what a user says of its columns, and gives that as a file. */
final class KolomRoutes {
  static final String KOLOMMEN = "kolommen";
  static final String INDELING = "indeling.yaml";

  private final ControleStore controles;
  private final Antwoorden antwoorden;

  KolomRoutes(ControleStore controles, Antwoorden antwoorden) {
    this.controles = controles;
    this.antwoorden = antwoorden;
  }

  void register(RoutesConfig routes) {
    routes.post("/controles/{id}/" + KOLOMMEN, this::again);
    routes.get("/controles/{id}/" + INDELING, this::download);
  }

  private void again(Context ctx) throws IOException {
    Map<String, List<String>> velden = Aanvraagtekst.readForm(ctx);
    Nagekeken nagekeken = find(ctx);
    Invoer invoer = nagekeken.invoer();
    if (invoer.bestanden().isEmpty()) {
      throw new Fout(Probleem.bestandNietOpnieuw());
    }
    Indelingen indelingen = corrected(velden, nagekeken);
    Taak<Nagekeken> taak =
        controles.submit(
            new Invoer(invoer.bestanden(), invoer.keuzes().with(indelingen), invoer.eerder()));
    ctx.redirect("/controles/" + taak.id(), HttpStatus.SEE_OTHER);
  }

  private static Indelingen corrected(Map<String, List<String>> velden, Nagekeken nagekeken) {
    try {
      return Kolomkeuzes.read(velden)
          .correct(nagekeken.rapport(), nagekeken.invoer().keuzes().indelingen());
    } catch (InvalidIndeling e) {
      throw new Fout(Probleem.invoer(e.getMessage()));
    }
  }

  private void download(Context ctx) {
    Indelingen indelingen = find(ctx).invoer().keuzes().indelingen();
    if (indelingen.isLeeg()) {
      throw new Fout(
          Probleem.onbekend(
              "Er is geen indeling om op te slaan: bij dit rapport is niets gezegd over de kolommen."));
    }
    antwoorden.bestand(ctx, INDELING, "application/yaml", indelingen.write());
  }

  private Nagekeken find(Context ctx) {
    Stand<Nagekeken> stand =
        controles
            .find(ctx.pathParam("id"))
            .map(Taak::stand)
            .orElseThrow(
                () ->
                    new Fout(
                        Probleem.onbekend(
                            "Dit rapport is er niet, of niet meer. Kies het document opnieuw op de startpagina.")));
    if (stand instanceof Stand.Klaar<Nagekeken> klaar) {
      return klaar.resultaat();
    }
    throw new Fout(
        stand instanceof Stand.Mislukt<Nagekeken> mislukt ? mislukt.probleem() : Probleem.bezig());
  }
}
