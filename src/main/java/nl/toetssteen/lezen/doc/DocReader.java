package nl.toetssteen.lezen.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.pakket.PackageTrouble;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;

/**
 * Reads a Word document of Word 97 to 2003 (.doc) with POI; macros and embedded files are left
 * alone.
 *
 * <p>Open tracked changes are read as accepted, and the user is told so. A table in a cell becomes
 * text of that cell.
 */
public final class DocReader implements FormatReader {
  private static final PackageTrouble TROUBLE =
      new PackageTrouble("oude Word-document", "Word", ".docx");

  /** POI knows no time limit, so it runs beside this thread, which stops waiting in time. */
  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    FutureTask<Gelezen> task = new FutureTask<>(() -> read(inhoud, deadline));
    Thread thread = new Thread(task, "lezen-doc");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      deadline.check();
      throw TROUBLE.damaged(e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw TROUBLE.damaged(e);
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static UnreadableDocument refusal(Throwable cause) {
    if (cause instanceof UnreadableDocument refused) {
      return refused;
    }
    return cause instanceof EncryptedDocumentException ? TROUBLE.locked() : TROUBLE.damaged(cause);
  }

  private static Gelezen read(byte[] bytes, Deadline deadline) throws IOException {
    try (HWPFDocument word = new HWPFDocument(new ByteArrayInputStream(bytes))) {
      return new DocText(word, deadline).read();
    } catch (OldWordFileFormatException e) {
      throw TROUBLE.damaged(e);
    }
  }
}
