package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.checklist.Eis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the requirements. */
@Command(
    name = "eisen",
    description = "Toon alle eisen: naam, niveau en titel.",
    footer = {"", "Uitleg per opdracht: ./toetssteen eisen toon --help"})
final class EisenCommand implements Callable<Integer> {
  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--checklist",
      paramLabel = "NAAM|MAP",
      description =
          "wvo-2020, duo of vo-raad: toon alleen die eisen. Een map: toon ook de eisen van uw school. Mag vaker.")
  private List<String> checklists = new ArrayList<>();

  /** Creates the command. */
  EisenCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() {
    Checklistkeuze keuze = Checklistkeuze.of(checklists);
    List<Eis> eisen = delen.checklist().apply(keuze.mappen()).eisenVan(keuze.namen());
    String regel = "%-" + breedte(eisen) + "s  %-25s  %s%n";
    PrintWriter out = spec.commandLine().getOut();
    eisen.forEach(eis -> out.printf(regel, eis.id(), eis.niveau(), eis.titel()));
    out.flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }

  private static int breedte(List<Eis> eisen) {
    return eisen.stream().mapToInt(eis -> eis.id().length()).max().orElse(1);
  }
}
