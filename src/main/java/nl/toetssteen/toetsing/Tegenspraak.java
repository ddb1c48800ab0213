package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.toetssteen.checklist.Oordeel.Verschil;

/** Finds places that regulate the same matter differently. Serves one thread. */
final class Tegenspraak {

  /** Allows for months and years of unequal length: half a year equals six months. */
  private static final double SPELING = 0.02;

  private static final String TERMIJN = "termijn";

  /** A document that repeats itself endlessly must not be compared with itself endlessly. */
  private static final int MEESTE_PLAATSEN = 200;

  private final Tekstbeeld beeld;

  Tegenspraak(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  /**
   * Holds what a place says.
   *
   * @param plaats the annotation or concept that says it
   * @param waarde what the annotation says; null when a concept says it
   * @param begrip the concept; empty when an annotation says it
   */
  private record Bepaling(
      Treffer treffer, Bereik plaats, Bereik zin, Grenswaarde waarde, String begrip) {

    boolean zegtHetzelfde(Bepaling ander, double speling) {
      return waarde == null || ander.waarde == null
          ? begrip.equals(ander.begrip)
          : waarde.agrees(ander.waarde, speling);
    }
  }

  /** Gives the places that contradict one another, in pairs: the first two do. */
  List<Treffer> find(Verschil verschil, List<Treffer> treffers) {
    double speling = verschil.kenmerk().equals(TERMIJN) ? SPELING : 0;
    List<Bepaling> alle =
        treffers.stream()
            .limit(MEESTE_PLAATSEN)
            .map(treffer -> read(verschil, treffer))
            .filter(Objects::nonNull)
            .toList();
    List<Bepaling> eenduidig = alle.stream().filter(b -> isOnlyOne(b, alle)).toList();
    Set<Treffer> strijdig = new LinkedHashSet<>();
    for (int i = 0; i < eenduidig.size(); i++) {
      for (int j = i + 1; j < eenduidig.size(); j++) {
        Bepaling een = eenduidig.get(i);
        Bepaling ander = eenduidig.get(j);
        if (!een.zegtHetzelfde(ander, speling) && isComparable(verschil, een, ander)) {
          strijdig.add(een.treffer());
          strijdig.add(ander.treffer());
        }
      }
    }
    return new ArrayList<>(strijdig);
  }

  private boolean isComparable(Verschil verschil, Bepaling een, Bepaling ander) {
    return own(verschil, een.treffer()).equals(own(verschil, ander.treffer()))
        && context(verschil, een.plaats()).equals(context(verschil, ander.plaats()));
  }

  /** Gives which of the concepts that decide what is compared were found in a match itself. */
  private Set<String> own(Verschil verschil, Treffer treffer) {
    Set<String> gevonden = new HashSet<>();
    for (String begrip : verschil.per()) {
      if (treffer.plaatsen().stream().anyMatch(plaats -> is(begrip, plaats))) {
        gevonden.add(begrip);
      }
    }
    return gevonden;
  }

  /** A sentence that says two things itself makes the difference, and is left alone. */
  private static boolean isOnlyOne(Bepaling bepaling, List<Bepaling> alle) {
    return alle.stream()
        .filter(ander -> ander.zin().equals(bepaling.zin()))
        .allMatch(ander -> ander.zegtHetzelfde(bepaling, 0));
  }

  private Bepaling read(Verschil verschil, Treffer treffer) {
    for (Bereik plaats : treffer.plaatsen()) {
      Grenswaarde waarde = value(verschil, plaats);
      String begrip = waarde == null ? concept(verschil, plaats) : "";
      if (waarde != null || !begrip.isEmpty()) {
        return new Bepaling(treffer, plaats, beeld.zin(plaats.van()), waarde, begrip);
      }
    }
    return null;
  }

  private Grenswaarde value(Verschil verschil, Bereik plaats) {
    return beeld.kenmerk(verschil.kenmerk()).within(plaats).stream()
        .filter(kenmerk -> kenmerk.woorden().equals(plaats) && !Double.isNaN(kenmerk.waarde()))
        .map(kenmerk -> Grenswaarde.read(beeld, kenmerk, !verschil.kenmerk().equals(TERMIJN)))
        .findFirst()
        .orElse(null);
  }

  private String concept(Verschil verschil, Bereik plaats) {
    return verschil.begrippen().stream()
        .filter(begrip -> is(begrip, plaats))
        .findFirst()
        .orElse("");
  }

  private boolean is(String begrip, Bereik plaats) {
    return beeld.begrip(begrip).within(plaats).contains(plaats);
  }

  private Set<String> context(Verschil verschil, Bereik plaats) {
    List<Bereik> omgeving = new ArrayList<>(beeld.koppen(beeld.passage(plaats.van())));
    omgeving.add(beeld.zin(plaats.van()));
    Set<String> gevonden = new HashSet<>();
    for (String begrip : verschil.apart()) {
      if (omgeving.stream().anyMatch(stuk -> beeld.begrip(begrip).any(stuk))) {
        gevonden.add(begrip);
      }
    }
    return gevonden;
  }
}
