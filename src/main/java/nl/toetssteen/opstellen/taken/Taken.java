package nl.toetssteen.opstellen.taken;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds all tasks around the exams; what a school arranges is laid over them. */
public record Taken(List<Taakgebied> gebieden) {

  public Taken {
    gebieden = List.copyOf(gebieden);
  }

  /** Streams the tasks of all areas, in order. */
  public Stream<Taak> alle() {
    return gebieden.stream().flatMap(gebied -> gebied.taken().stream());
  }

  /**
   * Says why a school cannot give a task to these, in Dutch and with the article; empty when it
   * can.
   *
   * @param id of the task
   * @param codes of the roles, each of which exists
   */
  public Optional<String> objection(String id, List<String> codes) {
    if (id.isBlank()) {
      return Optional.of("Hier staat niet welke taak het is. Kies een taak, of haal de regel weg.");
    }
    Optional<Taak> gevonden = alle().filter(taak -> taak.id().equals(id)).findFirst();
    if (gevonden.isEmpty()) {
      return Optional.of(
          "De taak “%s” is er niet. De taken zijn: %s."
              .formatted(id, alle().map(Taak::id).sorted().collect(Collectors.joining(", "))));
    }
    return gevonden.filter(taak -> !taak.allows(Rol.of(codes))).map(Taken::explain);
  }

  private static String explain(Taak taak) {
    String vast = Rol.codes(taak.vast());
    return (taak.alleen()
            ? "De taak “%s” doen volgens de wet: %s, en niemand anders. Dat staat in %s."
            : "De taak “%s” doen volgens de wet in elk geval: %s. Dat staat in %s.")
        .formatted(taak.id(), vast, taak.bron());
  }

  /**
   * Gives the tasks as a school arranges them.
   *
   * @param verdeling codes of the roles by task; a task that is left out stays as it is
   */
  public Taken met(Map<String, List<String>> verdeling) {
    return new Taken(
        gebieden.stream()
            .map(
                gebied ->
                    new Taakgebied(
                        gebied.id(),
                        gebied.titel(),
                        gebied.taken().stream().map(taak -> divide(taak, verdeling)).toList()))
            .toList());
  }

  private static Taak divide(Taak taak, Map<String, List<String>> verdeling) {
    List<String> codes = verdeling.get(taak.id());
    Set<Rol> wie = codes == null ? taak.wie() : Rol.of(codes);
    return new Taak(taak.id(), taak.tekst(), wie, taak.vast(), taak.alleen(), taak.grondslag());
  }
}
