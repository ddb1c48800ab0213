package nl.toetssteen.toetsing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Domeindekking;
import nl.toetssteen.pta.Examenprogrammas;
import nl.toetssteen.pta.Vakken;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.pta.Wegingsom;

/**
 * Knows the exam subjects and their programmes; reads them when the first PTA comes, because a
 * reglement needs none. Safe for use by several threads.
 */
final class Vakkennis {

  private Vakken vakken;
  private Examenprogrammas programmas;

  private synchronized void load() {
    if (vakken == null) {
      vakken = Vakken.readPackaged();
      programmas = Examenprogrammas.readPackaged();
    }
  }

  /** Puts what is known beside each subject of a document. */
  List<Vakbeeld> see(List<Vakprogramma> document, Toetsrijen rijen) {
    if (document.isEmpty()) {
      return List.of();
    }
    load();
    List<Wegingsom> wegingen = document.stream().map(Wegingsom::of).toList();
    Set<String> heel =
        document.stream()
            .map(Vakprogramma::schoolsoort)
            .distinct()
            .filter(schoolsoort -> isWhole(schoolsoort, document))
            .collect(Collectors.toSet());
    return document.stream()
        .map(vak -> see(vak, heel.contains(vak.schoolsoort()), wegingen, rijen))
        .toList();
  }

  private Vakbeeld see(Vakprogramma vak, boolean heel, List<Wegingsom> wegingen, Toetsrijen rijen) {
    return new Vakbeeld(
        vak,
        vakken.in(vak.vak(), vak.schoolsoort()),
        programmas
            .find(vak.vak(), vak.schoolsoort())
            .map(programma -> Domeindekking.of(vak, programma)),
        heel && isFinished(vak),
        wegingen,
        rijen);
  }

  /** A subject that stops before the last year is finished when its weights add up. */
  private static boolean isFinished(Vakprogramma vak) {
    return vak.leerjaren().isEmpty()
        || vak.leerjaren().contains(lastYear(vak.schoolsoort()))
        || Wegingsom.of(vak).isHonderd();
  }

  /** Tells whether a document has all years of an exam, as far as it says for which years it is. */
  private static boolean isWhole(String schoolsoort, List<Vakprogramma> document) {
    Set<Integer> jaren =
        document.stream()
            .filter(vak -> vak.schoolsoort().equals(schoolsoort))
            .flatMap(vak -> vak.leerjaren().stream())
            .collect(Collectors.toSet());
    return jaren.isEmpty() || jaren.size() > 1 && jaren.contains(lastYear(schoolsoort));
  }

  private static Integer lastYear(String schoolsoort) {
    return switch (schoolsoort) {
      case "vwo" -> 6;
      case "havo" -> 5;
      default -> 4;
    };
  }
}
