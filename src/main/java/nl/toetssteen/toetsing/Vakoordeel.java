package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;

/**
 * Holds what one proof concluded about a subject, or about one toets of it.
 *
 * @param reden key of the message; empty for the outcome's own
 * @param toetsen the most telling first
 * @param kolom cell to quote; null for the row
 * @param perToets whether it is about the one toets rather than the subject
 * @param invulling words for the message, by the name that it has there
 */
record Vakoordeel(
    Uitkomst uitkomst,
    String reden,
    List<Toets> toetsen,
    Kolomsoort kolom,
    boolean perToets,
    Map<String, String> invulling) {

  Vakoordeel {
    toetsen = List.copyOf(toetsen);
    invulling = Map.copyOf(invulling);
  }

  static Vakoordeel of(Uitkomst uitkomst, List<Toets> toetsen) {
    return new Vakoordeel(uitkomst, "", toetsen, null, false, Map.of());
  }

  static Vakoordeel of(Uitkomst uitkomst, String reden, List<Toets> toetsen) {
    return new Vakoordeel(uitkomst, reden, toetsen, null, false, Map.of());
  }

  Vakoordeel quoting(Kolomsoort andere) {
    return new Vakoordeel(uitkomst, reden, toetsen, andere, perToets, invulling);
  }

  Vakoordeel saying(String naam, String woorden) {
    return new Vakoordeel(uitkomst, reden, toetsen, kolom, perToets, Map.of(naam, woorden));
  }

  /** Gives the same about a toets by itself. */
  Vakoordeel aboutToets() {
    return new Vakoordeel(uitkomst, reden, toetsen, kolom, true, invulling);
  }
}
