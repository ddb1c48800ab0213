package nl.toetssteen.yaml;

import java.util.Comparator;

/**
 * Says what is wrong on one line of a file.
 *
 * @param bestand path as the user knows it ("beroep/termijn.yaml")
 * @param regel 1-based
 * @param uitleg what is wrong and what to do, in Dutch
 */
public record Fout(String bestand, int regel, String uitleg) {

  /** Orders faults as one meets them while reading. */
  public static final Comparator<Fout> LEESVOLGORDE =
      Comparator.comparing(Fout::bestand).thenComparingInt(Fout::regel);

  @Override
  public String toString() {
    return "%s, regel %d: %s".formatted(bestand, regel, uitleg);
  }
}
