package nl.toetssteen.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.rapport.Rapportbestand;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Notes in a report which findings the school leaves as they are, and why. */
@Command(
    name = "accepteer",
    description =
        "Noteer in een JSON-rapport dat de school een bevinding zo laat. Het volgende rapport met"
            + " --eerder toont dat, en telt de bevinding niet meer mee.")
final class AccepteerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "RAPPORT", description = "Het JSON-rapport.")
  private Path rapport;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "BEVINDING",
      description = "De naam van een eis (er.beroep.termijn), of een vingerafdruk uit het rapport.")
  private List<String> bevindingen = new ArrayList<>();

  @ArgGroup(multiplicity = "1")
  private Besluit besluit;

  /** Holds what the school decides: accept for a reason, or take that back. */
  private static final class Besluit {
    @Option(
        names = "--motivering",
        required = true,
        paramLabel = "TEKST",
        description = "Waarom de school het zo laat. Dit staat in elk volgend rapport.")
    private String motivering = "";

    @Option(names = "--intrekken", required = true, description = "Accepteer niet langer.")
    private boolean intrekken;
  }

  @Override
  public Integer call() {
    if (!besluit.intrekken && besluit.motivering.isBlank()) {
      throw Melding.gebruik("Schrijf achter --motivering waarom de school het zo laat.");
    }
    InputFile bestand = new InputFile(rapport, ReadLimits.standaard().bytes());
    Rapportbestand inhoud = Rapportbestand.read(bestand.load().inhoud());
    String motivering = besluit.intrekken ? "" : besluit.motivering.strip();
    int aantal = bevindingen.stream().mapToInt(wat -> inhoud.accept(wat, motivering)).sum();
    new OutputFile(rapport, "RAPPORT", "rapport.json")
        .write(inhoud.json().getBytes(StandardCharsets.UTF_8));
    spec.commandLine()
        .getOut()
        .println(
            "%s: %d %s."
                .formatted(
                    besluit.intrekken ? "Ingetrokken" : "Geaccepteerd",
                    aantal,
                    aantal == 1 ? "bevinding" : "bevindingen"));
    return Exit.GEEN_BEVINDINGEN.code();
  }
}
