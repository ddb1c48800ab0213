package nl.toetssteen.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** Starts Toetssteen from the command line. */
@Command(
    name = "toetssteen",
    scope = ScopeType.INHERIT,
    versionProvider = Versie.class,
    description =
        "Controleert examenreglementen van scholen voor voortgezet onderwijs, en stelt ze op.",
    synopsisHeading = "Gebruik: ",
    synopsisSubcommandLabel = "OPDRACHT",
    parameterListHeading = "%nWat u opgeeft:%n",
    optionListHeading = "%nOpties:%n",
    commandListHeading = "%nOpdrachten:%n",
    footer = {"", "Uitleg per opdracht: ./toetssteen check --help"},
    usageHelpWidth = 100)
@SuppressWarnings("UnusedVariable") // picocli acts on the presence of --help and --version itself
public final class Toetssteen implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Toon deze uitleg.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Toon het versienummer.")
  private boolean versie;

  private Toetssteen() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintWriter out = writer(FileDescriptor.out);
    PrintWriter err = writer(FileDescriptor.err);
    int code =
        run(Samenstelling.standaard(Voortgangsregel.on(err)), isColourTerminal(), out, err, args);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs one command over the given parts; errors of the virtual machine are reported too. */
  static int run(
      Samenstelling delen, boolean kleur, PrintWriter out, PrintWriter err, String... args) {
    try {
      return commandLine(delen, kleur).setOut(out).setErr(err).execute(args);
    } catch (Error e) {
      return Foutmelder.report(e, err).code();
    }
  }

  private static CommandLine commandLine(Samenstelling delen, boolean kleur) {
    return new CommandLine(new Toetssteen())
        .addSubcommand(new CheckCommand(delen, kleur))
        .addSubcommand(new LeesCommand())
        .addSubcommand(new GenereerCommand(delen))
        .addSubcommand(new PtaVergelijkCommand())
        .addSubcommand(new ServeCommand(delen))
        .addSubcommand(
            new CommandLine(new EisenCommand(delen))
                .addSubcommand(new EisenToonCommand(delen))
                .addSubcommand(new EisenTestCommand(delen))
                .addSubcommand(new EisenPaginasCommand(delen)))
        .addSubcommand(new AccepteerCommand())
        .addSubcommand(
            WetgevingCommand.with(delen.checklist(), Clock.system(Samenstelling.NEDERLAND)))
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(kleur ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler(new Gebruiksmelder())
        .setExecutionExceptionHandler(new Foutmelder());
  }

  /** Shows the help when no command is given: that is a wrong call, too. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return Exit.GEBRUIK.code();
  }

  /** Writes UTF-8 whatever the locale says: reports are read by programs, too. */
  private static PrintWriter writer(FileDescriptor uitvoer) {
    return new PrintWriter(new FileOutputStream(uitvoer), true, StandardCharsets.UTF_8);
  }

  /**
   * Tells whether a person watches who did not ask for plain text. The launcher looks whether
   * stdout is a terminal: what {@code System.console()} tells differs between versions of Java.
   */
  private static boolean isColourTerminal() {
    String plain = System.getenv("NO_COLOR");
    return Boolean.getBoolean("toetssteen.terminal") && (plain == null || plain.isEmpty());
  }
}
