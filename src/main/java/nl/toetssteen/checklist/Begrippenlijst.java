package nl.toetssteen.checklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads the thesaurus: every {@code begrippen.yaml} in a checklist, as one list of concepts. */
final class Begrippenlijst {

  static final String BESTAND = "begrippen.yaml";

  private final YamlReader yaml;
  private final boolean controleren;

  Begrippenlijst(YamlReader yaml, boolean controleren) {
    this.yaml = yaml;
    this.controleren = controleren;
  }

  /**
   * Takes the thesaurus out of the files of a checklist.
   *
   * @param bestanden by path; only the requirement files stay in it
   * @param basis concepts that exist already
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  Map<String, Begrip> take(SortedMap<String, String> bestanden, Map<String, Begrip> basis) {
    List<String> namen = bestanden.keySet().stream().filter(Begrippenlijst::isThesaurus).toList();
    if (controleren) {
      List<YamlBestand> lijsten = new ArrayList<>();
      namen.forEach(naam -> lijsten.add(yaml.read(naam, bestanden.get(naam))));
      List<Fout> fouten = new BegrippenValidator().validate(lijsten, basis);
      if (!fouten.isEmpty()) {
        throw new InvalidChecklist(fouten);
      }
    }
    Map<String, Begrip> begrippen = new HashMap<>();
    for (String naam : namen) {
      JsonNode inhoud = yaml.parse(naam, bestanden.remove(naam));
      begrippen.putAll(BegripParser.parse(inhoud));
    }
    return begrippen;
  }

  private static boolean isThesaurus(String pad) {
    return pad.equals(BESTAND) || pad.endsWith("/" + BESTAND);
  }
}
