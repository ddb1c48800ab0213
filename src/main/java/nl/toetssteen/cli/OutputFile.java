package nl.toetssteen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a report to the place that the user named. */
record OutputFile(Path pad) {

  /**
   * Checks the place before any work is done.
   *
   * @throws Melding when it is a folder, its folder is not there, or it is one of the documents
   */
  void verify(List<Path> documenten) {
    if (Files.isDirectory(pad)) {
      throw Melding.gebruik(
          "'" + pad + "' is een map. Geef met --uit een bestand op, bijvoorbeeld rapport.html.");
    }
    Path map = pad.toAbsolutePath().getParent();
    if (map == null || !Files.isDirectory(map)) {
      throw Melding.gebruik("De map '" + map + "' bestaat niet. Maak die map eerst.");
    }
    if (documenten.stream().anyMatch(this::isHetzelfde)) {
      throw Melding.gebruik(
          "Met --uit '"
              + pad
              + "' zou uw eigen document worden overschreven. Kies een andere naam.");
    }
  }

  /**
   * Write the report over an earlier one.
   *
   * @throws Melding when that fails
   */
  void write(byte[] rapport) {
    try {
      Files.write(pad, rapport);
    } catch (IOException e) {
      throw Melding.gebruik(
          "Het rapport kan niet worden opgeslagen als '" + pad + "'. Mag u daar schrijven?", e);
    }
  }

  private boolean isHetzelfde(Path document) {
    try {
      return Files.exists(pad) && Files.exists(document) && Files.isSameFile(pad, document);
    } catch (IOException e) {
      throw Melding.gebruik("De plaats '" + pad + "' is niet te gebruiken.", e);
    }
  }
}
