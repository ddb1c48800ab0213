package nl.toetssteen.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds the rows of a table as printed.
 *
 * @param rijen rows in reading order, header rows first
 */
public record Tabel(List<Rij> rijen) {

  public Tabel {
    rijen = List.copyOf(rijen);
  }

  /**
   * Holds one row.
   *
   * @param kop whether the document marks it as a header row
   * @param pagina 1-based page, 0 when the format has no pages
   */
  public record Rij(boolean kop, int pagina, List<Cel> cellen) {
    private static final String TUSSEN = " | ";

    public Rij {
      cellen = List.copyOf(cellen);
    }

    /** Gives the row as one line: cells divided by a vertical bar. */
    public String tekst() {
      return cellen.stream().map(Cel::tekst).collect(Collectors.joining(TUSSEN));
    }

    /** Gives the number of characters of the row as one line. */
    public int lengte() {
      int lengte = TUSSEN.length() * Math.max(0, cellen.size() - 1);
      for (Cel cel : cellen) {
        lengte += cel.tekst().length();
      }
      return lengte;
    }
  }

  /**
   * Holds one cell.
   *
   * @param kolommen number of columns it spans, at least 1
   * @param rijen number of rows it spans, at least 1
   */
  public record Cel(String tekst, int kolommen, int rijen) {}
}
