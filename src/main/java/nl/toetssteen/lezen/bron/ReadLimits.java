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
 * @param tijd longest time, without the recognition of text on pictures
 * @param ocr how text on pictures is recognised, and what that may cost
 */
public record ReadLimits(
    long bytes, long uitgepakt, int nesting, int paginas, Duration tijd, OcrInstellingen ocr) {

  /** Sets limits, with the usual ones for text on pictures. */
  public ReadLimits(long bytes, long uitgepakt, int nesting, int paginas, Duration tijd) {
    this(bytes, uitgepakt, nesting, paginas, tijd, OcrInstellingen.standaard());
  }

  /** Gives the limits that fit every real regulation: 25 MB, 200 MB unpacked, a minute. */
  public static ReadLimits standaard() {
    return new ReadLimits(25L << 20, 200L << 20, 256, 2000, Duration.ofSeconds(60));
  }

  /** Gives the same limits with other settings for text on pictures. */
  public ReadLimits met(OcrInstellingen ocr) {
    return new ReadLimits(bytes, uitgepakt, nesting, paginas, tijd, ocr);
  }
}
