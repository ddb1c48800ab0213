package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.Overlay;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.rapport.Controle;
import nl.toetssteen.rapport.Rapportvorm;
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
      description = "Word, LibreOffice, PDF, scan, webpagina, tekst of Markdown.")
  private Path bestand;

  @Option(
      names = "--formaat",
      paramLabel = "VORM",
      converter = Keuze.Leesvorm.class,
      description = "tekst (standaard) of json.")
  private Rapportvorm vorm = Rapportvorm.TEKST;

  @Option(
      names = "--overlay",
      paramLabel = "PNG",
      description = "Teken wat op een pagina van een pdf is gezien, en sla dat op als plaatje.")
  private Path overlay;

  @Option(
      names = "--pagina",
      paramLabel = "NR",
      description = "Pagina voor --overlay; standaard 1.")
  private Integer pagina;

  @Override
  public Integer call() {
    if (pagina != null && overlay == null) {
      throw Melding.gebruik("--pagina hoort bij --overlay. Geef ook --overlay pagina.png op.");
    }
    OutputFile plaatje = new OutputFile(overlay, "--overlay", "pagina.png");
    if (overlay != null) {
      plaatje.verify(List.of(bestand));
    }
    ReadLimits grenzen = ReadLimits.standaard();
    Controle.Bestand geladen = new InputFile(bestand, grenzen.bytes()).load();
    Document document =
        new DocumentReader(grenzen, Voortgangsregel.on(spec.commandLine().getErr()))
            .read(geladen.naam(), geladen.inhoud());
    if (overlay != null) {
      plaatje.write(draw(document, geladen.inhoud(), grenzen));
      return Exit.GEEN_BEVINDINGEN.code();
    }
    Programma programma = ProgrammaReader.packaged().read(document);
    PrintWriter out = spec.commandLine().getOut();
    out.println(
        vorm == Rapportvorm.JSON
            ? new LeesJson().render(document, programma)
            : LeesTekst.render(document, programma));
    out.flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }

  private byte[] draw(Document document, byte[] inhoud, ReadLimits grenzen) {
    if (!Overlay.fits(document.formaat())) {
      throw Melding.gebruik(
          "Een overlay kan alleen van een pdf, en '"
              + bestand
              + "' is dat niet. Laat --overlay weg om te zien hoe het is gelezen.");
    }
    int nummer = pagina == null ? 1 : pagina;
    if (nummer < 1 || nummer > document.paginas()) {
      throw Melding.gebruik(
          "Pagina %d is er niet: dit document heeft %d pagina's. Kies met --pagina een andere."
              .formatted(nummer, document.paginas()));
    }
    return new Overlay(grenzen).draw(inhoud, nummer);
  }
}
