package nl.toetssteen.checklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.toetssteen.wet.Wetsartikel;

/**
 * Holds one requirement, as its file states it.
 *
 * @param id fixed name ("er.beroep.termijn")
 * @param geldt for which documents it applies
 * @param bijStilte what it means when the document is silent
 * @param waar concepts that tell where in a document the subject belongs; the first is the subject
 *     itself
 * @param behalve text in which nothing counts, for any of the judgments
 * @param programma how the toetsen of a PTA are held against it; empty when only its text is judged
 * @param samen how an examenreglement and a PTA are held against each other; empty when one
 *     document is enough
 * @param meldingen what to tell the user, by reason or outcome
 * @param advies what the school can do
 * @param voorstel text that the school can take over; empty when there is none
 * @param wijzigingen what its authors changed, the last change first
 */
public record Eis(
    String id,
    String titel,
    Niveau niveau,
    List<Wetsartikel> grondslag,
    Geldigheid geldt,
    Uitkomst bijStilte,
    List<String> waar,
    List<Voorwaarde> behalve,
    Optional<Programmaproef> programma,
    Optional<Samenproef> samen,
    List<Oordeel> oordelen,
    Map<String, String> meldingen,
    String advies,
    String voorstel,
    List<Voorbeeld> voorbeelden,
    List<Wijziging> wijzigingen) {

  public Eis {
    grondslag = List.copyOf(grondslag);
    waar = List.copyOf(waar);
    behalve = List.copyOf(behalve);
    oordelen = List.copyOf(oordelen);
    meldingen = Map.copyOf(meldingen);
    voorbeelden = List.copyOf(voorbeelden);
    wijzigingen = List.copyOf(wijzigingen);
  }

  /** Gives this requirement with only the judgments that count on that day. */
  public Eis opDag(LocalDate dag) {
    List<Oordeel> geldend = oordelen.stream().filter(o -> o.geldtOp(dag)).toList();
    return geldend.size() == oordelen.size() ? this : copy(niveau, geldend);
  }

  /** Gives the same requirement on another level. */
  Eis metNiveau(Niveau ander) {
    return copy(ander, oordelen);
  }

  private Eis copy(Niveau ander, List<Oordeel> andere) {
    return new Eis(
        id,
        titel,
        ander,
        grondslag,
        geldt,
        bijStilte,
        waar,
        behalve,
        programma,
        samen,
        andere,
        meldingen,
        advies,
        voorstel,
        voorbeelden,
        wijzigingen);
  }

  /**
   * Tells to which documents a requirement applies.
   *
   * @param schoolsoorten as in the report contract, or a group ("vmbo"); empty for all
   * @param vanaf first day, null when always
   * @param tot first day on which it no longer applies, null when open
   */
  public record Geldigheid(
      String document, Set<String> schoolsoorten, LocalDate vanaf, LocalDate tot) {
    public Geldigheid {
      schoolsoorten = Set.copyOf(schoolsoorten);
    }

    /** Tells whether the day falls in the period. */
    public boolean geldtOp(LocalDate dag) {
      return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || dag.isBefore(tot));
    }

    /** Tells whether any of the schoolsoorten is meant; true when the school's are unknown. */
    public boolean geldtVoor(List<String> school) {
      return schoolsoorten.isEmpty()
          || school.isEmpty()
          || school.stream()
              .anyMatch(
                  s -> schoolsoorten.stream().anyMatch(g -> s.equals(g) || s.startsWith(g + "-")));
    }
  }

  /**
   * Shows what the requirement means on a piece of text; every example is run as a test.
   *
   * @param tekst Markdown; {@code [[...]]} marks the exact quote expected, when it is there
   */
  public record Voorbeeld(Uitkomst uitkomst, String tekst) {

    /** Gives the text without the marks. */
    public String zonderMerken() {
      return tekst.replace("[[", "").replace("]]", "");
    }

    /** Gives the quote expected, pieces that stand apart joined as in a report; empty: any. */
    public String citaat() {
      return Pattern.compile("\\[\\[(.*?)\\]\\]", Pattern.DOTALL)
          .matcher(tekst)
          .results()
          .map(stuk -> stuk.group(1))
          .collect(Collectors.joining(" … "));
    }
  }

  /**
   * Tells what was changed in a requirement, for who worked with it before.
   *
   * @param wat in Dutch
   */
  public record Wijziging(LocalDate datum, String wat) {}
}
