package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.toetssteen.yaml.Bestandsschema;
import nl.toetssteen.yaml.Fout;
import nl.toetssteen.yaml.YamlBestand;

/**
 * Validates a thesaurus: the form of each file by a JSON Schema, and how the concepts of all files
 * refer to each other.
 */
final class BegrippenValidator {

  private final Bestandsschema schema = Bestandsschema.load(BegrippenValidator.class, "begrippen");

  /**
   * Finds all faults in the files of a thesaurus.
   *
   * @param basis concepts that exist outside these files
   */
  List<Fout> validate(List<YamlBestand> bestanden, Map<String, Begrip> basis) {
    List<Fout> fouten = new ArrayList<>();
    bestanden.forEach(bestand -> fouten.addAll(schema.validate(bestand)));
    return new Controle(bestanden, basis, fouten).run();
  }

  /** Looks through all files together. */
  private static final class Controle {

    private final List<YamlBestand> bestanden;
    private final List<Fout> fouten;
    private final Map<String, YamlBestand> bestandVan = new LinkedHashMap<>();
    private final Map<String, Set<String>> gebruikt = new HashMap<>();

    Controle(List<YamlBestand> bestanden, Map<String, Begrip> basis, List<Fout> fouten) {
      this.bestanden = bestanden;
      this.fouten = fouten;
      basis.forEach((naam, begrip) -> gebruikt.put(naam, begrip.verwijzingen()));
    }

    List<Fout> run() {
      bestanden.forEach(this::register);
      for (YamlBestand bestand : bestanden) {
        for (Map.Entry<String, JsonNode> begrip : bestand.inhoud().properties()) {
          visit(begrip.getKey(), begrip.getValue(), place(begrip.getKey()));
        }
      }
      bestandVan.keySet().forEach(this::addCircle);
      return fouten;
    }

    private void register(YamlBestand bestand) {
      for (Map.Entry<String, JsonNode> begrip : bestand.inhoud().properties()) {
        String naam = begrip.getKey();
        gebruikt.put(naam, new HashSet<>());
        YamlBestand eerder = bestandVan.putIfAbsent(naam, bestand);
        if (eerder != null) {
          fouten.add(
              bestand.fout(
                  place(naam),
                  "Het begrip “%s” staat ook in %s. Houd er één over."
                      .formatted(naam, eerder.naam())));
        }
      }
    }

    private static JsonPointer place(String begrip) {
      return JsonPointer.empty().appendProperty(begrip);
    }

    private void visit(String begrip, JsonNode node, JsonPointer plek) {
      if (node.isTextual()) {
        for (String woord : node.textValue().strip().split("[\\s|]+", -1)) {
          word(begrip, woord, plek);
        }
      }
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        visit(begrip, node.get(i), plek.appendIndex(i));
      }
      node.properties().forEach(e -> visit(begrip, e.getValue(), plek.appendProperty(e.getKey())));
    }

    private void word(String begrip, String woord, JsonPointer plek) {
      boolean verwijst = woord.startsWith("<") && woord.endsWith(">");
      if (!verwijst && (woord.indexOf('<') >= 0 || woord.indexOf('>') >= 0)) {
        fault(begrip, plek, "“%s” is geen verwijzing. Schrijf die als los woord: <naam>.", woord);
      } else if (verwijst) {
        reference(begrip, woord.substring(1, woord.length() - 1), plek);
      } else if (woord.indexOf('*') >= 0 && woord.replace("*", "").length() < 2) {
        fault(begrip, plek, "“%s” past op bijna elk woord. Geef ten minste twee letters.", woord);
      }
    }

    private void reference(String begrip, String naam, JsonPointer plek) {
      if (!gebruikt.containsKey(naam)) {
        fault(begrip, plek, "Het begrip “%s” staat niet in de begrippenlijst.", naam);
      } else if (!plek.toString().startsWith("/" + begrip + "/behalve/")) {
        gebruikt.get(begrip).add(naam);
      }
    }

    /** Refuses a concept that needs itself: it could never be written out. */
    private void addCircle(String begrip) {
      Set<String> bereikt = new HashSet<>();
      List<String> wachtrij = new ArrayList<>(gebruikt.get(begrip));
      while (!wachtrij.isEmpty()) {
        String naam = wachtrij.remove(wachtrij.size() - 1);
        if (bereikt.add(naam)) {
          wachtrij.addAll(gebruikt.get(naam));
        }
      }
      if (bereikt.contains(begrip)) {
        fault(
            begrip,
            place(begrip),
            "Het begrip “%s” verwijst, misschien met een omweg, naar zichzelf.",
            begrip);
      }
    }

    private void fault(String begrip, JsonPointer plek, String uitleg, String wat) {
      fouten.add(bestandVan.get(begrip).fout(plek, uitleg.formatted(wat)));
    }
  }
}
