package nl.toetssteen.pta;

import java.util.List;
import java.util.Locale;

/**
 * Tells how one toets differs between two programmes.
 *
 * @param vak official name, or as printed
 * @param schoolsoorten as in the report
 * @param leerjaar 1 to 6; 0 when not said
 * @param code as printed, in the new programme when it is there
 * @param omschrijving as printed, in the new programme when it is there
 * @param soort what happened to it
 * @param verschillen cells that differ; empty for one that came or went
 * @param procedure whether it touches what a PTA must state (WVO 2020 article 2.60a), so that after
 *     1 October the procedure of article 2.60c is needed
 */
public record Toetswijziging(
    String vak,
    List<String> schoolsoorten,
    int leerjaar,
    String code,
    String omschrijving,
    Soort soort,
    List<Verschil> verschillen,
    boolean procedure) {

  public Toetswijziging {
    schoolsoorten = List.copyOf(schoolsoorten);
    verschillen = List.copyOf(verschillen);
  }

  /** Tells what happened to a toets. */
  public enum Soort {
    TOEGEVOEGD,
    VERVALLEN,
    GEWIJZIGD;

    /** Gives the name that users see. */
    public String naam() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Holds a cell that differs.
   *
   * @param kolom what the cell holds
   * @param oud as printed; empty when nothing stood there
   * @param nieuw as printed; empty when nothing stands there
   */
  public record Verschil(Kolomsoort kolom, String oud, String nieuw) {}
}
