package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a table as cards: labels with their values beside them, two or more to a row, or below a
 * title with the code of the toets. A label that stood before begins a new card.
 */
final class Kaarten {
  private static final int FEWEST = 4;
  private static final double NEARLY_ALL = 0.75;
  private static final int MOST_LABELS = 60;
  private static final int MOST_ROWS = 400;
  private static final String CODE = "Toetscode";

  /** A title of a card: "Toets 5.1", or "SE 2: Lezen" in one cell. */
  private static final Pattern TITEL =
      Pattern.compile(
          "(?isU)\\s*((?:se-?|pta-?)?toets|schoolexamen|se|onderdeel|opdracht|praktische opdracht|handelingsdeel)"
              + "\\s+(?:nr\\.?\\s*)?([\\p{L}]{0,3}[0-9][\\p{L}0-9.-]{0,7}?)\\.?(?:\\s*(?::|\\s[-–—])\\s*(\\S.*))?\\s*:?\\s*");

  private final Kolomwoorden woorden;

  Kaarten(Kolomwoorden woorden) {
    this.woorden = woorden;
  }

  private record Paar(String label, Raster.Vak waarde, Raster.Lijn rij) {}

  /**
   * Gives the same for cards of which the first has a title with a code: such a table is nothing
   * else, whatever words its values have in common with headings.
   */
  Optional<Raster> titled(Raster raster) {
    boolean titel = !raster.rijen().isEmpty() && title(cells(raster.rijen().get(0))).isPresent();
    return titel ? upright(raster) : Optional.empty();
  }

  private static List<Raster.Vak> cells(Raster.Lijn rij) {
    return rij.vakken().stream().filter(v -> v.rij() >= 0).distinct().toList();
  }

  /** Matches the first cell of a row of one or two as a title; empty for another row. */
  private static Optional<Matcher> title(List<Raster.Vak> vakken) {
    return Optional.of(vakken)
        .filter(v -> !v.isEmpty() && v.size() <= 2)
        .map(v -> TITEL.matcher(v.get(0).tekst()))
        .filter(Matcher::matches);
  }

  /** Gives the same with a row for each card below a row of labels; empty when these are none. */
  Optional<Raster> upright(Raster raster) {
    if (raster.rijen().size() > MOST_ROWS) {
      return Optional.empty();
    }
    List<Paar> paren = new ArrayList<>();
    boolean meer = false;
    for (Raster.Lijn rij : raster.rijen()) {
      List<Raster.Vak> vakken = cells(rij);
      Optional<Matcher> titel = title(vakken);
      if (titel.isPresent()) {
        paren.addAll(named(titel.get(), vakken, rij));
        meer = true;
      } else if (vakken.size() % 2 == 0) {
        meer |= vakken.size() > 2;
        for (int i = 0; i < vakken.size(); i += 2) {
          paren.add(new Paar(label(vakken.get(i)), vakken.get(i + 1), rij));
        }
      }
    }
    return meer && areCards(paren) ? Optional.of(table(paren)) : Optional.empty();
  }

  /** Gives the code in a title, and what stands behind it or beside it. */
  private static List<Paar> named(Matcher titel, List<Raster.Vak> vakken, Raster.Lijn rij) {
    Raster.Vak vak = vakken.get(0);
    Paar code = new Paar(CODE, vak.saying(titel.group(2)), rij);
    String erachter = Objects.requireNonNullElse(titel.group(3), "");
    String ernaast = vakken.size() > 1 ? vakken.get(1).tekst() : "";
    String naam = (erachter + " " + ernaast).strip();
    return naam.isEmpty()
        ? List.of(code)
        : List.of(code, new Paar(titel.group(1).strip(), vak.saying(naam), rij));
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
