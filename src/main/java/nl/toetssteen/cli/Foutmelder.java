package nl.toetssteen.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.rapport.InvalidRapport;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong in a command into a message on stderr and an exit code. */
final class Foutmelder implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fout, CommandLine opdracht, ParseResult resultaat) {
    return report(fout, opdracht.getErr()).code();
  }

  /** Prints what the user should know. */
  static Exit report(Throwable fout, PrintWriter err) {
    if (fout instanceof Melding melding) {
      err.println(melding.getMessage());
      return melding.exit();
    }
    if (fout instanceof InvalidRapport) {
      err.println(fout.getMessage());
      return Exit.GEBRUIK;
    }
    if (fout instanceof UnreadableDocument) {
      err.println(fout.getMessage());
      return Exit.ONLEESBAAR;
    }
    err.println("Er ging iets mis in Toetssteen zelf. Dat ligt niet aan u.");
    err.println(plaats(fout));
    return Exit.INTERN;
  }

  private static String plaats(Throwable fout) {
    try {
      return "Wat er misging, staat in " + write(fout) + ". Stuur dat bestand mee als u het meldt.";
    } catch (IOException e) {
      return "Het logboek kon niet worden geschreven (" + e.getMessage() + "). De fout: " + fout;
    }
  }

  /** Writes the stack trace to a new file that only this user can read. */
  private static Path write(Throwable fout) throws IOException {
    Path log = Files.createTempFile("toetssteen-fout-", ".log");
    try (PrintWriter schrijver = new PrintWriter(Files.newBufferedWriter(log))) {
      fout.printStackTrace(schrijver);
    }
    return log;
  }
}
