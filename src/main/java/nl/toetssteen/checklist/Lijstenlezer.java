package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads the named lists of a checklist: the files in its folder {@code lijsten}. */
final class Lijstenlezer {

  private static final String MAP = "lijsten/";

  /** Order in which users see them: what the law demands comes first. */
  private static final List<String> VOLGORDE = List.of("wvo-2020", "duo", "vo-raad");

  private final YamlReader yaml;
  private final boolean controleren;

  Lijstenlezer(YamlReader yaml, boolean controleren) {
    this.yaml = yaml;
    this.controleren = controleren;
  }

  /** Takes the files of the lists out of the files of a checklist. */
  List<YamlBestand> take(SortedMap<String, String> bestanden) {
    List<String> namen = bestanden.keySet().stream().filter(naam -> naam.startsWith(MAP)).toList();
    return namen.stream().map(naam -> yaml.read(naam, bestanden.remove(naam))).toList();
  }

  /**
   * Makes the lists.
   *
   * @param eisen the requirements that they may hold
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  List<Lijst> parse(List<YamlBestand> bestanden, List<Eis> eisen) {
    if (controleren && !bestanden.isEmpty()) {
      check(bestanden, eisen.stream().map(Eis::id).collect(Collectors.toSet()));
    }
    return bestanden.stream()
        .map(bestand -> list(bestand.inhoud()))
        .sorted((a, b) -> VOLGORDE.indexOf(a.naam()) - VOLGORDE.indexOf(b.naam()))
        .toList();
  }

  private static void check(List<YamlBestand> bestanden, Set<String> bekend) {
    Bestandsschema schema = Bestandsschema.load(Lijstenlezer.class, "lijst");
    List<Fout> fouten = new ArrayList<>();
    for (YamlBestand bestand : bestanden) {
      fouten.addAll(schema.validate(bestand));
      addWrongName(fouten, bestand);
      addUnknown(fouten, bestand, bekend);
    }
    if (!fouten.isEmpty()) {
      throw new InvalidChecklist(fouten);
    }
  }

  private static void addWrongName(List<Fout> fouten, YamlBestand bestand) {
    String naam = bestand.inhoud().path("naam").asText();
    if (!bestand.naam().equals(MAP + naam + ".yaml")) {
      fouten.add(
          bestand.fout(
              JsonPointer.compile("/naam"),
              "De naam “%s” past niet bij het bestand. Geef beide dezelfde naam.".formatted(naam)));
    }
  }

  private static void addUnknown(List<Fout> fouten, YamlBestand bestand, Set<String> bekend) {
    JsonNode eisen = bestand.inhoud().path("eisen");
    for (int i = 0; i < eisen.size(); i++) {
      if (!bekend.contains(eisen.path(i).asText())) {
        fouten.add(
            bestand.fout(
                JsonPointer.compile("/eisen/" + i),
                "De eis “%s” bestaat niet. Verbeter de naam, of haal hem weg."
                    .formatted(eisen.path(i).asText())));
      }
    }
  }

  private static Lijst list(JsonNode node) {
    return new Lijst(
        node.path("naam").asText(),
        node.path("titel").asText(),
        node.path("omschrijving").asText(),
        EisParser.strings(node.path("eisen")),
        true);
  }
}
