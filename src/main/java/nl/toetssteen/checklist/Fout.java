package nl.toetssteen.checklist;

import java.util.Comparator;

/**
 * Says what is wrong on one line of a checklist file.
 *
 * @param bestand path within the checklist ("beroep/termijn.yaml")
 * @param regel 1-based
 * @param uitleg what is wrong and what to do, in Dutch
 */
record Fout(String bestand, int regel, String uitleg) {

  static final Comparator<Fout> LEESVOLGORDE =
      Comparator.comparing(Fout::bestand).thenComparingInt(Fout::regel);

  @Override
  public String toString() {
    return "%s, regel %d: %s".formatted(bestand, regel, uitleg);
  }
}
