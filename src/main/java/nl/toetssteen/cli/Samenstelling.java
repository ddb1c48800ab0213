package nl.toetssteen.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.InvalidChecklist;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.HtmlRapport;
import nl.toetssteen.rapport.Huisstijl;
import nl.toetssteen.rapport.JsonRapport;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Sjablonen;
import nl.toetssteen.rapport.TekstRapport;
import nl.toetssteen.web.WebInstellingen;
import nl.toetssteen.web.WebServer;

/**
 * Wires the rooms of the house together; the only place that knows them all.
 *
 * <p>Every part is made when a command first asks for it, so that {@code --version} does not load
 * what only {@code check} needs. A part that finds a fault in what the user gave (a requirement
 * file, a folder) throws a {@link Melding}.
 *
 * @param checker gives the checker for the checklists in these folders; empty: those packaged
 * @param weergave renders a report
 * @param eisen lists the requirements in these folders, in their order; empty: those packaged
 * @param dienst the web service
 */
record Samenstelling(
    Function<List<Path>, Checker> checker,
    Weergave weergave,
    Function<List<Path>, List<Eisregel>> eisen,
    Dienst dienst) {

  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /** Gives the parts of the real application. */
  static Samenstelling standaard() {
    return new Samenstelling(
        Samenstelling::checker, Samenstelling::render, Samenstelling::list, Samenstelling::serve);
  }

  private static Checker checker(List<Path> mappen) {
    DocumentReader reader = new DocumentReader(ReadLimits.standaard());
    return new Controle(reader, checklist(mappen), Clock.system(NEDERLAND));
  }

  /** Reads the requirements in these folders; empty: those packaged. */
  static Checklist checklist(List<Path> mappen) {
    try {
      return mappen.isEmpty()
          ? ChecklistReader.readPackaged()
          : ChecklistReader.readFolders(mappen);
    } catch (InvalidChecklist e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }

  private static String render(Rapport rapport, Rapportvorm vorm, boolean kleur) {
    return switch (vorm) {
      case TEKST -> new TekstRapport(kleur).render(rapport);
      case JSON -> new JsonRapport().render(rapport);
      case HTML -> new HtmlRapport(new Sjablonen(Huisstijl.load())).render(rapport);
    };
  }

  private static List<Eisregel> list(List<Path> mappen) {
    return checklist(mappen).eisen().stream()
        .map(eis -> new Eisregel(eis.id(), eis.niveau(), eis.titel()))
        .toList();
  }

  private static void serve(String host, int poort, IntConsumer gestart)
      throws InterruptedException {
    WebInstellingen instellingen = WebInstellingen.standaard().at(host, poort);
    try (WebServer server =
        WebServer.start(checker(List.of()), Clock.system(NEDERLAND), instellingen)) {
      gestart.accept(server.adres().getPort());
      new CountDownLatch(1).await();
    }
  }

  /** Renders a report as text in one of the forms. */
  interface Weergave {

    /**
     * Render.
     *
     * @param kleur whether a terminal may show colours; matters for {@link Rapportvorm#TEKST} only
     */
    String render(Rapport rapport, Rapportvorm vorm, boolean kleur);
  }

  /** Serves the web pages and the HTTP API. */
  interface Dienst {

    /**
     * Serve until the process is stopped.
     *
     * @param host address to listen on
     * @param poort port to listen on; 0 lets the system choose
     * @param gestart is told the port as soon as the service listens
     * @throws InterruptedException when the thread is told to stop
     */
    void serve(String host, int poort, IntConsumer gestart) throws InterruptedException;
  }

  /** Describes one requirement on one line. */
  record Eisregel(String id, Niveau niveau, String titel) {}
}
