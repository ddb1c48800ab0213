package nl.toetssteen.opstellen.tekst;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Holds what the texts are filled with and what their conditions look at.
 *
 * @param schoolsoorten of the school, as "vmbo-tl"
 * @param waarden by name; an empty value means that the school has none
 * @param lijsten by name, what a text can be repeated for; each item has values of its own
 */
public record Gegevens(
    Set<String> schoolsoorten, Map<String, String> waarden, Map<String, List<Gegevens>> lijsten) {

  public Gegevens {
    schoolsoorten = Set.copyOf(schoolsoorten);
    waarden = Map.copyOf(waarden);
    lijsten = Map.copyOf(lijsten);
  }

  /** Creates an item of a list. */
  public static Gegevens item(Map<String, String> waarden) {
    return item(waarden, Map.of());
  }

  /** Creates an item of a list that has lists of its own. */
  public static Gegevens item(Map<String, String> waarden, Map<String, List<Gegevens>> lijsten) {
    return new Gegevens(Set.of(), waarden, lijsten);
  }

  /**
   * Gives a value. A name with a capital gives it with a capital, for the begin of a sentence.
   *
   * @return null when there is no such name
   */
  String waarde(String naam) {
    String gevonden = waarden.get(naam);
    if (gevonden != null || naam.isEmpty()) {
      return gevonden;
    }
    String klein = waarden.get(naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1));
    return klein == null || klein.isEmpty()
        ? klein
        : klein.substring(0, 1).toUpperCase(Locale.ROOT) + klein.substring(1);
  }

  /** Gives one set of values per item of a list: those of the item, on top of these. */
  List<Gegevens> elk(String lijst) {
    List<Gegevens> items = lijsten.get(lijst);
    if (items == null) {
      throw new IllegalArgumentException("unknown list: " + lijst);
    }
    return items.stream().map(this::met).toList();
  }

  /** Gives the same for some schoolsoorten only. */
  public Gegevens voor(Collection<String> soorten) {
    return new Gegevens(Set.copyOf(soorten), waarden, lijsten);
  }

  /** Gives the values of both; those of the other on top of these. */
  public Gegevens met(Gegevens item) {
    Map<String, String> samen = new HashMap<>(waarden);
    samen.putAll(item.waarden);
    Map<String, List<Gegevens>> alles = new HashMap<>(lijsten);
    alles.putAll(item.lijsten);
    return new Gegevens(schoolsoorten, samen, alles);
  }
}
