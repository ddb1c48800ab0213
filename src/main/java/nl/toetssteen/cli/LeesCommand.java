package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.rapport.Controle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a document as it was read, so that a user can see what the check saw. */
@Command(name = "lees", description = "Toon hoe een document is gelezen.")
final class LeesCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "BESTAND",
      description = "Word, LibreOffice, PDF, webpagina, tekst of Markdown.")
  private Path bestand;

  @Option(
      names = "--formaat",
      paramLabel = "VORM",
      converter = Keuze.Leesvorm.class,
      description = "tekst (standaard) of json.")
  private Rapportvorm vorm = Rapportvorm.TEKST;

  @Override
  public Integer call() {
    ReadLimits grenzen = ReadLimits.standaard();
    Controle.Bestand geladen = new InputFile(bestand, grenzen.bytes()).load();
    Document document = new DocumentReader(grenzen).read(geladen.naam(), geladen.inhoud());
    Programma programma = ProgrammaReader.packaged().read(document);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        vorm == Rapportvorm.JSON
            ? new LeesJson().render(document, programma)
            : LeesTekst.render(document, programma));
    out.flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }
}
