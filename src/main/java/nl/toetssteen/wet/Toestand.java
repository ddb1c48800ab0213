package nl.toetssteen.wet;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holds the text of a regulation as it applies from a day, as published by the Basiswettenbestand.
 *
 * @param bwb number of the regulation ("BWBR0044212")
 * @param inwerking first day of this version
 * @param titel short title; empty when the file has none
 * @param artikelen for each number of an article, the normalised text of each lid by its number;
 *     text outside leden stands under the empty number
 */
public record Toestand(
    String bwb, LocalDate inwerking, String titel, Map<String, Map<String, String>> artikelen) {

  public Toestand {
    artikelen = new LinkedHashMap<>(artikelen);
  }

  /** Gives the leden of an article by number; empty when there is no such article. */
  Map<String, String> leden(String artikel) {
    return artikelen.getOrDefault(artikel, Map.of());
  }
}
