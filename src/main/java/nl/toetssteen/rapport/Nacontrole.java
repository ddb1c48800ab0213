package nl.toetssteen.rapport;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.checklist.Uitkomst;
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
  private final Map<String, Ernst> ernsten;

  Nacontrole(Rapport voor) {
    this.voor = voor;
    this.ernsten = urgency(voor);
  }

  private static Map<String, Ernst> urgency(Rapport rapport) {
    return rapport.bevindingen().stream()
        .collect(
            Collectors.toMap(
                Bevinding::eis,
                Bevinding::ernst,
                (een, ander) -> EnumSet.of(een, ander).iterator().next()));
  }

  /**
   * Finds the proposals to blame.
   *
   * @param voorstellen the findings whose proposed text stands in the document
   * @return empty when accepting all of them gives no new alarm
   */
  Set<Bevinding> clashing(byte[] docx, Collection<Bevinding> voorstellen) {
    String naam = voor.documenten().get(0).document().naam();
    Set<Bevinding> schuldig = new HashSet<>();
    voor.hercontrole()
        .check(new Bestand(naam, docx))
        .ifPresent(
            na ->
                worse(na)
                    .forEach(
                        alarm -> schuldig.addAll(blame(places(na, alarm), voorstellen))));
    return schuldig;
  }

  private Stream<Bevinding> worse(Rapport na) {
    return na.bevindingen().stream()
        .filter(b -> b.ernst().compareTo(ernsten.getOrDefault(b.eis(), Ernst.GEEN)) < 0);
  }

  private static String places(Rapport na, Bevinding alarm) {
    Documentboom boom = new Documentboom(na.documenten().get(0).document());
    return alarm.vindplaatsen().stream()
        .flatMap(plaats -> boom.deel(plaats.eid()).stream())
        .flatMap(Deel::alle)
        .map(Deel::tekst)
        .collect(Collectors.joining("\n"));
  }

  /** The text that the alarm quotes; else what took away words; else any of them. */
  private static List<Bevinding> blame(String plaatsen, Collection<Bevinding> voorstellen) {
    Predicate<Bevinding> geciteerd = b -> holds(plaatsen, Voorsteltekst.of(b.voorsteltekst()));
    Predicate<Bevinding> vervangt = b -> b.uitkomst() == Uitkomst.STRIJDIG;
    return Stream.of(geciteerd, vervangt, (Predicate<Bevinding>) b -> true)
        .map(welke -> voorstellen.stream().filter(welke).toList())
        .filter(gevonden -> !gevonden.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean holds(String plaatsen, Voorsteltekst voorstel) {
    return plaatsen.contains(voorstel.lid())
        || voorstel.onderdelen().stream().anyMatch(deel -> plaatsen.contains(deel.tekst()));
  }
}
