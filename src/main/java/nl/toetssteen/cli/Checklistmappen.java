package nl.toetssteen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks the folders of the option {@code --checklist}. */
final class Checklistmappen {

  private Checklistmappen() {}

  /**
   * Checks that each is a folder.
   *
   * @throws Melding when one is not
   */
  static void verify(List<Path> mappen) {
    for (Path map : mappen) {
      if (!Files.isDirectory(map)) {
        throw Melding.gebruik(
            "De map met eisen '" + map + "' bestaat niet. Geef met --checklist een map op.");
      }
    }
  }
}
