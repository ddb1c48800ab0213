package nl.toetssteen.lezen.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.OcrInstellingen;
import nl.toetssteen.lezen.bron.Voortgang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Recognises the text on pictures of pages, as many at once as there are processors, also when
 * several documents are read at the same time. Safe for use by several threads.
 */
public final class Tekstherkenner {
  private static final Logger LOG = LoggerFactory.getLogger(Tekstherkenner.class);
  private static final int TEGELIJK = Runtime.getRuntime().availableProcessors();
  private static final long BETWEEN_CHECKS = 100;

  private final Semaphore beurten = new Semaphore(TEGELIJK, true);
  private final Voortgang voortgang;

  /** Creates a recogniser that tells how far it is. */
  public Tekstherkenner(Voortgang voortgang) {
    this.voortgang = voortgang;
  }

  /** Says in Dutch what keeps text from being recognised, and what to do; empty when nothing. */
  public Optional<String> belemmering(OcrInstellingen instellingen) {
    if (instellingen.programma().isEmpty()) {
      return Optional.of("Tekstherkenning (OCR) staat uit.");
    }
    return switch (new Tesseract(instellingen).stand()) {
      case KLAAR -> Optional.empty();
      case GEEN_PROGRAMMA ->
          Optional.of(
              "Toetssteen kan scans lezen met tekstherkenning (OCR), maar het programma Tesseract"
                  + " is niet gevonden op deze computer. Installeer het (op Debian of Ubuntu met:"
                  + " sudo apt-get install tesseract-ocr tesseract-ocr-nld).");
      case GEEN_NEDERLANDS ->
          Optional.of(
              "Toetssteen kan scans lezen met tekstherkenning (OCR), maar Tesseract kent op deze"
                  + " computer nog geen Nederlands. Installeer dat (op Debian of Ubuntu met:"
                  + " sudo apt-get install tesseract-ocr-nld).");
    };
  }

  /**
   * Recognises the text of pages.
   *
   * @param deadline gets the extra time of the settings
   * @return the pages that could be read, by number
   */
  public Map<Integer, OcrPagina> read(
      List<Integer> paginas, Beeldbron bron, OcrInstellingen instellingen, Deadline deadline) {
    deadline.extend(instellingen.perDocument());
    ExecutorService werkers = Executors.newFixedThreadPool(TEGELIJK, Tekstherkenner::thread);
    try (Tijdelijk tijdelijk = new Tijdelijk()) {
      Bladlezer lezer = new Bladlezer(new Tesseract(instellingen), tijdelijk.map());
      try {
        return new Ronde(werkers, lezer, deadline, paginas.size()).read(paginas, bron);
      } finally {
        stop(werkers);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Thread thread(Runnable werk) {
    Thread thread = new Thread(werk, "tekstherkenning");
    thread.setDaemon(true);
    return thread;
  }

  /** Interrupts what still runs, and waits for it, so that its files can be removed. */
  private static void stop(ExecutorService werkers) {
    werkers.shutdownNow();
    try {
      werkers.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads the pages of one document. */
  private final class Ronde {
    private final ExecutorService werkers;
    private final Bladlezer lezer;
    private final Deadline deadline;
    private final int totaal;
    private final Map<Integer, OcrPagina> gelezen = new TreeMap<>();
    private int klaar;

    private record Onderweg(int pagina, Future<OcrPagina> werk) {}

    private Ronde(ExecutorService werkers, Bladlezer lezer, Deadline deadline, int totaal) {
      this.werkers = werkers;
      this.lezer = lezer;
      this.deadline = deadline;
      this.totaal = totaal;
    }

    private Map<Integer, OcrPagina> read(List<Integer> paginas, Beeldbron bron) {
      Deque<Onderweg> onderweg = new ArrayDeque<>();
      for (int pagina : paginas) {
        deadline.check();
        try {
          Beeld beeld = bron.beeld(pagina);
          onderweg.add(new Onderweg(pagina, werkers.submit(() -> recognise(beeld))));
        } catch (IOException e) {
          LOG.debug("Geen beeld van pagina {}: {}", pagina, e.getClass().getName());
          tell();
        }
        // One more than can be read at once: a picture takes much memory.
        if (onderweg.size() > TEGELIJK) {
          await(onderweg.poll());
        }
      }
      onderweg.forEach(this::await);
      return gelezen;
    }

    private OcrPagina recognise(Beeld beeld) throws IOException, InterruptedException {
      beurten.acquire();
      try {
        return lezer.read(beeld);
      } finally {
        beurten.release();
      }
    }

    private void await(Onderweg blad) {
      while (true) {
        try {
          gelezen.put(blad.pagina(), blad.werk().get(BETWEEN_CHECKS, TimeUnit.MILLISECONDS));
          break;
        } catch (TimeoutException e) {
          deadline.check();
        } catch (ExecutionException e) {
          LOG.debug("Pagina {} is niet herkend: {}", blad.pagina(), e.getCause().getMessage());
          break;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          break;
        }
      }
      tell();
    }

    private void tell() {
      klaar++;
      voortgang.bladzijde(klaar, totaal);
    }
  }
}
