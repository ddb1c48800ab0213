package nl.toetssteen.rapport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.toetsing.Bevinding;

/** Finds the article where a provision belongs that the document lacks. */
final class Thuishaven {
  private final Rapport rapport;
  private final Documentboom boom;

  Thuishaven(Rapport rapport, Documentboom boom) {
    this.rapport = rapport;
    this.boom = boom;
  }

  /**
   * Finds the heading: of the article that comes nearest, else of the one where most is said about
   * the same subject; empty when the document says nothing about it.
   */
  Optional<Deel> find(Bevinding bevinding) {
    return boom.kop(bevinding.dichtstbij()).or(() -> amongRelated(bevinding));
  }

  private Optional<Deel> amongRelated(Bevinding bevinding) {
    String onderwerp = subject(bevinding);
    if (onderwerp.indexOf('.') < 0) {
      return Optional.empty();
    }
    Map<String, Integer> telling = new LinkedHashMap<>();
    rapport.bevindingen().stream()
        .filter(ander -> subject(ander).equals(onderwerp))
        .flatMap(this::places)
        .forEach(kop -> telling.merge(kop.eid(), 1, Integer::sum));
    return telling.entrySet().stream()
        .reduce((een, ander) -> ander.getValue() > een.getValue() ? ander : een)
        .flatMap(meeste -> boom.kop(meeste.getKey()));
  }

  private Stream<Deel> places(Bevinding bevinding) {
    List<String> eids =
        bevinding.vindplaatsen().isEmpty()
            ? List.of(bevinding.dichtstbij())
            : List.of(bevinding.vindplaatsen().get(0).eid());
    return eids.stream().flatMap(eid -> boom.kop(eid).stream());
  }

  /** Gives the subject of a requirement: "er.beroep" of "er.beroep.termijn". */
  private static String subject(Bevinding bevinding) {
    int punt = bevinding.eis().lastIndexOf('.');
    return bevinding.eis().substring(0, Math.max(0, punt));
  }
}
