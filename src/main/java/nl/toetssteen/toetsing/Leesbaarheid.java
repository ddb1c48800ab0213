package nl.toetssteen.toetsing;

import java.util.List;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Bladzijde;
import nl.toetssteen.document.Paginanummers;

/**
 * Weighs outcomes against how well a document was read: what was not found on a page that was read
 * badly may well be there, so that nobody can say that it is missing.
 */
final class Leesbaarheid {

  private final String waarom;

  /** Creates a judge for a document of which these pages were read badly or not at all. */
  Leesbaarheid(List<Bladzijde> slecht) {
    waarom = slecht.isEmpty() ? "" : reason(slecht.stream().map(Bladzijde::nummer).toList());
  }

  /** Gives the finding, or one that leaves the judgment to the user. */
  Bevinding weigh(Eis eis, Bevinding bevinding) {
    boolean nietGevonden =
        bevinding.uitkomst() == Uitkomst.ONTBREEKT || bevinding.uitkomst() == Uitkomst.ONVOLLEDIG;
    return waarom.isEmpty() || !nietGevonden
        ? bevinding
        : Bevindingen.uncertain(eis, bevinding, waarom);
  }

  private static String reason(List<Integer> paginas) {
    if (paginas.contains(0)) {
      return "Maar dit is niet zeker, want de tekst van dit document is beschadigd. Kijk zelf of het"
          + " er staat.";
    }
    return "Maar dit is niet zeker, want "
        + Paginanummers.noem(paginas)
        + (paginas.size() == 1 ? " kon" : " konden")
        + " niet goed worden gelezen. Kijk zelf of het daar staat.";
  }
}
