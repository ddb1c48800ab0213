package nl.toetssteen.web.formulier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.web.formulier.Vragenlijst.Melding;
import nl.toetssteen.yaml.Fout;

/** Hands out the faults of a profile to the questions that they are about. */
final class Fouten {
  private static final String LEEG = "Dit is nog niet ingevuld. Vul het in.";

  private final Map<String, List<String>> over = new LinkedHashMap<>();
  private final List<Melding> gemeld = new ArrayList<>();

  Fouten(List<Fout> fouten, JsonNode inhoud) {
    for (Fout fout : fouten) {
      boolean leeg = fout.bron().isEmpty() && inhoud.at(fout.plek()).isMissingNode();
      over.computeIfAbsent(fout.plek(), plek -> new ArrayList<>()).add(leeg ? LEEG : told(fout));
    }
  }

  /** What is about no answer is about a line of a file. */
  private static String told(Fout fout) {
    return fout.plek().isEmpty()
        ? "Regel %d: %s".formatted(fout.regel(), fout.uitleg())
        : fout.uitleg();
  }

  /** Gives what is wrong at a place, and notes that it was told there. */
  List<String> take(String plek, String titel) {
    return take(plek, titel, Vraag.id(plek));
  }

  /** Gives the same for a question whose element is named otherwise. */
  List<String> take(String plek, String titel, String id) {
    List<String> hier = over.remove(plek);
    if (hier == null) {
      return List.of();
    }
    hier.forEach(
        tekst -> gemeld.add(new Melding(id, titel + (titel.endsWith("?") ? " " : ": ") + tekst)));
    return hier;
  }

  /** Lists everything: first what no question took. */
  List<Melding> all() {
    List<Melding> alle = new ArrayList<>();
    over.forEach((plek, teksten) -> teksten.forEach(t -> alle.add(loose(plek, t))));
    alle.addAll(gemeld);
    return alle;
  }

  private static Melding loose(String plek, String tekst) {
    return new Melding("", plek.isEmpty() ? tekst : "Bij “%s”: %s".formatted(plek, tekst));
  }
}
