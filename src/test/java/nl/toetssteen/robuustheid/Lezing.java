package nl.toetssteen.robuustheid;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.OcrInstellingen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;

/**
 * Holds how the reading of one document ended.
 *
 * @param uitkomst "gelezen", the reason of a refusal, or what went wrong
 * @param fout what was thrown that is no refusal; null when nothing was
 */
record Lezing(String uitkomst, Throwable fout, Duration duur) {
  private static final Duration TIJD = Duration.ofSeconds(20);
  private static final Duration SPELING = Duration.ofSeconds(10);
  private static final Duration HERKENNING = Duration.ofSeconds(20);

  /** Reads a document within a time limit, and notes whether it stays within that. */
  static Lezing van(String naam, byte[] inhoud) {
    ReadLimits gewoon = ReadLimits.standaard();
    ReadLimits grenzen =
        new ReadLimits(
            gewoon.bytes(),
            gewoon.uitgepakt(),
            gewoon.verhouding(),
            gewoon.nesting(),
            gewoon.paginas(),
            gewoon.cellen(),
            TIJD,
            ocr());
    FutureTask<Object> taak =
        new FutureTask<>(() -> new DocumentReader(grenzen).read(naam, inhoud));
    long begin = System.nanoTime();
    Thread draad = new Thread(taak, "lezing");
    draad.setDaemon(true);
    draad.start();
    Throwable fout = await(taak);
    Duration duur = Duration.ofNanos(System.nanoTime() - begin);
    if (fout instanceof UnreadableDocument geweigerd) {
      return new Lezing(geweigerd.reden().name(), null, duur);
    }
    return new Lezing(fout == null ? "gelezen" : fout.getClass().getSimpleName(), fout, duur);
  }

  /** What is on a picture may be read for some time on top of that. */
  private static OcrInstellingen ocr() {
    OcrInstellingen gewoon = OcrInstellingen.standaard();
    return new OcrInstellingen(
        gewoon.programma(), gewoon.beeldpunten(), gewoon.perBladzijde(), HERKENNING);
  }

  private static Throwable await(FutureTask<Object> taak) {
    try {
      taak.get(TIJD.plus(HERKENNING).plus(SPELING).toMillis(), TimeUnit.MILLISECONDS);
      return null;
    } catch (ExecutionException e) {
      return e.getCause();
    } catch (TimeoutException e) {
      return e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return e;
    }
  }
}
