package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.toetssteen.document.Vindplaats;

/**
 * Holds one place of a finding as shown to people, with everything quoted there.
 *
 * @param naam for users: "artikel 12 lid 3, pagina 9"
 * @param doel id of the element on the page that shows it
 * @param aanhalingen at least one
 */
public record Plaats(String naam, String doel, List<Aanhaling> aanhalingen) {

  public Plaats {
    aanhalingen = List.copyOf(aanhalingen);
  }

  /** Gives the places in the order of the finding; quotes from one place stand together. */
  static List<Plaats> of(List<Vindplaats> vindplaatsen, Plaatsnaam namen) {
    Map<String, Plaats> plaatsen = new LinkedHashMap<>();
    for (Vindplaats vindplaats : vindplaatsen) {
      String doel = PaginaBouwer.doel(vindplaats.document(), vindplaats.eid(), vindplaats.rij());
      Aanhaling aanhaling = Aanhaling.of(vindplaats.citaat());
      Plaats nieuw = new Plaats(namen.van(vindplaats), doel, List.of(aanhaling));
      plaatsen.merge(doel, nieuw, Plaats::plus);
    }
    return List.copyOf(plaatsen.values());
  }

  private Plaats plus(Plaats ander) {
    List<Aanhaling> samen = new ArrayList<>(aanhalingen);
    samen.addAll(ander.aanhalingen);
    return new Plaats(naam, doel, samen);
  }
}
