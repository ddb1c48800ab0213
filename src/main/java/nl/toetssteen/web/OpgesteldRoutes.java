package nl.toetssteen.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.opstellen.uitgave.Blok;
import nl.toetssteen.opstellen.uitgave.Uitgave;

/** Answers the pages of a drafted document: read it, save it, change the answers. */
final class OpgesteldRoutes {
  /** A table with so many columns does not fit in a line that reads well. */
  private static final int BREED = 5;

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
        "/opstellen/{id}/aanpassen",
        ctx -> formulier.show(ctx, find(ctx).profiel(), find(ctx).wat(), List.of()));
    routes.get("/opstellen/{id}/{bestand}", this::download);
  }

  private void show(Context ctx) {
    Genereerd genereerd = find(ctx);
    Map<String, Object> gegevens = new HashMap<>();
    gegevens.put("wat", genereerd.wat());
    gegevens.put("uitgave", genereerd.tekst().orElse(null));
    gegevens.put("bestanden", OpTeSlaan.alle(ctx.path(), genereerd.wat()));
    gegevens.put("andere", others(genereerd.wat()));
    gegevens.put("ruim", genereerd.tekst().filter(OpgesteldRoutes::hasWideTable).isPresent());
    gegevens.put("adres", ctx.path());
    gegevens.put("minuten", minuten);
    antwoorden.pagina(ctx, "web/opgesteld.jte", gegevens);
  }

  private static boolean hasWideTable(Uitgave uitgave) {
    return uitgave
        .artikelen()
        .flatMap(artikel -> artikel.blokken().stream())
        .anyMatch(blok -> blok instanceof Blok.Tabel tabel && tabel.kop().size() >= BREED);
  }

  private static List<Opstelling> others(Opstelling wat) {
    return Stream.of(Opstelling.values()).filter(ander -> ander != wat).toList();
  }

  private void download(Context ctx) {
    Genereerd genereerd = find(ctx);
    String bestand = ctx.pathParam("bestand");
    if (bestand.equals(OpTeSlaan.PROFIEL)) {
      antwoorden.bestand(ctx, bestand, "application/yaml", profielen.write(genereerd.profiel()));
      return;
    }
    String formaat =
        genereerd.wat().vormen().stream()
            .filter(vorm -> bestand.equals(genereerd.wat().naam() + "." + vorm))
            .findFirst()
            .orElseThrow(() -> new Fout(weg()));
    antwoorden.document(ctx, genereerd.wat(), formaat, genereringen.write(genereerd, formaat));
  }

  private Genereerd find(Context ctx) {
    return genereringen.done(ctx.pathParam("id")).orElseThrow(() -> new Fout(weg()));
  }

  private Probleem weg() {
    return Probleem.onbekend(
        "Dit document is er niet, of niet meer: het verdwijnt na %d minuten. Beantwoord de vragen opnieuw, of laad het profiel dat u hebt opgeslagen."
            .formatted(minuten));
  }
}
