package nl.toetssteen.pta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.toetssteen.pta.Tabelvorm.Stand;
import nl.toetssteen.pta.Tabelvorm.Vormkolom;

/** Gathers the layouts of the tables of a document, with some cells of each column. */
final class Vormbouwer {

  /** A document with more than this has no layout; a user cannot oversee them either. */
  private static final int MEESTE = 30;

  private static final int MEESTE_VOORBEELDEN = 2;
  private static final String GEEN_TOETSEN = "in deze tabel zijn geen toetsen gevonden";

  private final Map<List<String>, Begin> gelezen = new LinkedHashMap<>();
  private final Map<List<String>, Begin> ongelezen = new LinkedHashMap<>();

  private record Begin(List<String> tabellen, List<Vormkolom> kolommen) {
    private String last() {
      return tabellen.get(tabellen.size() - 1);
    }
  }

  /** Adds a heading below which toetsen were read, or were not, and its columns. */
  void add(String eid, Indeling indeling, List<List<String>> cellen, boolean programma) {
    if (!programma && indeling.zelf() != null && !indeling.zelf().isVanGebruiker()) {
      return;
    }
    List<Vormkolom> kolommen = new ArrayList<>();
    for (int k = 0; k < indeling.breedte(); k++) {
      kolommen.add(column(indeling, k, cellen.get(k)));
    }
    add(programma ? gelezen : ongelezen, eid, indeling.koppen(), kolommen);
  }

  /** Adds a table in whose rows no heading was found; the first is taken for one. */
  void add(String eid, Blok blok) {
    List<Vormkolom> kolommen = new ArrayList<>();
    for (int k = 0; k < blok.koppen().size(); k++) {
      List<String> cellen = examples(blok.cells(k).toList());
      String kop = blok.koppen().get(k);
      kolommen.add(
          new Vormkolom(k + 1, kop, Optional.empty(), Stand.AFGELEID, GEEN_TOETSEN, cellen));
    }
    add(ongelezen, eid, blok.koppen(), kolommen);
  }

  /** Adds a table with headings that came before; false when they did not. */
  boolean again(String eid, List<String> koppen) {
    List<String> sleutel = key(koppen);
    Begin begin = gelezen.getOrDefault(sleutel, ongelezen.get(sleutel));
    if (begin != null && !begin.last().equals(eid)) {
      begin.tabellen().add(eid);
    }
    return begin != null;
  }

  private static void add(
      Map<List<String>, Begin> bij, String eid, List<String> koppen, List<Vormkolom> kolommen) {
    List<String> sleutel = key(koppen);
    if (!sleutel.isEmpty()) {
      bij.put(sleutel, new Begin(new ArrayList<>(List.of(eid)), kolommen));
    }
  }

  private static List<String> key(List<String> koppen) {
    return new Kopindeling(koppen, Map.of(), "", false).koppen();
  }

  private static Vormkolom column(Indeling indeling, int kolom, List<String> cellen) {
    boolean weg = indeling.isLeftOut(kolom);
    return new Vormkolom(
        kolom + 1,
        indeling.koppen().get(kolom),
        indeling.shown(kolom),
        stand(indeling, kolom),
        weg ? indeling.zelf().reden() : indeling.redenen().get(kolom),
        examples(cellen));
  }

  private static Stand stand(Indeling indeling, int kolom) {
    if (indeling.isLeftOut(kolom)) {
      return Stand.NEGEREN;
    }
    Kopindeling zelf = indeling.zelf();
    boolean gezegd =
        zelf != null && zelf.isVanGebruiker() && zelf.columns(indeling.koppen()).containsKey(kolom);
    return gezegd ? Stand.AANGEGEVEN : Stand.AFGELEID;
  }

  private static List<String> examples(List<String> cellen) {
    return cellen.stream().distinct().limit(MEESTE_VOORBEELDEN).toList();
  }

  /** Gives the layouts: those that were read, and those of which nothing was. */
  List<Tabelvorm> build() {
    List<Tabelvorm> vormen = new ArrayList<>();
    gelezen.values().forEach(b -> vormen.add(new Tabelvorm(b.tabellen(), true, b.kolommen())));
    ongelezen.values().forEach(b -> vormen.add(new Tabelvorm(b.tabellen(), false, b.kolommen())));
    return vormen.size() > MEESTE ? vormen.subList(0, MEESTE) : vormen;
  }
}
