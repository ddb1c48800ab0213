package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.document.Document;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.Overlay;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.ProgrammaExport;
import nl.toetssteen.pta.ProgrammaReader;
import nl.toetssteen.rapport.Controle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      converter = Keuze.Programmavorm.class,
      description = "tekst (standaard) of json; csv of xlsx voor de toetsen van een PTA.")
  private Uitvoer vorm = Uitvoer.TEKST;

  @Option(
      names = "--uit",
      paramLabel = "PAD",
      description = "Sla op in dit bestand; anders komt het op het scherm.")
  private Path uit;

  @Mixin private Indelingkeuze indeling;

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
    if (uit != null) {
      new OutputFile(uit, "--uit", "toetsen.xlsx").verify(List.of(bestand));
    } else if (vorm == Uitvoer.XLSX) {
      throw Melding.gebruik(
          "Een rekenblad past niet op het scherm. Zeg waar het komt, bijvoorbeeld: --uit toetsen.xlsx");
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
    Programma programma = ProgrammaReader.packaged().with(indeling.read()).read(document);
    show(render(document, programma));
    return Exit.GEEN_BEVINDINGEN.code();
  }

  private byte[] render(Document document, Programma programma) {
    return switch (vorm) {
      case TEKST -> LeesTekst.render(document, programma).getBytes(StandardCharsets.UTF_8);
      case JSON -> new LeesJson().render(document, programma).getBytes(StandardCharsets.UTF_8);
      case CSV -> ProgrammaExport.csv(programma);
      case XLSX -> ProgrammaExport.xlsx(programma);
    };
  }

  private void show(byte[] weergave) {
    if (uit != null) {
      new OutputFile(uit, "--uit", "toetsen.xlsx").write(weergave);
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(new String(weergave, StandardCharsets.UTF_8));
    out.flush();
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
