package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Decides what each column holds, by its heading and its cells; each kind stands in one column. */
final class Kolomdeler {

  private static final double BY_CELLS = 0.6;
  private static final double BY_CELLS_TOO = 0.25;
  private static final double CONTRADICTS = 0.1;
  private static final double CONTRADICTED = 0.6;
  private static final double WEAK_NEEDS = 0.4;
  private static final double BORNE_OUT = 0.25;
  private static final double CERTAIN = 1000;
  private static final double LEAF = 0.95;
  private static final double EXPLAINS = 0.6;
  private static final String VOOR_WIE = "de kop noemt voor wie of wanneer de toets is";

  private final Kolomwoorden woorden;
  private final Celvormen vormen;
  private final Doelzoeker doelen;
  private final Indelingen indelingen;

  Kolomdeler(Kolomwoorden woorden, Celvormen vormen, Doelzoeker doelen, Indelingen indelingen) {
    this.woorden = woorden;
    this.vormen = vormen;
    this.doelen = doelen;
    this.indelingen = indelingen;
  }

  /** Tells whether the cells bear out what the headings say of at least two columns. */
  private boolean isProgramme(Indeling indeling, Voorbeelden voorbeelden) {
    boolean naam = indeling.has(Kolomsoort.CODE) || indeling.has(Kolomsoort.OMSCHRIJVING);
    if (indeling.zelf() != null) {
      return naam;
    }
    List<List<String>> cellen = voorbeelden.columns(indeling.koppen());
    List<Kolomsoort> getoetst =
        indeling.plekken().keySet().stream().filter(Kolomsoort::isTyping).toList();
    long klopt =
        getoetst.stream().filter(s -> fits(s, cellen.get(indeling.plekken().get(s)))).count();
    int apart = indeling.doelen().isEmpty() ? 0 : 1;
    boolean genoeg =
        getoetst.size() + apart >= 2
            || indeling.has(Kolomsoort.WEGING) && isCoded(indeling, cellen);
    return naam && genoeg && klopt * 2 >= getoetst.size();
  }

  /** Codes, descriptions and weights will do: nothing else is listed so. */
  private boolean isCoded(Indeling indeling, List<List<String>> cellen) {
    return indeling.has(Kolomsoort.CODE)
        && indeling.has(Kolomsoort.OMSCHRIJVING)
        && vormen.weigh(Kolomsoort.CODE, cellen.get(indeling.plekken().get(Kolomsoort.CODE)))
            >= BY_CELLS;
  }

  /** Tells whether the rows of a table fit under headings that stand elsewhere. */
  boolean fits(Indeling indeling, Raster raster) {
    Map<Kolomsoort, List<String>> cellen = new EnumMap<>(Kolomsoort.class);
    indeling.plekken().forEach((soort, kolom) -> cellen.put(soort, said(raster, kolom)));
    cellen.keySet().removeIf(soort -> !soort.isTyping() && soort != Kolomsoort.CODE);
    long klopt = cellen.entrySet().stream().filter(e -> fits(e.getKey(), e.getValue())).count();
    boolean gevuld = cellen.values().stream().filter(c -> !c.isEmpty()).count() >= 2;
    return gevuld && klopt * 4 >= cellen.size() * 3L;
  }

  /** A dash for a weight that there is not, speaks neither for a heading nor against it. */
  private static List<String> said(Raster raster, int kolom) {
    return Blok.cells(raster, kolom).filter(Telling::filled).toList();
  }

  /** Tells whether a table of the same width has codes where the one before it has them. */
  boolean isCodedAlike(Indeling indeling, Raster raster) {
    return indeling.breedte() == raster.breedte()
        && indeling.has(Kolomsoort.CODE)
        && vormen.weigh(Kolomsoort.CODE, said(raster, indeling.plekken().get(Kolomsoort.CODE)))
            >= BY_CELLS;
  }

  private boolean fits(Kolomsoort soort, List<String> cellen) {
    return cellen.isEmpty() || vormen.weigh(soort, cellen) > BORNE_OUT;
  }

  private record Kans(int kolom, Kolomsoort soort, double gewicht, String reden) {}

