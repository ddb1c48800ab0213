package nl.toetssteen.lezen.bron;

import java.time.Duration;

/**
 * Says how text on pictures is recognised, and what that may cost.
 *
 * @param programma name or path of Tesseract; empty switches the recognition off
 * @param beeldpunten largest picture, in pixels
 * @param perBladzijde longest time for one page, which is left unread after that
 * @param perDocument time that a document gets on top of its own when it has pages to recognise
 */
public record OcrInstellingen(
    String programma, long beeldpunten, Duration perBladzijde, Duration perDocument) {

  /**
   * Gives the settings that fit every real scan: A4 at 600 dots per inch, half a minute for a page,
   * ten minutes for all of them.
   */
  public static OcrInstellingen standaard() {
    return new OcrInstellingen(
        "tesseract", 40_000_000, Duration.ofSeconds(30), Duration.ofMinutes(10));
  }

  /** Gives the settings with which no text is recognised. */
  public static OcrInstellingen uit() {
    return standaard().met("");
  }

  /** Gives the same settings for another program. */
  public OcrInstellingen met(String programma) {
    return new OcrInstellingen(programma, beeldpunten, perBladzijde, perDocument);
  }
}
