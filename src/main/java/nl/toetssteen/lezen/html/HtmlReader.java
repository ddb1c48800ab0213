package nl.toetssteen.lezen.html;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads a web page (HTML or XHTML), in the encoding that it says it has. */
public final class HtmlReader implements FormatReader {
  private static final String XML = "<?xml";

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    HtmlWalker walker = new HtmlWalker(deadline);
    Document page = parse(inhoud, deadline);
    HtmlTabs.open(page);
    walker.lists().learn(page.select("style"));
    page.body().filter(walker);
    return walker.gelezen();
  }

  /** In XML an element that is closed at once holds nothing; in HTML it holds what comes next. */
  private static Document parse(byte[] bytes, Deadline deadline) {
    String start = new String(bytes, 0, Math.min(20, bytes.length), StandardCharsets.ISO_8859_1);
    Parser parser = start.contains(XML) ? Parser.xmlParser() : Parser.htmlParser();
    try (InputStream in = new Timed(bytes, deadline)) {
      return Jsoup.parse(in, null, "", parser);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }

  /** Checks the time whenever the parser asks for more. */
  private static final class Timed extends FilterInputStream {
    private final Deadline deadline;

    Timed(byte[] bytes, Deadline deadline) {
      super(new ByteArrayInputStream(bytes));
      this.deadline = deadline;
    }

    @Override
    public int read(byte[] into, int start, int length) throws IOException {
      deadline.check();
      return super.read(into, start, length);
    }
  }
}
