package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers for whom and when one toets is, from the columns that name a leerweg, year or period. */
final class Toetsdoelen {

  private final Map<Doelkolom, String> gevuld = new LinkedHashMap<>();

  /**
   * Holds one way in which a toets counts.
   *
   * @param isOwn whether the columns say something that the rest of the table does not
   * @param weging weight as printed; empty when a mark stands there
   * @param moment names of the periods; empty when the columns name none
   */
  record Doel(
      Aanduiding aanduiding, boolean isOwn, Optional<String> weging, Optional<String> moment) {

    /**
     * Gives a way for each weight in a cell that names leerwegen with their weights; one that the
     * cell does not name has none.
     *
     * @param cel the column of weights
     */
    Stream<Doel> perLeerweg(String cel) {
      Map<String, String> gewichten = Leerwegen.weights(weging.orElse(cel));
      if (gewichten.isEmpty()) {
        return Stream.of(this);
      }
      List<String> soorten =
          aanduiding.schoolsoorten().isEmpty()
              ? List.copyOf(gewichten.keySet())
              : aanduiding.schoolsoorten();
      return soorten.stream()
          .collect(
              Collectors.groupingBy(
                  soort -> gewichten.getOrDefault(soort, ""),
                  LinkedHashMap::new,
                  Collectors.toList()))
          .entrySet()
          .stream()
          .map(deel -> new Doel(in(deel.getValue()), true, Optional.of(deel.getKey()), moment));
    }

    private Aanduiding in(List<String> soorten) {
      return new Aanduiding(
          aanduiding.vak(),
          aanduiding.gedrukt(),
          soorten,
          aanduiding.leerjaren(),
          aanduiding.moment());
    }
  }

  /** Adds a cell. */
  void add(Doelkolom kolom, Raster.Vak vak) {
    kolom.read(vak).ifPresent(cel -> gevuld.put(kolom, cel));
  }

  /** Gives the ways in which the toets counts, at least one. */
  List<Doel> of(Aanduiding rij) {
    if (gevuld.values().stream().anyMatch(cel -> !isZero(cel))) {
      gevuld.values().removeIf(Toetsdoelen::isZero);
    }
    if (gevuld.isEmpty()) {
      return List.of(new Doel(rij, false, Optional.empty(), Optional.empty()));
    }
    Map<List<Object>, List<Doelkolom>> groepen = new LinkedHashMap<>();
    gevuld.forEach(
        (kolom, cel) ->
            groepen
                .computeIfAbsent(key(kolom.doel(), cel), sleutel -> new ArrayList<>())
                .add(kolom));
    return groepen.values().stream().map(groep -> together(rij, groep)).toList();
  }

  /** A toets in more periods stays one; in more years, or with other weights, it becomes more. */
  private static List<Object> key(Aanduiding doel, String cel) {
    return doel.moment().isEmpty() ? List.of(doel.leerjaren(), cel) : List.of();
  }

  private Doel together(Aanduiding rij, List<Doelkolom> groep) {
    Set<String> soorten = new LinkedHashSet<>();
    groep.forEach(kolom -> soorten.addAll(kolom.doel().schoolsoorten()));
    List<Integer> jaren = groep.get(0).doel().leerjaren();
    Aanduiding samen =
        new Aanduiding(
            rij.vak(),
            rij.gedrukt(),
            soorten.isEmpty() ? rij.schoolsoorten() : List.copyOf(soorten),
            jaren.isEmpty() ? rij.leerjaren() : jaren,
            rij.moment());
    return new Doel(
        samen,
        !samen.equals(rij),
        joined(groep.stream().map(gevuld::get).toList()),
        joined(groep.stream().map(kolom -> kolom.doel().moment()).toList()));
  }

  private static Optional<String> joined(List<String> teksten) {
    List<String> gezegd =
        teksten.stream().filter(Objects::nonNull).filter(t -> !t.isEmpty()).distinct().toList();
    return gezegd.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", gezegd));
  }

  private static boolean isZero(String cel) {
    return Weging.parse(cel).map(Weging::waarde).filter(waarde -> waarde == 0).isPresent();
  }
}
