package nl.toetssteen.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.kenmerken.Documentsoort;

/** Shows the page on which a user chooses a document and what to check it against. */
final class Startpagina {

  private final Antwoorden antwoorden;
  private final WebInstellingen instellingen;
  private final List<Lijst> lijsten;

  Startpagina(Antwoorden antwoorden, WebInstellingen instellingen, List<Lijst> lijsten) {
    this.antwoorden = antwoorden;
    this.instellingen = instellingen;
    this.lijsten = lijsten;
  }

  void show(Context ctx) {
    antwoorden.pagina(
        ctx,
        "web/start.jte",
        Map.of(
            "schoolsoorten",
            Schoolsoort.alle(),
            "soorten",
            Documentsoort.keuzes(),
            "lijsten",
            lijsten,
            "limiet",
            instellingen.limiet(),
            "minuten",
            instellingen.bewaartijd().toMinutes()));
  }
}
