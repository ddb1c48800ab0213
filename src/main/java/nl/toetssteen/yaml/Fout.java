package nl.toetssteen.yaml;

import java.util.Comparator;

/**
 * Says what is wrong on one line of a file.
 *
 * @param bestand path as the user knows it ("beroep/termijn.yaml")
 * @param regel 1-based
 * @param uitleg what is wrong and what to do, in Dutch
 * @param plek JSON Pointer to what is wrong; empty for the file as a whole
 * @param bron where it is laid down, such as an article of law; empty when nowhere
 */
public record Fout(String bestand, int regel, String uitleg, String plek, String bron) {

  /** Orders faults as one meets them while reading. */
  public static final Comparator<Fout> LEESVOLGORDE =
      Comparator.comparing(Fout::bestand).thenComparingInt(Fout::regel);

  /** Creates a fault that is about a line, and about no place in what it says. */
  public Fout(String bestand, int regel, String uitleg) {
    this(bestand, regel, uitleg, "", "");
  }

  /** Gives the same fault with where it is laid down. */
  public Fout volgens(String bron) {
    return new Fout(bestand, regel, uitleg, plek, bron);
  }

  @Override
  public String toString() {
    return "%s, regel %d: %s".formatted(bestand, regel, uitleg);
  }
}
