package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.wet.Artikel;
import nl.toetssteen.wet.Wetsregister;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what the register of law knows of an article on a day. */
@Command(name = "artikel", description = "Toon wat het wetsregister van een artikel weet.")
final class ArtikelCommand implements Callable<Integer> {
  private final Clock clock;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NUMMER", description = "Het nummer, zoals 2.60 of 3.58.")
  private String nummer;

  @Option(
      names = "--peildatum",
      paramLabel = "JJJJ-MM-DD",
      converter = Keuze.Datum.class,
      description = "Dag waarvan de wet telt. Anders vandaag.")
  private LocalDate peildatum;

  /** Creates the command; the clock tells today. */
  ArtikelCommand(Clock clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    LocalDate dag = peildatum == null ? LocalDate.now(clock) : peildatum;
    List<Artikel> gevonden =
        Wetsregister.load().artikelen(dag).stream()
            .filter(artikel -> artikel.nummer().equals(nummer))
            .toList();
    if (gevonden.isEmpty()) {
      throw Melding.gebruik(
          "Artikel %s staat op %s niet in het wetsregister. Dat kent de artikelen over examens in de WVO 2020, het Uitvoeringsbesluit en de WMS."
              .formatted(nummer, dag));
    }
    PrintWriter out = spec.commandLine().getOut();
    gevonden.forEach(artikel -> out.println(describe(artikel, dag)));
    out.flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }

  private static String describe(Artikel artikel, LocalDate dag) {
    StringBuilder regels = new StringBuilder(artikel.verwijzing().naam());
    String onderwerp = artikel.onderwerp().isEmpty() ? "niet beschreven" : artikel.onderwerp();
    add(regels, "onderwerp: " + onderwerp);
    if (artikel.leden() > 0) {
      add(regels, "leden: " + artikel.leden());
    }
    artikel
        .ledentekst()
        .forEach((lid, tekst) -> add(regels, "lid " + lid + " op " + dag + ": " + tekst));
    add(regels, artikel.verwijzing().url(dag));
    return regels.toString();
  }

  private static void add(StringBuilder regels, String regel) {
    regels.append(System.lineSeparator()).append("  ").append(regel);
  }
}
