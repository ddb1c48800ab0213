package nl.toetssteen.pta;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds what all tables with one row of headings have in common: what each of their columns was
 * taken for.
 *
 * @param tabellen eids of the tables, in reading order
 * @param gelezen whether their rows were read as toetsen
 * @param kolommen from left to right, those without a heading as well
 */
public record Tabelvorm(List<String> tabellen, boolean gelezen, List<Vormkolom> kolommen) {

  private static final int LANGSTE_KOP = 500;

  public Tabelvorm {
    tabellen = List.copyOf(tabellen);
    kolommen = List.copyOf(kolommen);
  }

  /**
   * Holds one column.
   *
   * @param nummer 1-based
   * @param kop heading as printed, those above each other in one line; may be empty
   * @param soort what it holds; empty when that was not found, or when it is left out
   * @param stand who decided so
   * @param reden why, in Dutch
   * @param voorbeelden some of its cells that differ
   */
  public record Vormkolom(
      int nummer,
      String kop,
      Optional<Kolomsoort> soort,
      Stand stand,
      String reden,
      List<String> voorbeelden) {
    public Vormkolom {
      voorbeelden = List.copyOf(voorbeelden);
    }

    /** Tells whether the tool found out what it holds, or was told. */
    public boolean isGeplaatst() {
      return soort.isPresent() || stand == Stand.NEGEREN;
    }
  }

  /** Tells who decided what a column holds. */
  public enum Stand {
    /** The tool, by the heading and the cells. */
    AFGELEID,
    /** A user. */
    AANGEGEVEN,
    /** A user, who wants the column left out. */
    NEGEREN
  }

  /** Gives the heading of each column; empty for a column without one. */
  public List<String> koppen() {
    return kolommen.stream().map(Vormkolom::kop).toList();
  }

  /** Tells whether the headings are such that a file of layouts can name them. */
  public boolean isTeBenoemen() {
    return koppen().stream().anyMatch(kop -> !kop.isBlank())
        && koppen().stream().allMatch(kop -> kop.length() <= LANGSTE_KOP);
  }

  /**
   * Gives layouts with what a user says of the columns of these tables; what was said of them
   * before stays, as far as it is not about the same columns.
   *
   * @param gezegd what a column holds by its number, as {@link Indelingen#namen()} names it; {@link
   *     Indelingen#VANZELF} to leave it to the tool again
   * @throws InvalidIndeling when a name or number is not known, or two columns get the same
   */
  public Indelingen correct(Indelingen nu, Map<Integer, String> gezegd) {
    Map<String, Optional<Kolomsoort>> samen =
        new LinkedHashMap<>(nu.find(koppen()).map(Kopindeling::kolommen).orElse(Map.of()));
    Map<String, Integer> eerder = new HashMap<>();
    for (Map.Entry<Integer, String> een : gezegd.entrySet()) {
      Vormkolom kolom = column(een.getKey());
      String sleutel = Kopindeling.key(koppen(), kolom.nummer() - 1);
      if (een.getValue().equals(Indelingen.VANZELF)) {
        samen.remove(sleutel);
        continue;
      }
      Optional<Kolomsoort> soort = Indelingen.kindOf(een.getValue());
      soort.ifPresent(s -> refuseTwice(s, eerder.put(s.naam(), kolom.nummer()), kolom.nummer()));
      samen.values().removeIf(al -> soort.isPresent() && al.equals(soort));
      samen.put(sleutel, soort);
    }
    return nu.with(koppen(), samen);
  }

  private Vormkolom column(int nummer) {
    if (nummer < 1 || nummer > kolommen.size()) {
      throw new InvalidIndeling(List.of("Deze tabel heeft geen kolom %d.".formatted(nummer)));
    }
    return kolommen.get(nummer - 1);
  }

  private static void refuseTwice(Kolomsoort soort, Integer een, int ander) {
    if (een != null) {
      throw new InvalidIndeling(
          List.of(
              "Kolom %d en kolom %d van dezelfde tabel kunnen niet allebei “%s” zijn. Kies voor een van de twee iets anders."
                  .formatted(een, ander, soort.omschrijving())));
    }
  }
}
