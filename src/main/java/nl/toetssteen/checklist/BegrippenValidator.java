package nl.toetssteen.checklist;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates a thesaurus: its form by a JSON Schema, and how its concepts refer to each other. */
final class BegrippenValidator {

  private final Bestandsschema schema = Bestandsschema.load("begrippen");

  /** Finds all faults in a thesaurus. */
  List<Fout> validate(YamlBestand begrippen) {
    return new Controle(begrippen).run(schema.validate(begrippen));
  }

  /** Looks through one thesaurus. */
  private static final class Controle {

    private final YamlBestand bestand;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<String, Set<String>> gebruikt = new HashMap<>();

    Controle(YamlBestand bestand) {
      this.bestand = bestand;
    }

    List<Fout> run(List<Fout> vanSchema) {
      fouten.addAll(vanSchema);
      for (Map.Entry<String, JsonNode> begrip : bestand.inhoud().properties()) {
        gebruikt.put(begrip.getKey(), new HashSet<>());
        visit(
            begrip.getKey(),
            begrip.getValue(),
            JsonPointer.empty().appendProperty(begrip.getKey()));
      }
      gebruikt.keySet().forEach(this::addCircle);
      return fouten;
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
        fault(plek, "“%s” is geen verwijzing. Schrijf die als los woord: <naam>.", woord);
      } else if (verwijst) {
        reference(begrip, woord.substring(1, woord.length() - 1), plek);
      } else if (woord.indexOf('*') >= 0 && woord.replace("*", "").length() < 2) {
        fault(plek, "“%s” past op bijna elk woord. Geef ten minste twee letters.", woord);
      }
    }

    private void reference(String begrip, String naam, JsonPointer plek) {
      if (!bestand.inhoud().has(naam)) {
        fault(plek, "Het begrip “%s” staat niet in deze lijst.", naam);
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
            JsonPointer.empty().appendProperty(begrip),
            "Het begrip “%s” verwijst, misschien met een omweg, naar zichzelf.",
            begrip);
      }
    }

    private void fault(JsonPointer plek, String uitleg, String wat) {
      fouten.add(bestand.fout(plek, uitleg.formatted(wat)));
    }
  }
}
