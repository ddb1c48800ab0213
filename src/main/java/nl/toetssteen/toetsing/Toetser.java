package nl.toetssteen.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.checklist.Aanpassing;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.document.Document;
import nl.toetssteen.wet.Wetsregister;

/** Runs a checklist over documents. Compiles it once; safe for use by several threads. */
public final class Toetser {

  private final Checklist checklist;
  private final Begrippenindex begrippen;
  private final Wetsregister register = Wetsregister.load();

  /** Compiles a checklist. */
  public Toetser(Checklist checklist) {
    this.checklist = checklist;
    this.begrippen = new Begrippenindex(checklist.begrippen());
  }

  /**
   * Describes the document to check.
   *
   * @param documentnr 1-based number of the document in the report
   * @param soort "examenreglement"
   * @param schoolsoorten as in the report contract; empty when unknown, and then every requirement
   *     is run
   * @param eisen ids of the only requirements to run; empty: all
   * @param peildatum day for which the law is read
   */
  public record Opdracht(
      int documentnr,
      String soort,
      List<String> schoolsoorten,
      List<String> eisen,
      LocalDate peildatum) {
    public Opdracht {
      eisen = List.copyOf(eisen);
      schoolsoorten = List.copyOf(schoolsoorten);
    }
  }

  /**
   * Runs every requirement that exists for this kind of document on that day, in checklist order.
   */
  public List<Bevinding> check(Document document, Opdracht opdracht) {
    Tekstbeeld beeld = new Tekstbeeld(document, begrippen);
    Verwijzingsmerken.mark(beeld, document, new Wetsoordeel(register, opdracht.peildatum()));
    Nummermerken.mark(beeld, document);
    Eistoetser eistoetser = new Eistoetser(beeld, opdracht.documentnr());
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Eis eis : checklist.eisen()) {
      boolean bestaat =
          eis.geldt().document().equals(opdracht.soort())
              && (opdracht.eisen().isEmpty() || opdracht.eisen().contains(eis.id()))
              && eis.geldt().geldtOp(opdracht.peildatum());
      if (bestaat) {
        bevindingen.add(check(eistoetser, eis.opDag(opdracht.peildatum()), opdracht));
      }
    }
    return bevindingen;
  }

  /** Runs a requirement as the school wants it. */
  private Bevinding check(Eistoetser eistoetser, Eis eis, Opdracht opdracht) {
    Aanpassing aanpassing = checklist.aanpassingen().get(eis.id());
    if (aanpassing != null && aanpassing.isUit()) {
      return Bevindingen.switchedOff(eis, aanpassing);
    }
    Bevinding bevinding = eistoetser.check(eis, opdracht.schoolsoorten());
    return aanpassing == null ? bevinding : Bevindingen.adjusted(bevinding, aanpassing);
  }
}
