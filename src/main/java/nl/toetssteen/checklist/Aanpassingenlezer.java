package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;
import nl.toetssteen.yaml.YamlReader;

/** Reads what a school changes about requirements: the file {@code aanpassingen.yaml}. */
final class Aanpassingenlezer {

  private static final String BESTAND = "aanpassingen.yaml";

  private final YamlReader yaml;

  Aanpassingenlezer(YamlReader yaml) {
    this.yaml = yaml;
  }

  /**
   * Takes the file out of the files of a folder.
   *
   * @throws InvalidChecklist naming file and line of what is wrong
   */
  Optional<YamlBestand> take(SortedMap<String, String> bestanden) {
    String inhoud = bestanden.remove(BESTAND);
    if (inhoud == null) {
      return Optional.empty();
    }
    YamlBestand bestand = yaml.read(BESTAND, inhoud);
    List<Fout> fouten =
        Bestandsschema.load(Aanpassingenlezer.class, "aanpassingen").validate(bestand);
    if (!fouten.isEmpty()) {
      throw new InvalidChecklist(fouten);
    }
    return Optional.of(bestand);
  }

  /**
   * Makes the changes, by requirement.
   *
   * @param eisen the requirements that there are
   * @throws InvalidChecklist when one is changed that is not there, or gets a level that needs a
   *     source in law which it does not have
   */
  static Map<String, Aanpassing> parse(YamlBestand bestand, Map<String, Eis> eisen) {
    List<Fout> fouten = new ArrayList<>();
    Map<String, Aanpassing> aanpassingen = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> regel : bestand.inhoud().properties()) {
      String id = regel.getKey();
      Aanpassing aanpassing = parse(regel.getValue());
      String bezwaar = objection(eisen.get(id), aanpassing);
      if (!bezwaar.isEmpty()) {
        JsonPointer plek = JsonPointer.empty().appendProperty(id);
        fouten.add(bestand.fout(plek, bezwaar.formatted(id)));
      }
      aanpassingen.put(id, aanpassing);
    }
    if (!fouten.isEmpty()) {
      throw new InvalidChecklist(fouten);
    }
    return aanpassingen;
  }

  private static Aanpassing parse(JsonNode node) {
    Optional<Niveau> niveau =
        node.has("niveau")
            ? Optional.of(EisParser.byName(Niveau.values(), node.path("niveau").asText()))
            : Optional.empty();
    return new Aanpassing(niveau, node.path("reden").asText().strip());
  }

  private static String objection(Eis eis, Aanpassing aanpassing) {
    if (eis == null) {
      return "De eis “%s” bestaat niet. Alle namen ziet u met: ./toetssteen eisen";
    }
    boolean rustOpWet = aanpassing.niveau().map(Niveau::rustOpWet).orElse(false);
    return rustOpWet && eis.grondslag().isEmpty()
        ? "De eis “%s” rust niet op een artikel van de wet. Kies het niveau uitleg, aanbevolen of proces."
        : "";
  }
}
