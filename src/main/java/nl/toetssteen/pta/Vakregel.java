package nl.toetssteen.pta;

import java.util.Collections;
import java.util.List;

/**
 * Holds what a document says about a subject outside its toetsen: a paragraph, or a row of a table.
 *
 * @param vakken names as in the toetsen; more when kinds of school name the subject differently
 * @param schoolsoorten for which it is said; empty when for all
 * @param deel eid of the paragraph or the table
 * @param rij 1-based row of the table; 0 for a paragraph
 * @param tekst as printed
 */
public record Vakregel(
    List<String> vakken, List<String> schoolsoorten, String deel, int rij, String tekst) {

  public Vakregel {
    vakken = List.copyOf(vakken);
    schoolsoorten = List.copyOf(schoolsoorten);
  }

  /** Tells whether this is said about a subject; a kind of school that is not known fits all. */
  public boolean isAbout(Vakprogramma vak) {
    return vakken.contains(vak.vak())
        && (schoolsoorten.isEmpty()
            || vak.schoolsoorten().isEmpty()
            || !Collections.disjoint(schoolsoorten, vak.schoolsoorten()));
  }
}
