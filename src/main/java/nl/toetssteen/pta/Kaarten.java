package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads a table as cards: labels with their values beside them, two or more to a row. A label that
 * stood before begins a new card.
 */
final class Kaarten {
  private static final int FEWEST = 4;
  private static final double NEARLY_ALL = 0.75;
  private static final int MOST_LABELS = 60;
  private static final int MOST_ROWS = 400;

  private final Kolomwoorden woorden;

  Kaarten(Kolomwoorden woorden) {
    this.woorden = woorden;
  }

  private record Paar(String label, Raster.Vak waarde, Raster.Lijn rij) {}

  /** Gives the same with a row for each card below a row of labels; empty when these are none. */
  Optional<Raster> upright(Raster raster) {
    if (raster.rijen().size() > MOST_ROWS) {
      return Optional.empty();
    }
    List<Paar> paren = new ArrayList<>();
    boolean meer = false;
    for (Raster.Lijn rij : raster.rijen()) {
      List<Raster.Vak> vakken = rij.vakken().stream().filter(v -> v.rij() >= 0).distinct().toList();
      if (vakken.size() % 2 == 1) {
        continue;
      }
      meer |= vakken.size() > 2;
      for (int i = 0; i < vakken.size(); i += 2) {
        paren.add(new Paar(label(vakken.get(i)), vakken.get(i + 1), rij));
      }
    }
    return meer && areCards(paren) ? Optional.of(table(paren)) : Optional.empty();
  }

  private static String label(Raster.Vak vak) {
    return vak.tekst().strip().replaceAll("\\s*:$", "");
  }

  private boolean areCards(List<Paar> paren) {
    long bekend = paren.stream().filter(paar -> isLabel(paar.label())).count();
    long waarden = paren.stream().filter(paar -> isSurely(paar.waarde().tekst().strip())).count();
    Set<Kolomsoort> soorten =
        paren.stream()
            .flatMap(paar -> woorden.best(paar.label()).soort().stream())
            .collect(Collectors.toSet());
    boolean toets = soorten.contains(Kolomsoort.CODE) || soorten.contains(Kolomsoort.OMSCHRIJVING);
    long labels = paren.stream().map(Paar::label).distinct().count();
    return toets
        && soorten.size() >= FEWEST
        && labels <= MOST_LABELS
        && bekend >= NEARLY_ALL * paren.size()
        && waarden * 3 < bekend;
  }

  private boolean isLabel(String tekst) {
    return tekst.length() < 40 && woorden.best(tekst).soort().isPresent();
  }

  private boolean isSurely(String waarde) {
    return waarde.matches("(?U)[\\p{L}/ -]{1,30}")
        && woorden.best(waarde).gewicht() >= Kolomwoorden.STERK;
  }

  private static Raster table(List<Paar> paren) {
    List<Map<String, Paar>> kaarten = new ArrayList<>();
    Map<String, Integer> kolommen = new LinkedHashMap<>();
    for (Paar paar : paren) {
      if (kaarten.isEmpty() || kaarten.get(kaarten.size() - 1).containsKey(paar.label())) {
        kaarten.add(new LinkedHashMap<>());
      }
      kaarten.get(kaarten.size() - 1).put(paar.label(), paar);
      kolommen.putIfAbsent(paar.label(), kolommen.size());
    }
    List<Raster.Lijn> rijen = new ArrayList<>();
    Raster.Lijn eerste = paren.get(0).rij();
    rijen.add(line(eerste, true, new ArrayList<>(kolommen.keySet()), 0));
    for (Map<String, Paar> kaart : kaarten) {
      List<String> waarden =
          kolommen.keySet().stream().map(label -> value(kaart.get(label))).toList();
      rijen.add(line(kaart.values().iterator().next().rij(), false, waarden, rijen.size()));
    }
    return new Raster(rijen, kolommen.size());
  }

  private static String value(Paar paar) {
    return paar == null ? "" : paar.waarde().tekst();
  }

  private static Raster.Lijn line(Raster.Lijn bron, boolean kop, List<String> teksten, int rij) {
    List<Raster.Vak> vakken = new ArrayList<>();
    for (String tekst : teksten) {
      vakken.add(new Raster.Vak(tekst, rij, vakken.size(), 1, 1));
    }
    return new Raster.Lijn(bron.nummer(), kop, bron.pagina(), vakken);
  }
}
