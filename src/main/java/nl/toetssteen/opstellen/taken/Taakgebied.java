package nl.toetssteen.opstellen.taken;

import java.util.List;

/** Holds tasks that belong together, in the order of the matrix. */
public record Taakgebied(String id, String titel, List<Taak> taken) {
  public Taakgebied {
    taken = List.copyOf(taken);
  }
}
