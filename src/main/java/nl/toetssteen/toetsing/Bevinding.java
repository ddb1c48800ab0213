package nl.toetssteen.toetsing;

import java.util.List;
import nl.toetssteen.checklist.Niveau;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.document.Vindplaats;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Says what was found for one requirement.
 *
 * @param eis id of the requirement
 * @param betreft what it is about, when not the whole document
 * @param reden key of the message within the requirement ("te-kort"); for an outcome without a
 *     reason of its own the name of the outcome
 * @param vindplaatsen the most telling place first; empty when nothing was found
 * @param dichtstbij eId of the article where the subject is at home, when nothing was found; empty
 *     when there is no such article, or something was found
 * @param uitleg what was found and what the law says, in Dutch
 * @param advies what the school can do; empty when nothing needs doing
 * @param voorsteltekst text that the school can take over; empty when there is none
 * @param vingerafdruk stays the same in a later version of the document while the quoted words do
 */
public record Bevinding(
    String eis,
    String titel,
    Niveau niveau,
    Betreft betreft,
    Uitkomst uitkomst,
    Ernst ernst,
    String reden,
    List<Wetsartikel> grondslag,
    List<Vindplaats> vindplaatsen,
    String dichtstbij,
    String uitleg,
    String advies,
    String voorsteltekst,
    String vingerafdruk) {

  public Bevinding {
    grondslag = List.copyOf(grondslag);
    vindplaatsen = List.copyOf(vindplaatsen);
  }

  /** Few share a fingerprint; the hash of all that is quoted takes long. */
  @Override
  public int hashCode() {
    return vingerafdruk.hashCode();
  }

  /** Tells whether the school switched the requirement off; the explanation says why. */
  public boolean isUitgezet() {
    return reden.equals(Bevindingen.UITGEZET);
  }

  /** Gives the same finding with another explanation. */
  Bevinding metUitleg(String andere) {
    return copy(betreft, andere, vingerafdruk);
  }

  /** Gives the same finding about a part of the document, with a fingerprint of its own. */
  Bevinding over(Betreft deel) {
    return copy(deel, uitleg, Bevindingen.fingerprint(vingerafdruk, deel));
  }

  private Bevinding copy(Betreft over, String andereUitleg, String afdruk) {
    return new Bevinding(
        eis,
        titel,
        niveau,
        over,
        uitkomst,
        ernst,
        reden,
        grondslag,
        vindplaatsen,
        dichtstbij,
        andereUitleg,
        advies,
        voorsteltekst,
        afdruk);
  }
}
