package nl.toetssteen.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Aanpassing;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.checklist.Eis;
import nl.toetssteen.document.Document;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.wet.Wetsregister;

/** Runs a checklist over documents. Compiles it once; safe for use by several threads. */
public final class Toetser {

  private static final String REGLEMENT = "examenreglement";
  private static final String PTA = "pta";
  private static final String BEIDE = "beide";

  private final Checklist checklist;
  private final Begrippenindex begrippen;
  private final Wetsregister register = Wetsregister.load();
  private final Vakkennis vakkennis = new Vakkennis();

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
   * @param programma the toetsen of a PTA; none for another document
   */
  public record Opdracht(
      int documentnr,
      String soort,
      List<String> schoolsoorten,
      List<String> eisen,
      LocalDate peildatum,
      Programma programma) {
    public Opdracht {
      eisen = List.copyOf(eisen);
      schoolsoorten = List.copyOf(schoolsoorten);
    }

    private Opdracht als(String andere) {
      return new Opdracht(documentnr, andere, schoolsoorten, eisen, peildatum, programma);
    }
  }

  /**
   * Runs every requirement that exists for this kind of document on that day, in checklist order. A
   * requirement on the toetsen of a PTA gives a finding for each subject, or each toets.
   */
  public List<Bevinding> check(Document document, Opdracht opdracht) {
    Documenttoetser documenttoetser = over(document, opdracht);
    return existing(opdracht)
        .flatMap(eis -> check(documenttoetser, eis, opdracht).stream())
        .toList();
  }

  /**
   * Names a document to check.
   *
   * @param document as read
   * @param opdracht as what it is checked
   */
  public record Taak(Document document, Opdracht opdracht) {}

  /** Checks several documents: each by itself, and then every examenreglement against every PTA. */
  public List<Bevinding> check(List<Taak> taken) {
    List<Bevinding> bevindingen = new ArrayList<>();
    IdentityHashMap<Taak, Documenttoetser> toetsers = new IdentityHashMap<>();
    for (Taak taak : taken) {
      Documenttoetser toetser = over(taak.document(), taak.opdracht());
      toetsers.put(taak, toetser);
      existing(taak.opdracht())
          .forEach(eis -> bevindingen.addAll(check(toetser, eis, taak.opdracht())));
    }
    bevindingen.addAll(together(taken, toetsers));
    return bevindingen;
  }

  private List<Bevinding> together(
      List<Taak> taken, IdentityHashMap<Taak, Documenttoetser> toetsers) {
    List<Bevinding> bevindingen = new ArrayList<>();
    for (Taak reglement : taken) {
      for (Taak pta : taken) {
        if (reglement.opdracht().soort().equals(REGLEMENT) && pta.opdracht().soort().equals(PTA)) {
          bevindingen.addAll(
              together(
                  new Samentoetser(toetsers.get(reglement), toetsers.get(pta)),
                  reglement.opdracht().als(BEIDE)));
        }
      }
    }
    return bevindingen.stream().distinct().toList();
  }

  private List<Bevinding> together(Samentoetser toetser, Opdracht opdracht) {
    return existing(opdracht)
        .flatMap(eis -> adjusted(eis, () -> toetser.check(eis)).stream())
        .toList();
  }

  /** Tells of every requirement that {@link #check} runs where it was met or just missed. */
  public List<Uitleg> explain(Document document, Opdracht opdracht) {
    Documenttoetser documenttoetser = over(document, opdracht);
    return existing(opdracht).map(documenttoetser::explain).toList();
  }

  private Documenttoetser over(Document document, Opdracht opdracht) {
    Tekstbeeld beeld = new Tekstbeeld(document, begrippen);
    beeld.leaveMarks(
        () -> {
          Wetsoordeel oordeel = new Wetsoordeel(register, opdracht.peildatum());
          Verwijzingsmerken.mark(beeld, document, oordeel);
          Nummermerken.mark(beeld, document);
        });
    return new Documenttoetser(beeld, opdracht, vakkennis);
  }

  private Stream<Eis> existing(Opdracht opdracht) {
    return checklist.eisen().stream()
        .filter(eis -> eis.geldt().document().equals(opdracht.soort()))
        .filter(eis -> opdracht.eisen().isEmpty() || opdracht.eisen().contains(eis.id()))
        .filter(eis -> eis.geldt().geldtOp(opdracht.peildatum()))
        .map(eis -> eis.opDag(opdracht.peildatum()));
  }

  /** Runs a requirement as the school wants it. */
  private List<Bevinding> check(Documenttoetser toetser, Eis eis, Opdracht opdracht) {
    return adjusted(eis, () -> toetser.check(eis, opdracht.schoolsoorten()));
  }

  private List<Bevinding> adjusted(Eis eis, Supplier<List<Bevinding>> oordeel) {
    Aanpassing aanpassing = checklist.aanpassingen().get(eis.id());
    if (aanpassing != null && aanpassing.isUit()) {
      return List.of(Bevindingen.switchedOff(eis, aanpassing));
    }
    List<Bevinding> bevindingen = oordeel.get();
    return aanpassing == null
        ? bevindingen
        : bevindingen.stream().map(b -> Bevindingen.adjusted(b, aanpassing)).toList();
  }
}
