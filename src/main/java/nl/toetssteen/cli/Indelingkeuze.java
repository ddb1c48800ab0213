package nl.toetssteen.cli;

import java.nio.file.Path;
import nl.toetssteen.pta.Indelingen;
import nl.toetssteen.pta.InvalidIndeling;
import picocli.CommandLine.Option;

/** Reads the option with which a user says what the columns of a PTA hold. */
final class Indelingkeuze {
  private static final long GRENS = 1 << 20;

  @Option(
      names = "--indeling",
      paramLabel = "YAML",
      description = "Zeg zelf wat er in de kolommen van een PTA staat. Zie docs/handleiding.md.")
  private Path bestand;

  /**
   * Reads the file; no layouts when the option is not there.
   *
   * @throws Melding when it cannot be read, or is not right
   */
  Indelingen read() {
    if (bestand == null) {
      return Indelingen.geen();
    }
    try {
      return Indelingen.read(new InputFile(bestand, GRENS).load().inhoud());
    } catch (InvalidIndeling e) {
      throw Melding.gebruik(
          "Het bestand '%s' met --indeling klopt niet:%n%s".formatted(bestand, e.getMessage()), e);
    }
  }
}
