package nl.toetssteen.rapport;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints an HTML page as an accessible PDF (PDF/UA-1, ISO 14289-1), tagged and with its fonts
 * inside. It loads nothing from outside: only what the page itself holds, as a {@code data:}
 * address.
 */
public final class Drukker {

  private static final String LETTERTYPE = "Liberation Sans";
  private static final String INGESLOTEN = "data:image/";

  private Drukker() {}

  /** Print a page; its style sheet must use Liberation Sans. */
  public static byte[] print(String html) {
    // The library tells its steps on stderr, and can be silenced for the whole process only.
    XRLog.setLoggingEnabled(false);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    PdfRendererBuilder bouwer = new PdfRendererBuilder().usePdfUaAccessibility(true);
    font(bouwer, "LiberationSans-Regular", 400, FontStyle.NORMAL);
    font(bouwer, "LiberationSans-Bold", 700, FontStyle.NORMAL);
    font(bouwer, "LiberationSans-Italic", 400, FontStyle.ITALIC);
    // Nothing points outside the page; whatever would is not fetched.
    bouwer.useUriResolver((basis, uri) -> uri.startsWith(INGESLOTEN) ? uri : null);
    try {
      bouwer.withW3cDocument(W3CDom.convert(Jsoup.parse(html)), null).toStream(pdf).run();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return pdf.toByteArray();
  }

  private static void font(PdfRendererBuilder bouwer, String naam, int dikte, FontStyle stijl) {
    FSSupplier<InputStream> bron =
        () -> Drukker.class.getResourceAsStream("/liberation/" + naam + ".ttf");
    bouwer.useFont(bron, LETTERTYPE, dikte, stijl, true);
  }
}
