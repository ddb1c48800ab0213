package nl.toetssteen.rapport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.toetssteen.pta.Programma;
import nl.toetssteen.pta.Telt;
import nl.toetssteen.pta.Toets;
import nl.toetssteen.pta.Vakprogramma;
import nl.toetssteen.toetsing.Betreft;
import nl.toetssteen.toetsing.Bevinding;

/**
 * Divides the findings of a report by subject. The PTA's of two years have a subject in common:
 * what is said of it in either stands together.
 */
final class Vakgroepen {
  private final Map<Sleutel, List<Bevinding>> perVak = new LinkedHashMap<>();

  private record Sleutel(String vak, String schoolsoort) {}

  private Vakgroepen() {}

  /** Gives the subjects in the order of the documents; none for a report without toetsen. */
  static List<Vakgroep> of(Rapport rapport) {
    Vakgroepen groepen = new Vakgroepen();
    rapport.documenten().forEach(document -> groepen.add(document.programma()));
    rapport.bevindingen().stream().filter(geheel(rapport).negate()).forEach(groepen::add);
    return groepen.build(rapport);
  }

  /**
   * Tells which findings are about a document as a whole, rather than about a subject. When there
   * are toetsen whose subject is not known, what requirements on toetsen say is about those.
   */
  static Predicate<Bevinding> geheel(Rapport rapport) {
    boolean onbekendVak =
        rapport.documenten().stream()
            .flatMap(document -> Vakprogramma.of(document.programma()).stream())
            .anyMatch(vak -> vak.vak().isEmpty() && vak.schoolsoorten().isEmpty());
    Set<String> overToetsen = rapport.checklist().kolommenPerEis().keySet();
    return bevinding ->
        bevinding.betreft().equals(Betreft.ALLES)
            && !(onbekendVak && overToetsen.contains(bevinding.eis()));
  }

  private void add(Programma programma) {
    Vakprogramma.of(programma)
        .forEach(vak -> at(vak.vak(), String.join(", ", vak.schoolsoorten())));
    programma.toetsen().stream()
        .filter(toets -> toets.telt() == Telt.RAPPORT)
        .collect(
            Collectors.toMap(
                t -> List.of(t.vak(), t.schoolsoorten()),
                t -> t,
                (een, ander) -> een,
                LinkedHashMap::new))
        .values()
        .forEach(this::addUnjudged);
  }

  /** A subject of which all toetsen count for the report is shown all the same. */
  private void addUnjudged(Toets toets) {
    boolean nieuw =
        perVak.keySet().stream()
            .noneMatch(s -> new Vakgroep(0, s.vak, s.schoolsoort, List.of()).holds(toets));
    if (nieuw) {
      at(toets.vak(), String.join(", ", toets.schoolsoorten()));
    }
  }

  private void add(Bevinding bevinding) {
    at(bevinding.betreft().vak(), bevinding.betreft().schoolsoort()).add(bevinding);
  }

  private List<Bevinding> at(String vak, String schoolsoort) {
    return perVak.computeIfAbsent(new Sleutel(vak, schoolsoort), s -> new ArrayList<>());
  }

  private List<Vakgroep> build(Rapport rapport) {
    List<Vakgroep> groepen = new ArrayList<>();
    perVak.forEach(
        (sleutel, bevindingen) ->
            groepen.add(
                new Vakgroep(
                    groepen.size() + 1,
                    sleutel.vak,
                    sleutel.schoolsoort,
                    Eisgroep.of(bevindingen, rapport))));
    return groepen;
  }
}
