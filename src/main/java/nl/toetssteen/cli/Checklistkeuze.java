package nl.toetssteen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.ChecklistReader;
import nl.toetssteen.checklist.Lijst;

/**
 * Holds what the option {@code --checklist} chose.
 *
 * @param namen names of packaged lists; empty: all
 * @param mappen folders with requirements and changes of a school
 */
record Checklistkeuze(List<String> namen, List<Path> mappen) {

  /**
   * Tells names and folders apart; a name goes before a folder that is called the same.
   *
   * @throws Melding when one is neither
   */
  static Checklistkeuze of(List<String> waarden) {
    List<String> namen = new ArrayList<>();
    List<Path> mappen = new ArrayList<>();
    List<String> bekend = waarden.isEmpty() ? List.of() : known();
    for (String waarde : waarden) {
      if (bekend.contains(waarde)) {
        namen.add(waarde);
      } else if (isFolder(waarde)) {
        mappen.add(Path.of(waarde));
      } else {
        throw Melding.gebruik(
            "De map met eisen '%s' bestaat niet. Geef met --checklist een map op, of kies uit: %s."
                .formatted(waarde, String.join(", ", bekend)));
      }
    }
    return new Checklistkeuze(namen, mappen);
  }

  private static boolean isFolder(String waarde) {
    try {
      return Files.isDirectory(Path.of(waarde));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static List<String> known() {
    return ChecklistReader.readPackaged().lijsten().stream().map(Lijst::naam).toList();
  }
}
