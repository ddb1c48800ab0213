package nl.toetssteen.cli;

import java.nio.file.Path;
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
@Command(name = "wetgeving", description = "Vergelijk twee versies van een wet met de eisen.")
final class WetgevingCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  private WetgevingCommand() {}

  /** Creates the command with what stands below it. */
  static CommandLine with(Function<List<Path>, Checklist> checklist) {
    return new CommandLine(new WetgevingCommand()).addSubcommand(new VergelijkCommand(checklist));
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "noem wat u wilt doen, bijvoorbeeld: wetgeving vergelijk OUD NIEUW.");
  }
}
