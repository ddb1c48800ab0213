package nl.toetssteen.pta;

import java.util.List;

/**
 * Holds what a document says beside the tables about a subject as a whole.
 *
 * @param soort what it is about
 * @param vak official name, or the printed one
 * @param schoolsoorten for which kinds of school; empty when the document does not say
 * @param eid identifier of the text or table in which it stands
 * @param tekst its words as printed there
 */
public record Vakregel(
    Soort soort, String vak, List<String> schoolsoorten, String eid, String tekst) {

  public Vakregel {
    schoolsoorten = List.copyOf(schoolsoorten);
  }

  /** Tells what such words are about. */
  public enum Soort {
    /** A mark, or letters. */
    BEOORDELING,
    /** Which exams the subject ends with. */
    AFSLUITING
  }

  /** Tells whether it is about a subject in some kinds of school. */
  public boolean isAbout(Vakprogramma ander) {
    return vak.equals(ander.vak())
        && (schoolsoorten.isEmpty()
            || ander.schoolsoorten().isEmpty()
            || ander.schoolsoorten().stream().anyMatch(schoolsoorten::contains));
  }
}
