package nl.toetssteen.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Lijst;
import nl.toetssteen.rapport.Proefverslag;
import nl.toetssteen.toetsing.Voorbeeldproef;
import nl.toetssteen.toetsing.Voorbeeldproef.Uitslag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the examples of requirements, and shows where they come out otherwise. */
@Command(
    name = "test",
    description =
        "Voer de voorbeelden van de eisen uit, en laat zien wat er anders uitkomt dan in het bestand"
            + " staat.",
    footer = {
      "",
      "Afsluitcode: 0 alle voorbeelden kloppen, 1 niet alle, 2 de opdracht of een bestand klopt niet."
    })
final class EisenTestCommand implements Callable<Integer> {
  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "MAP",
      description = "De map met eisen van uw school. Anders: de ingebouwde eisen.")
  private Path map;

  @Option(
      names = "--peildatum",
      paramLabel = "JJJJ-MM-DD",
      converter = Keuze.Datum.class,
      description = "Dag waarvan de wet telt. Anders vandaag.")
  private LocalDate peildatum;

  /** Creates the command. */
  EisenTestCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() {
    if (map != null && !Files.isDirectory(map)) {
      throw Melding.gebruik("De map '" + map + "' bestaat niet. Wijs een map met eisen aan.");
    }
    Checklist checklist = delen.checklist().apply(map == null ? List.of() : List.of(map));
    List<Eis> eisen = map == null ? checklist.eisen() : own(checklist);
    LocalDate dag = peildatum == null ? delen.vandaag().get() : peildatum;
    Voorbeeldproef proef = new Voorbeeldproef(checklist, dag);
    List<Uitslag> uitslagen = eisen.stream().flatMap(proef::run).toList();
    PrintWriter out = spec.commandLine().getOut();
    out.print(Proefverslag.render(uitslagen));
    out.flush();
    boolean klopt = uitslagen.stream().allMatch(Uitslag::klopt);
    return (klopt ? Exit.GEEN_BEVINDINGEN : Exit.BEVINDINGEN).code();
  }

  /** Gives the requirements of the folder itself; a folder without any has nothing to test. */
  private List<Eis> own(Checklist checklist) {
    List<String> ids =
        checklist.lijsten().stream()
            .filter(lijst -> !lijst.ingebouwd())
            .map(Lijst::eisen)
            .flatMap(List::stream)
            .toList();
    if (ids.isEmpty()) {
      throw Melding.gebruik("In de map '" + map + "' staan geen eigen eisen om te testen.");
    }
    return checklist.eisen().stream().filter(eis -> ids.contains(eis.id())).toList();
  }
}
