package nl.toetssteen.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.toetssteen.opstellen.profiel.ProfielReader;
import nl.toetssteen.opstellen.taken.TakenReader;
import nl.toetssteen.web.formulier.Profielformulier;
import nl.toetssteen.web.formulier.Vragenlijst;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Answers the pages that ask for a school profile: blank, from a file, with what is wrong. */
final class Opstelpagina {
  /** Tells that a logo is not part of what is drafted here. */
  static final String LOGO =
      "Het logo komt niet in dit document: dat kan alleen met ./toetssteen genereer op uw eigen computer.";

  private static final String HTML = "html";
  private static final String PROFIEL = "Het profiel";
  private static final String GEEN_PROFIEL =
      "Dit is geen schoolprofiel. Kies het bestand dat u eerder hebt opgeslagen.";

  private final GenereringStore genereringen;
  private final ProfielReader profielen;
  private final Profielformulier formulier;
  private final Profielbestand bestanden;
  private final Antwoorden antwoorden;
  private final Clock clock;
  private final long minuten;

  Opstelpagina(
      GenereringStore genereringen,
      ProfielReader profielen,
      Profielbestand bestanden,
      Antwoorden antwoorden,
      WebInstellingen instellingen,
      Clock clock) {
    this.genereringen = genereringen;
    this.profielen = profielen;
    this.formulier = new Profielformulier(profielen.schema(), TakenReader.readPackaged());
    this.bestanden = bestanden;
    this.antwoorden = antwoorden;
    this.clock = clock;
    this.minuten = instellingen.bewaartijd().toMinutes();
  }

  void register(RoutesConfig routes) {
    routes.get("/opstellen", this::blank);
    routes.post("/opstellen", this::draft);
    routes.post("/opstellen/profiel", this::load);
  }

  private void blank(Context ctx) {
    Opstelling wat = chosen(ctx.queryParam("wat"));
    if (ctx.queryParam("voorbeeld") != null) {
      String tekst = ProfielReader.example();
      ObjectNode school = (ObjectNode) new YamlReader().parse("voorbeeldschool.yaml", tekst);
      show(ctx, school, wat, List.of("Dit zijn de antwoorden van een school die niet bestaat."));
      return;
    }
    ObjectNode leeg = JsonNodeFactory.instance.objectNode();
    int jaar = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
    show(ctx, leeg.put("schooljaar", jaar + "-" + (jaar + 1)), wat, List.of());
  }

  private static Opstelling chosen(String naam) {
    return naam == null
        ? Opstelling.EXAMENREGLEMENT
        : Opstelling.of(naam)
            .orElseThrow(
                () ->
                    new Fout(
                        Probleem.invoer(
                            "Dit kan Toetssteen niet opstellen. Kies uit: %s."
                                .formatted(String.join(", ", Opstelling.namen())))));
  }

  /** Shows the form with answers, and the usual ones for what they leave out. */
  void show(Context ctx, ObjectNode profiel, Opstelling wat, List<String> meldingen) {
    page(ctx, formulier.build(profielen.complete(profiel), List.of(), null), wat, meldingen);
  }

  private void draft(Context ctx) throws IOException {
    Map<String, List<String>> velden = Aanvraagtekst.readForm(ctx);
    Opstelling wat = chosen(velden.containsKey("wat") ? velden.get("wat").get(0) : null);
    ObjectNode profiel = formulier.read(velden);
    if (velden.containsKey("meer")) {
      String meer = velden.get("meer").get(0);
      page(ctx, formulier.build(profiel, List.of(), meer), wat, List.of());
      return;
    }
    try {
      ProfielReader.Gelezen gelezen = profielen.read(new YamlBestand(PROFIEL, profiel, Map.of()));
      // What needs more is asked for on a page of its own, with the answers kept as a reglement.
      Opstelling eerst = wat.vraagtMeer() ? Opstelling.EXAMENREGLEMENT : wat;
      Taak<Genereerd> taak =
          genereringen.submit(
              new Opdracht(eerst, gelezen.profiel(), profiel, HTML, Bijlagen.geen()));
      ctx.redirect(
          "/opstellen/" + taak.id() + (wat.vraagtMeer() ? NogEenRoutes.OOK + wat.naam() : ""),
          HttpStatus.SEE_OTHER);
    } catch (InvalidYaml e) {
      refuse(ctx, profiel, wat, e);
    }
  }

  private void load(Context ctx) throws IOException {
    ObjectNode leeg = JsonNodeFactory.instance.objectNode();
    try {
      YamlBestand bestand = bestanden.read(ctx);
      if (!(bestand.inhoud() instanceof ObjectNode profiel)) {
        throw new InvalidYaml(List.of(new nl.toetssteen.yaml.Fout(PROFIEL, 1, GEEN_PROFIEL)));
      }
      check(ctx, bestand, profielen.complete(profiel));
    } catch (InvalidYaml e) {
      refuse(ctx, profielen.complete(leeg), Opstelling.EXAMENREGLEMENT, e);
    }
  }

  private void check(Context ctx, YamlBestand bestand, ObjectNode profiel) {
    try {
      ProfielReader.Gelezen gelezen = profielen.read(bestand);
      List<String> meldingen = new ArrayList<>(gelezen.meldingen());
      meldingen.add("Uw profiel is geladen. Kijk de antwoorden na en kies onderaan Opstellen.");
      page(ctx, formulier.build(profiel, List.of(), null), Opstelling.EXAMENREGLEMENT, meldingen);
    } catch (InvalidYaml e) {
      refuse(ctx, profiel, Opstelling.EXAMENREGLEMENT, e);
    }
  }

  private void refuse(Context ctx, ObjectNode profiel, Opstelling wat, InvalidYaml fout) {
    ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
    page(ctx, formulier.build(profiel, List.copyOf(fout.fouten()), null), wat, List.of());
  }

  private void page(Context ctx, Vragenlijst vragen, Opstelling wat, List<String> meldingen) {
    antwoorden.pagina(
        ctx,
        "web/opstellen.jte",
        Map.of("vragen", vragen, "wat", wat, "meldingen", meldingen, "minuten", minuten));
  }
}
