package nl.toetssteen.betrouwbaarheid;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.toetsing.Formuleringen;

/**
 * Holds the measures of a checklist.
 *
 * @param mutaties what came of every mutant, in order of subject
 * @param formuleringen what came of every wording, by requirement
 * @param blind the same for wordings that nobody looked at while making the rules
 * @param pta what came of every mistake in the sample PTA's
 */
record Meting(
    List<Mutatieproef.Uitslag> mutaties,
    Map<String, List<Formuleringen.Uitslag>> formuleringen,
    Map<String, List<Formuleringen.Uitslag>> blind,
    List<Ptaproef.Uitslag> pta) {

  private static final double GOED_GENOEG = 0.95;
  private static final double TE_VEEL_VALS = 0.02;

  /** Measures a checklist. */
  static Meting of(Checklist checklist) throws IOException {
    var proef = new Mutatieproef(checklist);
    List<Mutatieproef.Uitslag> mutaties =
        MutantReader.readAll().values().stream().flatMap(List::stream).map(proef::judge).toList();
    var formuleringen = new Formuleringen(checklist);
    return new Meting(
        mutaties,
        formuleringen.judge("formuleringen"),
        formuleringen.judge("formuleringen-blind"),
        new Ptaproef(checklist).judgeSamples());
  }

  /** Tells whether enough mutants are caught, and few enough raise an alarm beside the point. */
  boolean goedGenoeg() {
    return gevangen().deel() >= GOED_GENOEG
        && vals().deel() <= TE_VEEL_VALS
        && gevangenInPta().deel() >= GOED_GENOEG
        && valsInPta().deel() <= TE_VEEL_VALS;
  }

  /** Counts the mistakes in a PTA that were caught. */
  Telling gevangenInPta() {
    return Telling.of(pta, Ptaproef.Uitslag::gevangen);
  }

  /** Counts the mistakes in a PTA that raised an alarm beside the point. */
  Telling valsInPta() {
    return Telling.of(pta, uitslag -> !uitslag.vals().isEmpty());
  }

  /** Counts the mutants that were caught. */
  Telling gevangen() {
    return Telling.of(mutaties, Mutatieproef.Uitslag::gevangen);
  }

  /** Counts the mutants that raised an alarm beside the point. */
  Telling vals() {
    return Telling.of(mutaties, uitslag -> !uitslag.vals().isEmpty());
  }
}
