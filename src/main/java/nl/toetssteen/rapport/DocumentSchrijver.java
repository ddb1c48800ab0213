package nl.toetssteen.rapport;

import java.util.List;
import nl.toetssteen.toetsing.Bevinding;

/** Writes findings into the document that they are about. */
interface DocumentSchrijver {

  /**
   * Write.
   *
   * @param rapport about this document only
   * @param origineel the file that was checked
   * @param open the findings that ask for action
   * @return the file with the findings in it
   */
  byte[] write(Rapport rapport, byte[] origineel, List<Bevinding> open);
}
