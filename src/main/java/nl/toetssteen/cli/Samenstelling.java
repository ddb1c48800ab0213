package nl.toetssteen.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Huisstijl;
import nl.toetssteen.rapport.Rapport;
import nl.toetssteen.rapport.Rapportvorm;
import nl.toetssteen.rapport.Sjablonen;
import nl.toetssteen.rapport.Weergave;
import nl.toetssteen.web.WebInstellingen;
import nl.toetssteen.web.WebServer;
import nl.toetssteen.yaml.InvalidYaml;

/**
 * Wires the rooms of the house together; the only place that knows them all.
 *
 * <p>Every part is made when a command first asks for it, so that {@code --version} does not load
 * what only {@code check} needs. A part that finds a fault in what the user gave (a requirement
 * file, a folder) throws a {@link Melding}.
 *
 * @param checker gives the checker for the packaged requirements with those in these folders
 * @param weergave renders a report
 * @param checklist gives the packaged requirements with those in these folders
 * @param dienst the web service
 * @param vandaag tells the day
 */
record Samenstelling(
    Function<List<Path>, Checker> checker,
    Rapportschrijver weergave,
    Function<List<Path>, Checklist> checklist,
    Dienst dienst,
    Supplier<LocalDate> vandaag) {

  static final ZoneId NEDERLAND = ZoneId.of("Europe/Amsterdam");

  /**
   * Gives the parts of the real application.
   *
   * @param voortgang is told how far a check on the command line is
   */
  static Samenstelling standaard(Voortgang voortgang) {
    return new Samenstelling(
        mappen -> checker(mappen, voortgang),
        new Weergave(() -> new Sjablonen(Huisstijl.load()))::render,
        Samenstelling::readChecklist,
        Samenstelling::serve,
        () -> LocalDate.now(NEDERLAND));
  }

  private static Checker checker(List<Path> mappen, Voortgang voortgang) {
    DocumentReader reader = new DocumentReader(ReadLimits.standaard(), voortgang);
    return new Controle(reader, readChecklist(mappen), Clock.system(NEDERLAND));
  }

  private static Checklist readChecklist(List<Path> mappen) {
    try {
      return ChecklistReader.readWith(mappen);
    } catch (InvalidYaml e) {
      throw Melding.gebruik(e.getMessage(), e);
    }
  }

  private static void serve(String host, int poort, IntConsumer gestart)
      throws InterruptedException {
    WebInstellingen instellingen = WebInstellingen.standaard().at(host, poort);
    try (WebServer server =
        WebServer.start(
            checker(List.of(), Voortgang.STIL), Clock.system(NEDERLAND), instellingen)) {
      gestart.accept(server.adres().getPort());
      new CountDownLatch(1).await();
    }
  }

  /** Renders a report in one of the forms. */
  interface Rapportschrijver {

    /**
     * Render.
     *
     * @param bestanden the files that were checked, for the forms that write into them
     * @param kleur whether a terminal may show colours; matters for {@link Rapportvorm#TEKST} only
     */
    byte[] render(
        Rapport rapport, List<Controle.Bestand> bestanden, Rapportvorm vorm, boolean kleur);
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
}
