package nl.toetssteen.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Promise;

/**
 * Reads the body of a multipart request into memory, and never onto disk. The servlet API is passed
 * by because it closes the connection, without an answer, when an upload is too large.
 */
final class Upload {
  /** Boundaries, headers and the other fields of a form need some room beside the files. */
  private static final long RUIMTE = 256L << 10;

  private static final int DELEN = 100;
  private static final int TEGELIJK = 8;

  private final WebInstellingen instellingen;
  private final Semaphore plaatsen = new Semaphore(TEGELIJK);

  Upload(WebInstellingen instellingen) {
    this.instellingen = instellingen;
  }

  /**
   * Read all parts of a request.
   *
   * @throws Fout when it is not multipart, malformed or too large, or too many are being read
   */
  MultiPartFormData.Parts read(Context ctx) throws IOException {
    String soort = ctx.contentType();
    if (soort == null || !soort.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
      throw new Fout(Probleem.formaatAanvraag());
    }
    String grens = MultiPart.extractBoundary(soort);
    if (grens == null) {
      throw new Fout(Probleem.invoer("De grens (boundary) van multipart/form-data ontbreekt."));
    }
    if (!plaatsen.tryAcquire()) {
      throw new Fout(Probleem.vol());
    }
    try {
      return parse(ctx, grens);
    } finally {
      plaatsen.release();
    }
  }

  private MultiPartFormData.Parts parse(Context ctx, String grens) throws IOException {
    long limiet = instellingen.uploadlimiet() + RUIMTE;
    Limietstroom body = new Limietstroom(ctx.req().getInputStream(), limiet);
    if (ctx.req().getContentLengthLong() > limiet) {
      throw tooLarge(body);
    }
    try {
      CompletableFuture<MultiPartFormData.Parts> delen = new CompletableFuture<>();
      parser(grens).parse(Content.Source.from(body), Promise.Invocable.toPromise(delen));
      return delen.get();
    } catch (ExecutionException e) {
      if (body.isOver()) {
        throw tooLarge(body);
      }
      body.drain(limiet);
      throw new Fout(
          Probleem.invoer("Het bestand is niet goed overgekomen. Stuur het nog een keer."));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Fout(Probleem.vol());
    }
  }

  private Fout tooLarge(Limietstroom body) throws IOException {
    body.drain(10 * instellingen.uploadlimiet());
    return new Fout(Probleem.teGroot(instellingen.limiet()));
  }

  private static MultiPartFormData.Parser parser(String grens) {
    MultiPartFormData.Parser parser = new MultiPartFormData.Parser(grens);
    parser.setMaxMemoryFileSize(-1);
    parser.setUseFilesForPartsWithoutFileName(false);
    parser.setMaxParts(DELEN);
    return parser;
  }
}
