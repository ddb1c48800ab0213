package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Optional;
import nl.toetssteen.pta.Domeindekking;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Wegingsom;

/**
 * Sees one subject of a PTA with what is known of it.
 *
 * @param vak what the document prescribes
 * @param examenvak what kind of subject it is; empty when it is none of the official ones
 * @param dekking how its domains compare with its exam programme; empty when there is none, or when
 *     the kind of school is not known
 * @param volledig whether the document has all years of the subject
 * @param wegingen of all subjects of the document
 * @param rijen where toetsen stand
 */
record Vakbeeld(
    Vakprogramma vak,
    Optional<Vakken.Vak> examenvak,
    Optional<Domeindekking> dekking,
    boolean volledig,
    List<Wegingsom> wegingen,
    Toetsrijen rijen) {

  /** Tells whether it is an official subject of which no programme is laid down by law. */
  boolean isVrijVanProgramma() {
    return examenvak.isPresent() && dekking.isEmpty();
  }

  List<Toets> toetsen() {
    return vak.toetsen();
  }

  /** Gives what is said about it outside the toetsen: the sentences of each line. */
  List<List<Vakregels.Zin>> lines() {
    return rijen.regels().about(vak);
  }
}
