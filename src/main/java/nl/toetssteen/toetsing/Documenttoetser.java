package nl.toetssteen.toetsing;

import java.util.List;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.checklist.Uitkomst;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Vakprogramma;

/** Runs requirements over one document: its text, and the toetsen in it. Serves one thread. */
final class Documenttoetser {

  /** Reason of a requirement on toetsen when the document has none that could be read. */
  static final String GEEN_TOETSEN = "geen-toetsen";

  private final Eistoetser teksttoetser;
  private final Vaktoetser vaktoetser;
  private final boolean zonderToetsen;

  Documenttoetser(Tekstbeeld beeld, Toetser.Opdracht opdracht, Vakkennis kennis) {
    Aanwijzer aanwijzer = new Aanwijzer(beeld, opdracht.documentnr());
    Programma programma = opdracht.programma();
    Toetsrijen rijen = new Toetsrijen(beeld, programma, aanwijzer);
    this.teksttoetser = new Eistoetser(beeld, aanwijzer, plaats -> !rijen.hold(plaats));
    this.vaktoetser =
        new Vaktoetser(programma, kennis.see(Vakprogramma.of(programma), rijen), rijen);
    this.zonderToetsen = programma.toetsen().isEmpty();
  }

  /** Judges a requirement. */
  List<Bevinding> check(Eis eis, List<String> schoolsoorten) {
    Bevinding tekst = teksttoetser.check(eis, schoolsoorten);
    boolean alleenTekst =
        eis.programma().isEmpty() || tekst.uitkomst() == Uitkomst.NIET_VAN_TOEPASSING;
    if (alleenTekst || zonderToetsen && !tekst.vindplaatsen().isEmpty()) {
      return List.of(tekst);
    }
    return zonderToetsen
        ? List.of(Bevindingen.of(eis, Uitkomst.HANDMATIG, GEEN_TOETSEN, List.of()))
        : vaktoetser.check(eis, tekst);
  }

  /** Tells where the judgments of a requirement on the text were met or missed. */
  Uitleg explain(Eis eis) {
    return teksttoetser.explain(eis);
  }
}
