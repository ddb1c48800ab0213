package nl.toetssteen.lezen.bron;

import java.time.Duration;

/**
 * Limits what one document may cost to read: an uploaded document is hostile until proven
 * otherwise.
 *
 * @param bytes largest file
 * @param uitgepakt largest size of all parts read from a container together, in bytes
 * @param verhouding how many times its own size a container may unpack to; a small one may always
 *     reach {@value #RUIM} bytes
 * @param nesting deepest nesting of elements or lists
 * @param paginas largest number of pages
 * @param cellen largest number of cells in a spreadsheet; long text counts for more
 * @param tijd longest time, without the recognition of text on pictures
 * @param ocr how text on pictures is recognised, and what that may cost
 */
public record ReadLimits(
    long bytes,
    long uitgepakt,
    int verhouding,
    int nesting,
    int paginas,
    int cellen,
    Duration tijd,
    OcrInstellingen ocr) {

  /** What every container may unpack to, however small it is. */
  private static final int RUIM = 10 << 20;

  /**
   * Gives the limits that fit every real regulation: 25 MB, 200 MB unpacked, half a million cells,
   * a minute.
   */
  public static ReadLimits standaard() {
    return new ReadLimits(
        25L << 20,
        200L << 20,
        200,
        256,
        2000,
        500_000,
        Duration.ofSeconds(60),
        OcrInstellingen.standaard());
  }

  /** Gives to how many bytes a container of the given size may unpack. */
  public long uitgepaktVan(int ingepakt) {
    return Math.min(uitgepakt, Math.max(RUIM, (long) ingepakt * verhouding));
  }

  /** Gives the same limits with other settings for text on pictures. */
  public ReadLimits met(OcrInstellingen ocr) {
    return new ReadLimits(bytes, uitgepakt, verhouding, nesting, paginas, cellen, tijd, ocr);
  }
}
