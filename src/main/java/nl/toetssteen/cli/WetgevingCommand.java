package nl.toetssteen.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import nl.toetssteen.checklist.Checklist;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what can be done with the law itself. */
@Command(name = "wetgeving", description = "Vergelijk versies van een wet, of toon een artikel.")
final class WetgevingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private WetgevingCommand() {}

  /** Creates the command with what stands below it. */
  static CommandLine with(Function<List<Path>, Checklist> checklist, Clock clock) {
    return new CommandLine(new WetgevingCommand())
        .addSubcommand(new VergelijkCommand(checklist))
        .addSubcommand(new ArtikelCommand(clock));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "noem wat u wilt doen, bijvoorbeeld: wetgeving vergelijk OUD NIEUW.");
  }
}
