package nl.toetssteen.lezen;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.tekst.Codering;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells what bytes are by looking at them; the file name only tells Markdown and tables from plain
 * text, and text from a document that got lost. Tika, which is slow to start, is asked only about
 * bytes that do not say it themselves.
 */
final class FormatDetector {
  private static final String ZIP_END = "PK\u0005\u0006";

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OFFICE_PART =
      "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);

  /** What a zip starts with that says what it is: the part "mimetype", never compressed. */
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  /** Where a page has said that it is one, comments before it included. */
  private static final int PAGE_START = 2000;

  /** Where the name of the first part of a zip stands. */
  private static final int EERSTE_NAAM = 30;

  /**
   * Detect the format.
   *
   * @throws UnreadableDocument when no reader knows it, with what the user can do
   */
  Formaat detect(String naam, byte[] inhoud) {
    if (startsWith(inhoud, 0, PDF)) {
      return Formaat.PDF;
    }
    if (startsWith(inhoud, 0, ZIP) && startsWith(inhoud, EERSTE_NAAM, OFFICE_PART)) {
      return zip(inhoud);
    }
    if (startsWith(inhoud, 0, ZIP) && holds(inhoud, OPEN_DOCUMENT, StandardCharsets.ISO_8859_1)) {
      return openDocument(inhoud);
    }
    if (isPage(inhoud)) {
      return Formaat.HTML;
    }
    String type = mimeType(inhoud);
    if (type.equals("application/pdf")) {
      return Formaat.PDF;
    }
    if (type.equals("application/zip") || type.contains("ooxml")) {
      return zip(inhoud);
    }
    if (type.contains("msoffice") || type.contains("msword") || type.contains("ole-storage")) {
      throw ole(inhoud);
    }
    if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
      return Formaat.HTML;
    }
    if (isText(type) || Codering.isUtf16(inhoud)) {
      return text(naam);
    }
    throw Weigering.unknown(type);
  }

  private static boolean startsWith(byte[] inhoud, int van, byte[] begin) {
    int tot = van + begin.length;
    return inhoud.length >= tot && Arrays.equals(inhoud, van, tot, begin, 0, begin.length);
  }

  /** Looks at the start without the zeros of UTF-16: a page says what it is before its text. */
  private static boolean isPage(byte[] inhoud) {
    String begin =
        new String(inhoud, 0, Math.min(PAGE_START, inhoud.length), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    int eerste = begin.indexOf('<');
    boolean sign = eerste >= 0 && begin.substring(0, eerste).chars().noneMatch(c -> isLetter(c));
    return sign && (begin.contains("<!doctype html") || begin.contains("<html"));
  }

  private static boolean isLetter(int c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static String mimeType(byte[] inhoud) {
    try (TikaInputStream stream = TikaInputStream.get(inhoud)) {
      MediaType type = MimeTypes.getDefaultMimeTypes().detect(stream, new Metadata());
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }

  private static boolean isText(String type) {
    return type.startsWith("text/");
  }

  private static Formaat text(String naam) {
    String klein = naam.toLowerCase(Locale.ROOT);
    // Whoever chose it expects the document; what is in it may be no more than an error message.
    if (klein.endsWith(".docx") || klein.endsWith(".pdf")) {
      throw Weigering.textInDisguise(klein.substring(klein.lastIndexOf('.')));
    }
    if (klein.endsWith(".csv") || klein.endsWith(".tsv")) {
      return Formaat.CSV;
    }
    boolean markdown = klein.endsWith(".md") || klein.endsWith(".markdown");
    return markdown ? Formaat.MARKDOWN : Formaat.TEKST;
  }

  /** Looks at the names in a zip, which are never compressed: each kind has parts of its own. */
  private static Formaat zip(byte[] inhoud) {
    if (holds(inhoud, "word/", StandardCharsets.ISO_8859_1)) {
      return Formaat.DOCX;
    }
    if (!holds(inhoud, ZIP_END, StandardCharsets.ISO_8859_1)) {
      throw Weigering.cutOff();
    }
    if (holds(inhoud, "xl/workbook.xml", StandardCharsets.ISO_8859_1)) {
      return Formaat.XLSX;
    }
    boolean rekenblad = holds(inhoud, "xl/workbook", StandardCharsets.ISO_8859_1);
    throw Weigering.unknown(rekenblad ? "application/vnd.ms-excel" : "application/zip");
  }

  /** A text or spreadsheet, or a template for one; slides and drawings are packed the same way. */
  private static Formaat openDocument(byte[] inhoud) {
    boolean text = holds(inhoud, OPEN_DOCUMENT + "text", StandardCharsets.ISO_8859_1);
    boolean sheets = holds(inhoud, OPEN_DOCUMENT + "spreadsheet", StandardCharsets.ISO_8859_1);
    if (!text && !sheets) {
      throw Weigering.unknown("application/vnd.oasis.opendocument");
    }
    if (!holds(inhoud, ZIP_END, StandardCharsets.ISO_8859_1)) {
      throw Weigering.cutOff();
    }
    return text ? Formaat.ODT : Formaat.ODS;
  }

  /** Looks at the names in the container of old Office files, which also holds locked new ones. */
  private static UnreadableDocument ole(byte[] inhoud) {
    if (holds(inhoud, "EncryptedPackage", StandardCharsets.UTF_16LE)) {
      return Weigering.locked();
    }
    return Weigering.oldOffice(holds(inhoud, "WordDocument", StandardCharsets.UTF_16LE));
  }

  /** Finds a text in bytes; one character per byte makes that a search in a string. */
  private static boolean holds(byte[] inhoud, String tekst, Charset charset) {
    String gezocht = new String(tekst.getBytes(charset), StandardCharsets.ISO_8859_1);
    return new String(inhoud, StandardCharsets.ISO_8859_1).contains(gezocht);
  }
}
