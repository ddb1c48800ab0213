package nl.toetssteen.pta;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds one toets of a PTA: whose it is, its cells as printed, and what was understood from them.
 *
 * @param vak official name, as in {@code vakken.csv}; as printed when it is none of those; empty
 *     when the document does not say
 * @param vakGedrukt the name as the document prints it
 * @param schoolsoorten as in the report ("vmbo-tl", "havo"); empty when not said
 * @param leerjaar 1 to 6; 0 when not said
 * @param telt what it counts for
 * @param cellen the cells as printed; a column that the table does not have is absent
 * @param overig cells of columns whose meaning was not found, by the heading of the column
 * @param begrepen what the cells mean
 * @param plaats where it stands
 */
public record Toets(
    String vak,
    String vakGedrukt,
    List<String> schoolsoorten,
    int leerjaar,
    Telt telt,
    Map<Kolomsoort, String> cellen,
    Map<String, String> overig,
    Begrepen begrepen,
    Rijplaats plaats) {

  public Toets {
    schoolsoorten = List.copyOf(schoolsoorten);
    cellen = byColumn(cellen);
    overig = Collections.unmodifiableMap(new LinkedHashMap<>(overig));
  }

  /** Of toetsen at one place there are few; the hash of all cells takes long. */
  @Override
  public int hashCode() {
    return plaats.hashCode();
  }

  private static Map<Kolomsoort, String> byColumn(Map<Kolomsoort, String> cellen) {
    Map<Kolomsoort, String> kopie = new EnumMap<>(Kolomsoort.class);
    kopie.putAll(cellen);
    return Collections.unmodifiableMap(kopie);
  }

  /** Gives the words by which a reader would find it: its code, else its description. */
  public String naam() {
    String code = cel(Kolomsoort.CODE);
    return code.isEmpty() ? cel(Kolomsoort.OMSCHRIJVING) : code;
  }

  /** Gives a cell as printed; empty when it is, or when the table has no such column. */
  public String cel(Kolomsoort soort) {
    return cellen.getOrDefault(soort, "");
  }

  Toets withCells(Map<Kolomsoort, String> andere) {
    return new Toets(
        vak, vakGedrukt, schoolsoorten, leerjaar, telt, andere, overig, begrepen, plaats);
  }

  /** Gives the same with other cells, and with what they mean for taking it again. */
  Toets herkansbaar(Map<Kolomsoort, String> andere, boolean ja) {
    return new Toets(
        vak,
        vakGedrukt,
        schoolsoorten,
        leerjaar,
        telt,
        andere,
        overig,
        begrepen.herkansbaar(ja),
        plaats);
  }

  Toets in(List<String> soorten) {
    return new Toets(vak, vakGedrukt, soorten, leerjaar, telt, cellen, overig, begrepen, plaats);
  }

  Toets counting(Telt andere) {
    return new Toets(
        vak, vakGedrukt, schoolsoorten, leerjaar, andere, cellen, overig, begrepen, plaats);
  }
}
