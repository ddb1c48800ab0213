package nl.toetssteen.wet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what happened to one article between two versions of a regulation.
 *
 * @param artikel number
 * @param leden numbers of the leden that changed, came or went; empty for an article without leden,
 *     and for one that is new or gone altogether
 */
public record Wetswijziging(String artikel, Aard aard, Set<String> leden) {

  public Wetswijziging {
    leden = Collections.unmodifiableSet(new LinkedHashSet<>(leden));
  }

  /** Names what can happen to an article. */
  public enum Aard {
    GEWIJZIGD("gewijzigd"),
    NIEUW("nieuw"),
    VERVALLEN("vervallen");

    private final String naam;

    Aard(String naam) {
      this.naam = naam;
    }

    /** Gives the name for users. */
    @Override
    public String toString() {
      return naam;
    }
  }

  /** Compares two versions; the changes come in the order of the new one, what is gone last. */
  public static List<Wetswijziging> between(Toestand oud, Toestand nieuw) {
    List<Wetswijziging> wijzigingen = new ArrayList<>();
    Set<String> nummers = new LinkedHashSet<>(nieuw.artikelen().keySet());
    nummers.addAll(oud.artikelen().keySet());
    for (String nummer : nummers) {
      boolean was = isInForce(oud, nummer);
      boolean is = isInForce(nieuw, nummer);
      if (was && is && !oud.leden(nummer).equals(nieuw.leden(nummer))) {
        Set<String> leden = changed(oud.leden(nummer), nieuw.leden(nummer));
        wijzigingen.add(new Wetswijziging(nummer, Aard.GEWIJZIGD, leden));
      } else if (was != is) {
        wijzigingen.add(new Wetswijziging(nummer, is ? Aard.NIEUW : Aard.VERVALLEN, Set.of()));
      }
    }
    return wijzigingen;
  }

  /** A withdrawn article stays in the file, with only a remark in brackets that it is. */
  private static boolean isInForce(Toestand toestand, String nummer) {
    Map<String, String> leden = toestand.leden(nummer);
    return toestand.artikelen().containsKey(nummer)
        && !(leden.size() == 1
            && leden.getOrDefault("", "").matches("(?i)\\[?\\s*vervallen.{0,60}"));
  }

  /** Gives the leden that differ; none when text outside them does, for then any may mean else. */
  private static Set<String> changed(Map<String, String> oud, Map<String, String> nieuw) {
    Set<String> leden =
        new TreeSet<>(
            (a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
    Set<String> alle = new LinkedHashSet<>(oud.keySet());
    alle.addAll(nieuw.keySet());
    alle.stream()
        .filter(lid -> !oud.getOrDefault(lid, "").equals(nieuw.getOrDefault(lid, "")))
        .forEach(leden::add);
    return leden.contains("") ? Set.of() : leden;
  }

  /** Tells whether a source rests on what changed; without a lid on either side, it may. */
  public boolean raakt(Wetsartikel bron) {
    boolean zelfdeArtikel = bron.artikel().equals(artikel);
    return zelfdeArtikel && (leden.isEmpty() || bron.lid().isEmpty() || leden.contains(bron.lid()));
  }
}
