package nl.toetssteen.lezen.bron;

import java.time.Duration;

/**
 * Limits what one document may cost to read: an uploaded document is hostile until proven
 * otherwise.
 *
 * @param bytes largest file
 * @param uitgepakt largest size of all parts read from a container together, in bytes
 * @param nesting deepest nesting of elements or lists
 * @param paginas largest number of pages
 * @param cellen largest number of cells in a spreadsheet; long text counts for more
 * @param tijd longest time
 */
public record ReadLimits(
    long bytes, long uitgepakt, int nesting, int paginas, int cellen, Duration tijd) {

  /**
   * Gives the limits that fit every real regulation: 25 MB, 200 MB unpacked, half a million cells,
   * a minute.
   */
  public static ReadLimits standaard() {
    return new ReadLimits(25L << 20, 200L << 20, 256, 2000, 500_000, Duration.ofSeconds(60));
  }
}
