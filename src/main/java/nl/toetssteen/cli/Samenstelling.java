package nl.toetssteen.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.rapport.Checker;
import nl.toetssteen.rapport.Rapport;

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

  /** Gives the parts of the real application. */
  static Samenstelling standaard() {
    return new Samenstelling(
        mappen -> {
          throw ontbreekt("check");
        },
        (rapport, vorm, kleur) -> {
          throw ontbreekt("check");
        },
        mappen -> {
          throw ontbreekt("eisen");
        },
        (host, poort, gestart) -> {
          throw ontbreekt("serve");
        });
  }

  private static Melding ontbreekt(String opdracht) {
    return Melding.gebruik("De opdracht '" + opdracht + "' zit nog niet in deze versie.");
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