  /** Says how columns are divided, and whether what they hold is a programme. */
  record Verdeling(Indeling indeling, boolean programma) {}

  /** Divides the columns below a heading, by what all tables with these headings hold. */
  Verdeling divide(Blok blok, Voorbeelden voorbeelden) {
    List<Kans> kansen = new ArrayList<>();
    List<List<String>> cellen = voorbeelden.columns(blok.koppen());
    Kopindeling zelf = indelingen.find(blok.koppen()).orElse(null);
    Map<Integer, Optional<Kolomsoort>> vast = zelf == null ? Map.of() : zelf.columns(blok.koppen());
    Map<Integer, Doelkolom> apart = new HashMap<>(doelen.find(blok.boven(), cellen));
    apart.keySet().removeAll(vast.keySet());
    for (int k = 0; k < cellen.size(); k++) {
      if (vast.containsKey(k)) {
        int kolom = k;
        vast.get(k).ifPresent(s -> kansen.add(new Kans(kolom, s, CERTAIN, zelf.reden())));
      }
      if (vast.containsKey(k) || apart.containsKey(k)) {
        continue;
      }
      for (Kolomsoort soort : Kolomsoort.values()) {
        kansen.add(chance(k, soort, blok.boven().get(k), cellen.get(k)));
      }
    }
    Indeling indeling = choose(kansen, blok.koppen(), apart, zelf);
    return new Verdeling(indeling, isProgramme(indeling, voorbeelden));
  }

  private Kans chance(int kolom, Kolomsoort soort, List<String> boven, List<String> cellen) {
    double kop = heading(boven, soort);
    double cel = kop > 0 || needed(soort) <= 1 ? vormen.weigh(soort, cellen) : 0;
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

  /** What stands before a colon is the name of a column; what comes after explains it. */
  private double heading(List<String> boven, Kolomsoort soort) {
    if (boven.isEmpty()) {
      return 0;
    }
    String laagste = boven.get(boven.size() - 1);
    if (soort == Kolomsoort.WEGING && isForReport(boven.subList(0, boven.size() - 1), laagste)) {
      return 0;
    }
    double pad = woorden.weigh(String.join(" ", boven), soort);
    double blad = LEAF * woorden.weigh(laagste, soort);
    int eind = laagste.indexOf(':');
    String naam = eind < 1 ? "" : laagste.substring(0, eind);
    return woorden.best(naam).gewicht() < Kolomwoorden.STERK
        ? Math.max(pad, blad)
        : Math.max(LEAF * woorden.weigh(naam, soort), EXPLAINS * Math.max(pad, blad));
  }

  /** Below "weegt mee voor" stand "overgang" and "schoolexamen": one is a weight in the exam. */
  private boolean isForReport(List<String> groep, String naam) {
    double rapport = woorden.weigh(naam, Kolomsoort.WEGING_RAPPORT);
    return rapport > woorden.weigh(naam, Kolomsoort.WEGING)
        && woorden.weigh(String.join(" ", groep), Kolomsoort.WEGING) >= Kolomwoorden.STERK;
  }

  /** Gives the part of the cells that must fit when the heading says nothing; 2 is never. */
  private static double needed(Kolomsoort soort) {
    return switch (soort) {
      case CODE -> 0.6;
      case OMSCHRIJVING -> 0.6;
      default -> 2;
    };
  }

  private static Indeling choose(
      List<Kans> kansen, List<String> koppen, Map<Integer, Doelkolom> doelen, Kopindeling zelf) {
    Map<Kolomsoort, Integer> plekken = new EnumMap<>(Kolomsoort.class);
    String[] redenen = new String[koppen.size()];
    kansen.stream()
        .filter(kans -> kans.gewicht() > 0)
        .sorted(Comparator.comparingDouble(Kans::gewicht).reversed())
        .forEach(kans -> take(kans, plekken, redenen));
    for (int k = 0; k < redenen.length; k++) {
      boolean apart = doelen.containsKey(k);
      redenen[k] =
          apart || plekken.containsValue(k)
              ? Objects.requireNonNullElse(redenen[k], VOOR_WIE)
              : unplaced(redenen[k], koppen.get(k));
    }
    return new Indeling(plekken, koppen, List.of(redenen), doelen, zelf);
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
