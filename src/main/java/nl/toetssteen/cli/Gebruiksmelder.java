package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Dutch what is wrong with a call; picocli itself only speaks English. */
final class Gebruiksmelder implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException fout, String[] args) {
    CommandLine opdracht = fout.getCommandLine();
    PrintWriter err = opdracht.getErr();
    err.println(message(fout));
    err.println(
        "Uitleg: ./" + opdracht.getCommandSpec().qualifiedName().replace("./", "") + " --help");
    return Exit.GEBRUIK.code();
  }

  private static String message(ParameterException fout) {
    if (fout instanceof UnmatchedArgumentException onbekend) {
      return unknown(onbekend);
    }
    if (fout instanceof MissingParameterException ontbrekend) {
      return "Er ontbreekt iets in de opdracht: "
          + ontbrekend.getMissing().stream()
              .map(Gebruiksmelder::naam)
              .collect(Collectors.joining(", "))
          + ".";
    }
    if (fout instanceof OverwrittenOptionException dubbel) {
      return naam(dubbel.getOverwritten()) + " mag maar één keer worden gebruikt.";
    }
    if (fout.getCause() instanceof TypeConversionException waarde && fout.getArgSpec() != null) {
      return "De waarde '%s' bij %s kan niet: %s."
          .formatted(fout.getValue(), naam(fout.getArgSpec()), waarde.getMessage());
    }
    return "De opdracht klopt niet: " + fout.getMessage();
  }

  private static String unknown(UnmatchedArgumentException fout) {
    String eerste = fout.getUnmatched().get(0);
    String soort = eerste.startsWith("-") ? "De optie" : "De opdracht";
    return soort + " '" + eerste + "' bestaat niet.";
  }

  private static String naam(ArgSpec argument) {
    return argument instanceof OptionSpec optie ? optie.longestName() : argument.paramLabel();
  }
}
