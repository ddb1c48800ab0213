package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.InvalidYaml;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Validates all requirement files of a folder together, so that an author sees every fault. */
final class Checklistcontrole {

  private final YamlReader yaml;
  private final EisValidator validator = new EisValidator();
  private final List<Fout> fouten = new ArrayList<>();

  Checklistcontrole(YamlReader yaml) {
    this.yaml = yaml;
  }

  /**
   * Check the files.
   *
   * @param begrippen names of the concepts that they may use
   * @throws InvalidChecklist with all faults
   */
  void check(SortedMap<String, String> bestanden, Set<String> begrippen) {
    List<YamlBestand> eisen = new ArrayList<>();
    bestanden.forEach((naam, inhoud) -> read(naam, inhoud, eisen));
    eisen.forEach(eis -> fouten.addAll(validator.validate(eis, begrippen)));
    addDoubleIds(eisen);
    if (!fouten.isEmpty()) {
      throw new InvalidChecklist(fouten);
    }
  }

  private void read(String naam, String inhoud, List<YamlBestand> eisen) {
    try {
      eisen.add(yaml.read(naam, inhoud));
    } catch (InvalidYaml e) {
      fouten.addAll(e.fouten());
    }
  }

  private void addDoubleIds(List<YamlBestand> eisen) {
    Map<String, String> bestandVan = new HashMap<>();
    for (YamlBestand eis : eisen) {
      String id = eis.inhoud().path("id").asText();
      String eerder = id.isEmpty() ? null : bestandVan.putIfAbsent(id, eis.naam());
      if (eerder != null) {
        fouten.add(
            eis.fout(
                JsonPointer.compile("/id"),
                "De id %s staat ook in %s. Geef een van de twee een andere."
                    .formatted(id, eerder)));
      }
    }
  }
}
