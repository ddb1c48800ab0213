package nl.toetssteen.lezen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.UnreadableDocument.Reden;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/** Tells what bytes are by looking at them; the file name only tells Markdown from plain text. */
final class FormatDetector {

  private static final String ANDER_FORMAAT =
      "Dit bestand is %s. Toetssteen leest Word-bestanden (.docx), PDF, tekst (.txt) en Markdown (.md). %s";

  private final Detector tika = MimeTypes.getDefaultMimeTypes();

  /**
   * Detect the format.
   *
   * @throws UnreadableDocument when no reader knows it, with what the user can do
   */
  Formaat detect(String naam, byte[] inhoud) {
    String type = mimeType(inhoud);
    if (type.equals("application/pdf")) {
      return Formaat.PDF;
    }
    if (type.equals("application/zip") || type.contains("ooxml")) {
      return zip(inhoud);
    }
    if (type.startsWith("text/") && !type.equals("text/html")) {
      String kleineNaam = naam.toLowerCase(Locale.ROOT);
      return kleineNaam.endsWith(".md") || kleineNaam.endsWith(".markdown")
          ? Formaat.MARKDOWN
          : Formaat.TEKST;
    }
    throw unknown(type);
  }

  private String mimeType(byte[] inhoud) {
    try (TikaInputStream stream = TikaInputStream.get(inhoud)) {
      MediaType type = tika.detect(stream, new Metadata());
      return type.getBaseType().toString();
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory cannot fail", e);
    }
  }

  /** Looks at the names in a zip, which are never compressed: a Word document has word/ parts. */
  private static Formaat zip(byte[] inhoud) {
    String namen = new String(inhoud, StandardCharsets.ISO_8859_1);
    if (namen.contains("word/")) {
      return Formaat.DOCX;
    }
    throw unknown(namen.contains("xl/workbook") ? "application/vnd.ms-excel" : "application/zip");
  }

  private static UnreadableDocument unknown(String type) {
    String wat = "van een soort die Toetssteen nog niet kan lezen (" + type + ")";
    String raad = "Sla het op als een van deze soorten en probeer het opnieuw.";
    if (type.startsWith("image/")) {
      wat = "een afbeelding";
      raad =
          "Staat de tekst op een foto of scan? Maak er dan een doorzoekbare PDF van, of gebruik het Word-bestand.";
    } else if (type.contains("msoffice")
        || type.contains("msword")
        || type.contains("ole-storage")) {
      wat = "een oud of beveiligd Office-bestand";
      raad = "Open het in Word, verwijder zo nodig het wachtwoord, en sla het op als .docx.";
    } else if (type.equals("application/zip")) {
      wat = "een zip-bestand";
      raad = "Pak het uit en kies het document zelf.";
    }
    return new UnreadableDocument(Reden.ONBEKEND_FORMAAT, ANDER_FORMAAT.formatted(wat, raad));
  }
}
