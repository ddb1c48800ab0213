package nl.toetssteen.betrouwbaarheid;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.toetssteen.checklist.Checklist;
import nl.toetssteen.toetsing.Formuleringen;

/**
 * Holds both measures of a checklist.
 *
 * @param mutaties what came of every mutant, in order of subject
 * @param formuleringen what came of every wording, by requirement
 * @param blind the same for wordings that nobody looked at while making the rules
 */
record Meting(
    List<Mutatieproef.Uitslag> mutaties,
    Map<String, List<Formuleringen.Uitslag>> formuleringen,
    Map<String, List<Formuleringen.Uitslag>> blind) {

  private static final double GOED_GENOEG = 0.95;
  private static final double TE_VEEL_VALS = 0.02;

  /** Measures a checklist. */
  static Meting of(Checklist checklist) throws IOException {
    var proef = new Mutatieproef(checklist);
    List<Mutatieproef.Uitslag> mutaties =
        MutantReader.readAll().values().stream().flatMap(List::stream).map(proef::judge).toList();
    var formuleringen = new Formuleringen(checklist);
    return new Meting(
        mutaties, formuleringen.judge("formuleringen"), formuleringen.judge("formuleringen-blind"));
  }

  /** Tells whether enough mutants are caught, and few enough raise an alarm beside the point. */
  boolean goedGenoeg() {
    return gevangen().deel() >= GOED_GENOEG && vals().deel() <= TE_VEEL_VALS;
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
