package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Vindplaats;

/**
 * Holds what needs work in the same way in several subjects, so that people read it once.
 *
 * @param groep that of the first subject, which speaks for all
 * @param vakken at least three
 */
public record Gedeeld(Eisgroep groep, List<Vakgroep> vakken) {
  private static final int MINSTE_VAKKEN = 3;

  public Gedeeld {
    vakken = List.copyOf(vakken);
  }

  /** What people would read; a place in the rows of one subject makes it that of this subject. */
  private record Inhoud(String eis, String uitleg, List<Vindplaats> plaatsen) {
    static Inhoud of(Eisgroep groep) {
      return new Inhoud(groep.eerste().eis(), groep.uitleg(), groep.vindplaatsen());
    }
  }

  /** Finds what subjects have in common, the most urgent first. */
  static List<Gedeeld> of(List<Vakgroep> vakken) {
    Map<Inhoud, List<Vakgroep>> samen = new LinkedHashMap<>();
    Map<Inhoud, Eisgroep> groepen = new LinkedHashMap<>();
    for (Vakgroep vak : vakken) {
      for (Eisgroep groep : vak.werk().stream().filter(g -> g.toetsen().isEmpty()).toList()) {
        samen.computeIfAbsent(Inhoud.of(groep), i -> new ArrayList<>()).add(vak);
        groepen.putIfAbsent(Inhoud.of(groep), groep);
      }
    }
    return samen.entrySet().stream()
        .filter(e -> e.getValue().size() >= MINSTE_VAKKEN)
        .map(e -> new Gedeeld(groepen.get(e.getKey()), e.getValue()))
        .sorted((a, b) -> Uitkomsten.DRINGENDST.compare(a.groep.eerste(), b.groep.eerste()))
        .toList();
  }

  /** Tells whether it says the same as something to do on a subject. */
  boolean holds(Eisgroep ander) {
    return ander.toetsen().isEmpty() && Inhoud.of(groep).equals(Inhoud.of(ander));
  }

  /** Names the subjects in one line. */
  public String namen() {
    return Opsomming.van(vakken.stream().map(Vakgroep::naam).toList());
  }
}
