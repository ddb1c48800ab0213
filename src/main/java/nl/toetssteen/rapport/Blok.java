package nl.toetssteen.rapport;

import java.util.List;

/**
 * Holds one piece of the document as shown beside the findings.
 *
 * @param vorm how it is shown
 * @param id of the element on the page
 * @param niveau heading level 3 to 6, for a heading only; else 0
 * @param label number as printed; empty when it has none
 * @param stukken its text
 * @param rijen rows, for a table only
 * @param blokken what stands below it
 */
public record Blok(
    Vorm vorm,
    String id,
    int niveau,
    String label,
    List<Stuk> stukken,
    List<Rij> rijen,
    List<Blok> blokken) {

  /** Names the ways to show a piece of a document. */
  public enum Vorm {
    KOP,
    ALINEA,
    LIJST,
    PUNT,
    TABEL
  }

  public Blok {
    stukken = List.copyOf(stukken);
    rijen = List.copyOf(rijen);
    blokken = List.copyOf(blokken);
  }

  /**
   * Holds one row of a table.
   *
   * @param id of the element on the page
   * @param kop whether it is a header row
   */
  public record Rij(String id, boolean kop, List<Cel> cellen) {
    public Rij {
      cellen = List.copyOf(cellen);
    }
  }

  /**
   * Holds one cell of a table.
   *
   * @param kolommen number of columns it spans
   * @param rijen number of rows it spans
   */
  public record Cel(List<Stuk> stukken, int kolommen, int rijen) {
    public Cel {
      stukken = List.copyOf(stukken);
    }
  }
}
