package nl.toetssteen.voorbeeld;

import java.util.List;
import java.util.Map;

/**
 * Is the text source of a sample, read and with its references filled in.
 *
 * @param voorblad what stands on the title page: school, titel, schooljaar, ...
 * @param blokken the running text, in order
 */
record Bron(Map<String, String> voorblad, List<Blok> blokken) {

  /** Gives a line of the title page, empty when the source has none by that name. */
  String voorblad(String naam) {
    return voorblad.getOrDefault(naam, "");
  }
}
