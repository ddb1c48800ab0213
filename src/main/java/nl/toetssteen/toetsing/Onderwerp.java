package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Voorwaarde.GaatOver;

/**
 * Decides what a text is about when several subjects compete ("schoolexamen", "centraal examen"):
 * the mention nearest to the match in its own sentence decides, else one in its lid, else the
 * nearest heading that mentions any, else the rest of the article.
 */
final class Onderwerp {

  /** Words between two mentions that count as one: "het schoolexamen en het centraal examen". */
  private static final int NEVENSCHIKKING = 5;

  private final Tekstbeeld beeld;
  private final Eenheden eenheden;

  Onderwerp(Tekstbeeld beeld, Eenheden eenheden) {
    this.beeld = beeld;
    this.eenheden = eenheden;
  }

  boolean isAbout(GaatOver over, Eenheid eenheid, Bereik brandpunt) {
    for (Bereik stuk : surroundings(eenheid, brandpunt)) {
      List<Bereik> eigen = within(over.begrip(), stuk);
      List<Bereik> ander = new ArrayList<>();
      over.tegenover().forEach(naam -> ander.addAll(within(naam, stuk)));
      if (!eigen.isEmpty() || !ander.isEmpty()) {
        return wins(eigen, ander, brandpunt);
      }
    }
    return false;
  }

  private List<Bereik> surroundings(Eenheid eenheid, Bereik brandpunt) {
    List<Bereik> stukken = new ArrayList<>();
    stukken.add(beeld.zin(brandpunt.van()));
    if (eenheid.aanhef() != null) {
      stukken.add(eenheid.aanhef());
    }
    Passage passage = beeld.passage(brandpunt.van());
    if (passage.deel().inhoudTabel().isPresent()) {
      stukken.add(beeld.zin(passage.woorden().van()));
    }
    stukken.add(eenheden.lid(brandpunt.van()));
    stukken.addAll(beeld.koppen(beeld.passage(brandpunt.van())));
    stukken.add(eenheden.artikel(brandpunt.van()));
    return stukken;
  }

  private List<Bereik> within(String begrip, Bereik stuk) {
    return beeld.begrip(begrip).within(stuk);
  }

  private boolean wins(List<Bereik> eigen, List<Bereik> ander, Bereik brandpunt) {
    Bereik naasteEigen = nearest(eigen, brandpunt);
    Bereik naasteAnder = nearest(ander, brandpunt);
    if (naasteEigen == null || naasteAnder == null) {
      return naasteEigen != null;
    }
    return beeld.woorden.distance(naasteEigen, brandpunt)
            <= beeld.woorden.distance(naasteAnder, brandpunt)
        || beeld.woorden.distance(naasteEigen, naasteAnder) <= NEVENSCHIKKING;
  }

  private Bereik nearest(List<Bereik> plaatsen, Bereik brandpunt) {
    Bereik naaste = null;
    for (Bereik plaats : plaatsen) {
      if (naaste == null
          || beeld.woorden.distance(plaats, brandpunt)
              < beeld.woorden.distance(naaste, brandpunt)) {
        naaste = plaats;
      }
    }
    return naaste;
  }
}
