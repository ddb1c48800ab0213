package nl.toetssteen.rapport;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.rapport.Controle.Bestand;
import nl.toetssteen.toetsing.Bevinding;
import nl.toetssteen.toetsing.Ernst;

/**
 * Checks a document with proposals in it, and finds the proposals that would give an alarm which
 * the document did not have. The reader takes open changes as accepted, so that the file can be
 * checked as it is.
 */
final class Nacontrole {
  private final Rapport voor;
  private final Function<Set<Bevinding>, byte[]> schrijver;
  private final Map<String, Ernst> ernsten;

  /**
   * Creates it.
   *
   * @param voor the report on the document without proposals
   * @param schrijver writes the document with the proposals of these findings
   */
  Nacontrole(Rapport voor, Function<Set<Bevinding>, byte[]> schrijver) {
    this.voor = voor;
    this.schrijver = schrijver;
    this.ernsten =
        voor.bevindingen().stream()
            .collect(
                Collectors.toMap(
                    Bevinding::eis, Bevinding::ernst, BinaryOperator.minBy(Ernst::compareTo)));
  }

  /**
   * Finds the proposals to blame.
   *
   * @param docx the document with all proposals
   * @param voorstellen the findings whose proposed text stands in it
   * @return empty when accepting all of them gives no new alarm
   */
  Set<Bevinding> clashing(byte[] docx, Collection<Bevinding> voorstellen) {
    Set<Bevinding> schuldig = new HashSet<>();
    check(docx, List.of())
        .forEach(
            (alarm, plaatsen) -> {
              List<Bevinding> geciteerd =
                  voorstellen.stream().filter(b -> isIn(plaatsen, b)).toList();
              search(alarm, voorstellen, geciteerd)
                  .or(() -> search(alarm, voorstellen, List.copyOf(voorstellen)))
                  .ifPresent(schuldig::add);
            });
    return schuldig;
  }

  /** Finds the one of some proposals with which an alarm comes: by halves. */
  private Optional<Bevinding> search(
      String alarm, Collection<Bevinding> voorstellen, List<Bevinding> verdacht) {
    if (verdacht.isEmpty() || comes(alarm, voorstellen, verdacht)) {
      return Optional.empty();
    }
    int zonder = 0;
    int met = verdacht.size();
    while (met - zonder > 1) {
      int half = (zonder + met) / 2;
      if (comes(alarm, voorstellen, verdacht.subList(half, verdacht.size()))) {
        met = half;
      } else {
        zonder = half;
      }
    }
    return Optional.of(verdacht.get(zonder));
  }

  /** Tells whether an alarm comes with all proposals but these. */
  private boolean comes(
      String alarm, Collection<Bevinding> voorstellen, Collection<Bevinding> behalve) {
    Set<Bevinding> over = new HashSet<>(voorstellen);
    over.removeAll(behalve);
    return !check(schrijver.apply(over), List.of(alarm)).isEmpty();
  }

  /** Gives the new alarms by requirement, each with the text of its places. */
  private Map<String, String> check(byte[] docx, List<String> eisen) {
    String naam = voor.documenten().get(0).document().naam();
    return voor.hercontrole().check(new Bestand(naam, docx), eisen).stream()
        .flatMap(na -> na.bevindingen().stream().filter(this::isNew).map(b -> Map.entry(b, na)))
        .collect(
            Collectors.toMap(
                nieuw -> nieuw.getKey().eis(),
                nieuw -> places(nieuw.getValue(), nieuw.getKey()),
                String::concat));
  }

  private boolean isNew(Bevinding na) {
    return na.ernst().compareTo(ernsten.getOrDefault(na.eis(), Ernst.GEEN)) < 0;
  }

  private static String places(Rapport na, Bevinding alarm) {
    Documentboom boom = new Documentboom(na.documenten().get(0).document());
    return alarm.vindplaatsen().stream()
        .flatMap(plaats -> boom.deel(plaats.eid()).stream())
        .flatMap(Deel::alle)
        .map(Deel::tekst)
        .collect(Collectors.joining("\n"));
  }

  private static boolean isIn(String plaatsen, Bevinding bevinding) {
    Voorsteltekst voorstel = Voorsteltekst.of(bevinding.voorsteltekst());
    return Stream.concat(
            Stream.of(voorstel.lid()), voorstel.onderdelen().stream().map(deel -> deel.tekst()))
        .anyMatch(plaatsen::contains);
  }
}
