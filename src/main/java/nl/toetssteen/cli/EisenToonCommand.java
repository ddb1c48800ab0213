package nl.toetssteen.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.rapport.EisTekst;
import nl.toetssteen.rapport.EisbladBouwer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows one requirement in Dutch. */
@Command(
    name = "toon",
    description =
        "Toon een eis: waar die op rust, voor wie, wat er wordt gezocht, voorbeelden en wijzigingen.")
final class EisenToonCommand implements Callable<Integer> {
  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "De naam van de eis, zoals er.beroep.termijn.")
  private String id;

  @Option(
      names = "--checklist",
      paramLabel = "MAP",
      description = "Een map met eisen van uw school. Mag vaker.")
  private List<String> checklists = new ArrayList<>();

  /** Creates the command. */
  EisenToonCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() {
    Eis eis =
        delen
            .checklist()
            .apply(Checklistkeuze.of(checklists).mappen())
            .eis(id)
            .orElseThrow(() -> Melding.onbekendeEis(id));
    spec.commandLine().getOut().print(EisTekst.render(EisbladBouwer.page(eis)));
    spec.commandLine().getOut().flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }
}
