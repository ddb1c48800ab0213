package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.net.BindException;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the web service. */
@Command(name = "serve", description = "Start de webpagina en de HTTP-dienst op deze computer.")
final class ServeCommand implements Callable<Integer> {
  private static final String EIGEN_COMPUTER = "127.0.0.1";

  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--host",
      paramLabel = "ADRES",
      description = "Adres waarop de dienst luistert. Standaard 127.0.0.1: alleen deze computer.")
  private String host = EIGEN_COMPUTER;

  @Option(
      names = "--poort",
      paramLabel = "GETAL",
      converter = Keuze.Poort.class,
      description = "Poort waarop de dienst luistert. Standaard 8080.")
  private int poort = 8080;

  /** Creates the command. */
  ServeCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() throws InterruptedException {
    warnWhenOpen();
    try {
      delen.dienst().serve(host, poort, this::announce);
    } catch (RuntimeException e) {
      if (oorzaken(e).anyMatch(BindException.class::isInstance)) {
        throw Melding.gebruik(bezet(), e);
      }
      throw e;
    }
    return Exit.GEEN_BEVINDINGEN.code();
  }

  /** The service asks nobody to log in, so who opens it to a network should know that. */
  private void warnWhenOpen() {
    if (!host.equals(EIGEN_COMPUTER) && !host.equals("localhost") && !host.equals("::1")) {
      print(
          "Let op: iedereen die "
              + host
              + " kan bereiken, kan de dienst zonder inloggen gebruiken.");
    }
  }

  private void announce(int echtePoort) {
    String adres = host.contains(":") ? "[" + host + "]" : host;
    print("Toetssteen draait op http://" + adres + ":" + echtePoort + "/ (stoppen: Ctrl+C)");
  }

  private String bezet() {
    return "Toetssteen kan niet luisteren op %s poort %d. Is de poort al in gebruik? Kies een andere met --poort."
        .formatted(host, poort);
  }

  private void print(String regel) {
    PrintWriter err = spec.commandLine().getErr();
    err.println(regel);
    err.flush();
  }

  private static Stream<Throwable> oorzaken(Throwable fout) {
    return Stream.iterate(fout, f -> f != null, Throwable::getCause).limit(20);
  }
}
