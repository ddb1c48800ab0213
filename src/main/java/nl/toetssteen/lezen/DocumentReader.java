package nl.toetssteen.lezen;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Soort;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.docx.DocxReader;
import nl.toetssteen.lezen.opbouw.Opbouw;
import nl.toetssteen.lezen.pdf.PdfReader;
import nl.toetssteen.lezen.tekst.TextReader;

/**
 * Reads bytes into a {@link Document}, whatever the file name says. Safe for use by several
 * threads.
 */
public final class DocumentReader {

  private final ReadLimits grenzen;
  private final FormatDetector detector = new FormatDetector();
  private final Map<Formaat, FormatReader> readers;

  /** Creates a reader that holds to the given limits. */
  public DocumentReader(ReadLimits grenzen) {
    this.grenzen = grenzen;
    FormatReader tekst = new TextReader();
    this.readers =
        Map.of(
            Formaat.DOCX,
            new DocxReader(),
            Formaat.PDF,
            new PdfReader(),
            Formaat.TEKST,
            tekst,
            Formaat.MARKDOWN,
            tekst);
  }

  /**
   * Read a document.
   *
   * @param naam file name as the user gave it, for messages
   * @throws UnreadableDocument when it cannot be read at all, with a message for the user
   */
  public Document read(String naam, byte[] inhoud) {
    if (inhoud.length == 0) {
      throw new UnreadableDocument(
          UnreadableDocument.Reden.LEEG,
          "Het bestand is leeg. Controleer of u het juiste bestand hebt gekozen en of het goed is opgeslagen.");
    }
    if (inhoud.length > grenzen.bytes()) {
      throw new UnreadableDocument(
          UnreadableDocument.Reden.TE_GROOT,
          "Het bestand is groter dan %d MB. Maak het kleiner, bijvoorbeeld door afbeeldingen te verkleinen, of sla het op als PDF."
              .formatted(grenzen.bytes() >> 20));
    }
    Formaat formaat = detector.detect(naam, inhoud);
    Gelezen gelezen = readers.get(formaat).read(inhoud, grenzen);
    List<Deel> delen = Opbouw.build(gelezen.alineas());
    return new Document(
        naam,
        sha256(inhoud),
        formaat,
        gelezen.paginas(),
        false,
        titleLines(gelezen, delen),
        delen,
        gelezen.waarschuwingen());
  }

  /**
   * Gives the text before the first heading and the running heads: where a document says what it
   * is.
   */
  private static List<String> titleLines(Gelezen gelezen, List<Deel> delen) {
    Stream<String> titelblad =
        delen.stream().takeWhile(deel -> deel.soort() == Soort.ALINEA).map(Deel::tekst);
    return Stream.concat(titelblad, gelezen.kopregels().stream()).distinct().toList();
  }

  private static String sha256(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
