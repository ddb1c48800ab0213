package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.pta.Kolomsoort;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakregel;

/**
 * Holds what one proof concluded about a subject, or about one toets of it.
 *
 * @param reden key of the message; empty for the outcome's own
 * @param toetsen the most telling first
 * @param kolom cell to quote; null for the row
 * @param perToets whether it is about the one toets rather than the subject
 * @param regel what the document says about the subject as a whole, to quote; null for toetsen
 * @param invulling words for the message, by the name that it has there
 */
record Vakoordeel(
    Uitkomst uitkomst,
    String reden,
    List<Toets> toetsen,
    Kolomsoort kolom,
    boolean perToets,
    Vakregel regel,
    Map<String, String> invulling) {

  Vakoordeel {
    toetsen = List.copyOf(toetsen);
    invulling = Map.copyOf(invulling);
  }

  static Vakoordeel of(Uitkomst uitkomst, List<Toets> toetsen) {
    return new Vakoordeel(uitkomst, "", toetsen, null, false, null, Map.of());
  }

  static Vakoordeel of(Uitkomst uitkomst, String reden, List<Toets> toetsen) {
    return new Vakoordeel(uitkomst, reden, toetsen, null, false, null, Map.of());
  }

  /** Concludes something from what the document says about the subject as a whole. */
  static Vakoordeel of(Uitkomst uitkomst, String reden, Vakregel regel) {
    return new Vakoordeel(uitkomst, reden, List.of(), null, false, regel, Map.of());
  }

  Vakoordeel quoting(Kolomsoort andere) {
    return new Vakoordeel(uitkomst, reden, toetsen, andere, perToets, regel, invulling);
  }

  Vakoordeel saying(String naam, String woorden) {
    return new Vakoordeel(uitkomst, reden, toetsen, kolom, perToets, regel, Map.of(naam, woorden));
  }

  /** Gives the same about a toets by itself. */
  Vakoordeel aboutToets() {
    return new Vakoordeel(uitkomst, reden, toetsen, kolom, true, regel, invulling);
  }
}
