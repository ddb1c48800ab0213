package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.toetssteen.checklist.Oordeel.Verschil;

/** Finds places that regulate the same matter differently. Serves one thread. */
final class Tegenspraak {

  /** Allows for months and years of unequal length: half a year equals six months. */
  private static final double SPELING = 0.02;

  /** A document that repeats itself endlessly must not be compared with itself endlessly. */
  private static final int MEESTE_PLAATSEN = 200;

  private final Tekstbeeld beeld;

  Tegenspraak(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  /**
   * Holds what a place says.
   *
   * @param waarde value of the annotation; NaN when concepts are compared
   * @param speling how far two values may be apart, as a part of them
   * @param begrip the concept; empty when values are compared
   * @param apart the concepts that set the place apart
   */
  private record Bepaling(
      Treffer treffer,
      Bereik zin,
      double waarde,
      double speling,
      String begrip,
      Set<String> apart) {

    boolean weerspreekt(Bepaling ander) {
      boolean anders =
          Double.isNaN(waarde)
              ? !begrip.equals(ander.begrip)
              : Math.abs(waarde - ander.waarde) > speling * Math.max(waarde, ander.waarde);
      return anders && !zin.equals(ander.zin) && apart.equals(ander.apart);
    }
  }

  /** Gives the places that contradict one another, in pairs: the first two do. */
  List<Treffer> find(Verschil verschil, List<Treffer> treffers) {
    List<Bepaling> bepalingen =
        treffers.stream().limit(MEESTE_PLAATSEN).map(t -> read(verschil, t)).toList();
    List<Bepaling> eenduidig =
        bepalingen.stream().filter(b -> b != null && isOnlyOne(b, bepalingen)).toList();
    Set<Treffer> strijdig = new LinkedHashSet<>();
    for (int i = 0; i < eenduidig.size(); i++) {
      for (int j = i + 1; j < eenduidig.size(); j++) {
        if (eenduidig.get(i).weerspreekt(eenduidig.get(j))) {
          strijdig.add(eenduidig.get(i).treffer());
          strijdig.add(eenduidig.get(j).treffer());
        }
      }
    }
    return new ArrayList<>(strijdig);
  }

  /** A sentence that says two things itself makes the difference, and is left alone. */
  private static boolean isOnlyOne(Bepaling bepaling, List<Bepaling> alle) {
    return alle.stream()
        .filter(ander -> ander != null && ander.zin().equals(bepaling.zin()))
        .allMatch(
            ander ->
                ander.begrip().equals(bepaling.begrip())
                    && Double.compare(ander.waarde(), bepaling.waarde()) == 0);
  }

  private Bepaling read(Verschil verschil, Treffer treffer) {
    for (Bereik plaats : treffer.plaatsen()) {
      double waarde = value(verschil, plaats);
      String begrip = concept(verschil, plaats);
      if (!Double.isNaN(waarde) || !begrip.isEmpty()) {
        double speling = verschil.kenmerk().equals("termijn") ? SPELING : 0;
        Bereik zin = beeld.zin(plaats.van());
        return new Bepaling(treffer, zin, waarde, speling, begrip, context(verschil, plaats));
      }
    }
    return null;
  }

  private double value(Verschil verschil, Bereik plaats) {
    return beeld.kenmerk(verschil.kenmerk()).within(plaats).stream()
        .filter(kenmerk -> kenmerk.woorden().equals(plaats))
        .mapToDouble(Tekstbeeld.Gemarkeerd::waarde)
        .findFirst()
        .orElse(Double.NaN);
  }

  private String concept(Verschil verschil, Bereik plaats) {
    return verschil.begrippen().stream()
        .filter(begrip -> beeld.begrip(begrip).within(plaats).contains(plaats))
        .findFirst()
        .orElse("");
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
