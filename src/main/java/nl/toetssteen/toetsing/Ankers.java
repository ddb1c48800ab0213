package nl.toetssteen.toetsing;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Voorwaarde;
import nl.toetssteen.checklist.Voorwaarde.Alle;
import nl.toetssteen.checklist.Voorwaarde.HeeftBegrip;
import nl.toetssteen.checklist.Voorwaarde.HeeftKenmerk;
import nl.toetssteen.checklist.Voorwaarde.Minstens;

/**
 * Finds where in a document a condition can be met at all, so that the rest need not be looked at:
 * of what must all be there, the rarest decides.
 */
final class Ankers {

  private final Tekstbeeld beeld;

  Ankers(Tekstbeeld beeld) {
    this.beeld = beeld;
  }

  /** Gives places, of which a unit that meets the condition has at least one; null for anywhere. */
  List<Bereik> of(Voorwaarde voorwaarde) {
    if (voorwaarde instanceof HeeftBegrip begrip) {
      return beeld.begrip(begrip.begrip()).plaatsen();
    } else if (voorwaarde instanceof HeeftKenmerk kenmerk) {
      return beeld.kenmerk(kenmerk.soort()).plaatsen();
    } else if (voorwaarde instanceof Alle alle) {
      return rarest(alle.van());
    } else if (voorwaarde instanceof Minstens minstens) {
      return together(minstens.van());
    }
    return null;
  }

  private List<Bereik> rarest(List<Voorwaarde> delen) {
    List<Bereik> minste = null;
    for (Voorwaarde deel : delen) {
      List<Bereik> plaatsen = of(deel);
      if (plaatsen != null && (minste == null || plaatsen.size() < minste.size())) {
        minste = plaatsen;
      }
      if (minste != null && minste.isEmpty()) {
        return minste;
      }
    }
    return minste;
  }

  private List<Bereik> together(List<Voorwaarde> delen) {
    List<Bereik> samen = new ArrayList<>();
    for (Voorwaarde deel : delen) {
      List<Bereik> plaatsen = of(deel);
      if (plaatsen == null) {
        return null;
      }
      samen.addAll(plaatsen);
    }
    return samen;
  }
}
