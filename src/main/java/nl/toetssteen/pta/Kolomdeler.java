package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Decides what each column holds, by its heading and its cells; each kind stands in one column. */
final class Kolomdeler {

  /** Cells above this many do not change what a column holds. */
  private static final int SAMPLE = 200;

  private static final double BY_CELLS = 0.6;
  private static final double BY_CELLS_TOO = 0.25;
  private static final double CONTRADICTS = 0.1;
  private static final double CONTRADICTED = 0.6;
  private static final double WEAK_NEEDS = 0.4;
  private static final double BORNE_OUT = 0.25;
  private static final double LEAF = 0.95;

  private final Kolomwoorden woorden;
  private final Celvormen vormen;

  Kolomdeler(Kolomwoorden woorden, Celvormen vormen) {
    this.woorden = woorden;
    this.vormen = vormen;
  }

  /** Tells whether the cells bear out what the headings say of at least two columns. */
  boolean isProgramme(Indeling indeling, Raster rijen) {
    boolean naam = indeling.has(Kolomsoort.CODE) || indeling.has(Kolomsoort.OMSCHRIJVING);
    List<Kolomsoort> getoetst =
        indeling.plekken().keySet().stream().filter(Kolomsoort::isTyping).toList();
    return naam
        && getoetst.size() >= 2
        && getoetst.stream().filter(s -> fits(s, indeling, rijen)).count() * 2 >= getoetst.size();
  }

  private boolean fits(Kolomsoort soort, Indeling indeling, Raster rijen) {
    List<String> cellen =
        sample(rijen, 0, rijen.rijen().size(), indeling.plekken().get(soort));
    return cellen.isEmpty() || vormen.weigh(soort, cellen) > BORNE_OUT;
  }

  private record Kans(int kolom, Kolomsoort soort, double gewicht, String reden) {}

  /** Divides the columns below a heading; the rows are those down to the next heading. */
  Indeling divide(Raster raster, Kopzoeker.Kop kop, int tot) {
    List<Kans> kansen = new ArrayList<>();
    List<String> koppen = new ArrayList<>();
    for (int k = 0; k < raster.breedte(); k++) {
      List<String> boven = Kopzoeker.above(raster, kop, k);
      koppen.add(String.join(" ", boven));
      List<String> cellen = sample(raster, kop.tot(), tot, k);
      for (Kolomsoort soort : Kolomsoort.values()) {
        kansen.add(chance(k, soort, boven, cellen));
      }
    }
    return choose(kansen, koppen);
  }

  private static List<String> sample(Raster raster, int van, int tot, int kolom) {
    return raster.rijen().subList(van, tot).stream()
        .map(rij -> rij.vakken().get(kolom))
        .filter(vak -> !vak.leeg() && vak.breed() == 1)
        .map(vak -> vak.tekst().strip())
        .limit(SAMPLE)
        .toList();
  }

  private Kans chance(int kolom, Kolomsoort soort, List<String> boven, List<String> cellen) {
    double kop = heading(boven, soort);
    double cel = vormen.weigh(soort, cellen);
    if (kop >= Kolomwoorden.STERK) {
      boolean tegen = !cellen.isEmpty() && cel < CONTRADICTS && vormen.canContradict(soort);
      double gewicht = (kop + BY_CELLS_TOO * cel) * (tegen ? CONTRADICTED : 1);
      return new Kans(kolom, soort, gewicht, "de kop noemt dit");
    }
    if (kop > 0 && cel >= WEAK_NEEDS) {
      return new Kans(kolom, soort, kop + BY_CELLS * cel, "de kop en de inhoud passen hierbij");
    }
    boolean duidelijk = kop == 0 && cel >= needed(soort);
    return new Kans(kolom, soort, duidelijk ? BY_CELLS * cel / 2 : 0, "de inhoud lijkt hierop");
  }

  private double heading(List<String> boven, Kolomsoort soort) {
    if (boven.isEmpty()) {
      return 0;
    }
    double pad = woorden.weigh(String.join(" ", boven), soort);
    return Math.max(pad, LEAF * woorden.weigh(boven.get(boven.size() - 1), soort));
  }

  /** Gives the part of the cells that must fit when the heading says nothing; 2 is never. */
  private static double needed(Kolomsoort soort) {
    return switch (soort) {
      case CODE -> 0.7;
      case OMSCHRIJVING -> 0.6;
      case VAK -> 0.9;
      default -> 2;
    };
  }

  private static Indeling choose(List<Kans> kansen, List<String> koppen) {
    Map<Kolomsoort, Integer> plekken = new EnumMap<>(Kolomsoort.class);
    String[] redenen = new String[koppen.size()];
    kansen.stream()
        .filter(kans -> kans.gewicht() > 0)
        .sorted(Comparator.comparingDouble(Kans::gewicht).reversed())
        .forEach(kans -> take(kans, plekken, redenen));
    for (int k = 0; k < redenen.length; k++) {
      redenen[k] = plekken.containsValue(k) ? redenen[k] : unplaced(redenen[k], koppen.get(k));
    }
    return new Indeling(koppen.size(), plekken, koppen, List.of(redenen));
  }

  private static void take(Kans kans, Map<Kolomsoort, Integer> plekken, String[] redenen) {
    if (plekken.containsValue(kans.kolom())) {
      return;
    }
    boolean vrij = plekken.putIfAbsent(kans.soort(), kans.kolom()) == null;
    if (vrij || redenen[kans.kolom()] == null) {
      redenen[kans.kolom()] =
          vrij ? kans.reden() : "een andere kolom past beter bij " + kans.soort().naam();
    }
  }

  private static String unplaced(String reden, String kop) {
    if (reden != null) {
      return reden;
    }
    return kop.isEmpty() ? "de kolom heeft geen kop" : "de kop is niet herkend";
  }
}
