package nl.toetssteen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes a report or a picture to the place that the user named.
 *
 * @param optie the option that named it, for messages
 * @param voorbeeld a name that would do, for messages
 */
record OutputFile(Path pad, String optie, String voorbeeld) {

  /**
   * Checks the place before any work is done.
   *
   * @throws Melding when it is a folder, its folder is not there, or it is one of the documents
   */
  void verify(List<Path> documenten) {
    if (Files.isDirectory(pad)) {
      throw Melding.gebruik(
          "'%s' is een map. Geef met %s een bestand op, bijvoorbeeld %s."
              .formatted(pad, optie, voorbeeld));
    }
    Path map = pad.toAbsolutePath().getParent();
    if (map == null || !Files.isDirectory(map)) {
      throw Melding.gebruik("De map '" + map + "' bestaat niet. Maak die map eerst.");
    }
    if (documenten.stream().anyMatch(this::isHetzelfde)) {
      throw Melding.gebruik(
          "Met %s '%s' zou uw eigen document worden overschreven. Kies een andere naam."
              .formatted(optie, pad));
    }
  }

  /**
   * Write over what was there.
   *
   * @throws Melding when that fails
   */
  void write(byte[] inhoud) {
    try {
      Files.write(pad, inhoud);
    } catch (IOException e) {
      throw Melding.gebruik("'" + pad + "' kan niet worden opgeslagen. Mag u daar schrijven?", e);
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
