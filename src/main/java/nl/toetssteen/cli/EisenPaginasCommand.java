package nl.toetssteen.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.toetssteen.rapport.Eispaginas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a page for every requirement. */
@Command(
    name = "paginas",
    description = "Maak van elke eis een pagina in Markdown, met een lijst in README.md.")
final class EisenPaginasCommand implements Callable<Integer> {
  private final Samenstelling delen;

  @Spec private CommandSpec spec;

  @Option(
      names = "--uit",
      required = true,
      paramLabel = "MAP",
      description = "De map waar de pagina's komen, zoals docs/eisen.")
  private Path uit;

  @Option(
      names = "--checklist",
      paramLabel = "NAAM|MAP",
      description = "Alleen de eisen van deze lijst, of ook die van uw school. Mag vaker.")
  private List<String> checklists = new ArrayList<>();

  /** Creates the command. */
  EisenPaginasCommand(Samenstelling delen) {
    this.delen = delen;
  }

  @Override
  public Integer call() {
    Checklistkeuze keuze = Checklistkeuze.of(checklists);
    SortedMap<String, String> paginas =
        Eispaginas.of(delen.checklist().apply(keuze.mappen()).eisenVan(keuze.namen()));
    try {
      Files.createDirectories(uit);
      for (Path pad : files()) {
        verifyOurs(pad, paginas);
      }
      removeOld(paginas);
      for (var pagina : paginas.entrySet()) {
        Files.writeString(uit.resolve(pagina.getKey()), pagina.getValue());
      }
    } catch (IOException e) {
      throw Melding.gebruik("In '" + uit + "' kan niet worden geschreven. Mag u dat daar?", e);
    }
    spec.commandLine().getOut().printf("%d pagina's staan in %s.%n", paginas.size(), uit);
    spec.commandLine().getOut().flush();
    return Exit.GEEN_BEVINDINGEN.code();
  }

  /** Refuses to write over a file that somebody wrote by hand. */
  private static void verifyOurs(Path pad, SortedMap<String, String> paginas) throws IOException {
    if (paginas.containsKey(pad.getFileName().toString()) && !isOurs(pad)) {
      throw Melding.gebruik(
          "'"
              + pad
              + "' is niet door Toetssteen gemaakt, en wordt niet overschreven. Kies een andere map.");
    }
  }

  /** Removes the pages of requirements that are no longer there. */
  private void removeOld(SortedMap<String, String> paginas) throws IOException {
    for (Path pad : files()) {
      if (!paginas.containsKey(pad.getFileName().toString()) && isOurs(pad)) {
        Files.delete(pad);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paden = Files.list(uit)) {
      return paden
          .filter(pad -> pad.toString().endsWith(".md") && Files.isRegularFile(pad))
          .toList();
    }
  }

  private static boolean isOurs(Path pad) throws IOException {
    byte[] merk = Eispaginas.EERSTE_REGEL.getBytes(StandardCharsets.UTF_8);
    try (var in = Files.newInputStream(pad)) {
      return Arrays.equals(in.readNBytes(merk.length), merk);
    }
  }
}
