package nl.toetssteen.checklist;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlReader;

/** Finds the YAML files of a checklist in a folder. */
final class Checklistmap {

  private static final int DIEPTE = 3;
  private static final int MEESTE_BESTANDEN = 1000;

  private Checklistmap() {}

  /**
   * Reads the files, by path within the folder.
   *
   * @throws InvalidChecklist when there are none, or one cannot be read or is over 1 MB
   */
  static SortedMap<String, String> files(Path map) {
    SortedMap<String, String> bestanden = new TreeMap<>();
    for (Path pad : paths(map)) {
      String naam = map.relativize(pad).toString().replace('\\', '/');
      bestanden.put(naam, text(naam, pad));
    }
    if (bestanden.isEmpty()) {
      throw new InvalidChecklist(
          "In de map " + map + " staan geen eisen (bestanden die eindigen op .yaml).");
    }
    return bestanden;
  }

  private static List<Path> paths(Path map) {
    try (Stream<Path> paden = Files.walk(map, DIEPTE)) {
      List<Path> gevonden =
          paden
              .filter(pad -> pad.toString().endsWith(".yaml") && Files.isRegularFile(pad))
              .limit(MEESTE_BESTANDEN + 1)
              .toList();
      if (gevonden.size() > MEESTE_BESTANDEN) {
        throw new InvalidChecklist(
            "In de map %s staan meer dan %d eisen. Wijs een kleinere map aan."
                .formatted(map, MEESTE_BESTANDEN));
      }
      return gevonden;
    } catch (IOException e) {
      throw new InvalidChecklist("De map " + map + " kan niet worden gelezen.", e);
    }
  }

  private static String text(String naam, Path pad) {
    try {
      if (Files.size(pad) > YamlReader.MEESTE_BYTES) {
        throw new InvalidChecklist(
            List.of(new Fout(naam, 1, "Dit bestand is groter dan 1 MB. Deel het op.")));
      }
      return Files.readString(pad);
    } catch (CharacterCodingException e) {
      throw new InvalidChecklist(
          naam + ": dit bestand heeft tekens die niet kloppen. Sla het op als UTF-8.", e);
    } catch (IOException e) {
      throw new InvalidChecklist(naam + " kan niet worden gelezen.", e);
    }
  }
}
