package nl.toetssteen.lezen;

import static java.util.Map.entry;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Formaat;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.Herkomst;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.bron.UnreadableDocument;
import nl.toetssteen.lezen.bron.Voortgang;
import nl.toetssteen.lezen.doc.DocReader;
import nl.toetssteen.lezen.docx.DocxReader;
import nl.toetssteen.lezen.html.HtmlReader;
import nl.toetssteen.lezen.ocr.Tekstherkenner;
import nl.toetssteen.lezen.odt.OdtReader;
import nl.toetssteen.lezen.opbouw.Opbouw;
import nl.toetssteen.lezen.pdf.ImageFileReader;
import nl.toetssteen.lezen.pdf.PdfReader;
import nl.toetssteen.lezen.rekenblad.OdsReader;
import nl.toetssteen.lezen.rekenblad.XlsxReader;
import nl.toetssteen.lezen.rtf.RtfReader;
import nl.toetssteen.lezen.tekst.CsvReader;
import nl.toetssteen.lezen.tekst.TextReader;

/**
 * Reads bytes into a {@link Document}, whatever the file name says. Safe for use by several
 * threads.
 */
public final class DocumentReader {
  private static final int FEWEST_LETTERS = 10;

  private final ReadLimits grenzen;
  private final FormatDetector detector = new FormatDetector();
  private final Map<Formaat, FormatReader> readers;

  /** Creates a reader that holds to the given limits. */
  public DocumentReader(ReadLimits grenzen) {
    this(grenzen, Voortgang.STIL);
  }

  /** Creates a reader that also tells how far it is with pages that take long. */
  public DocumentReader(ReadLimits grenzen, Voortgang voortgang) {
    this.grenzen = grenzen;
    Tekstherkenner herkenner = new Tekstherkenner(voortgang);
    FormatReader tekst = new TextReader();
    FormatReader afbeelding = new ImageFileReader(herkenner);
    this.readers =
        Map.ofEntries(
            entry(Formaat.DOCX, new DocxReader()),
            entry(Formaat.ODT, new OdtReader()),
            entry(Formaat.DOC, new DocReader()),
            entry(Formaat.RTF, new RtfReader()),
            entry(Formaat.XLSX, new XlsxReader()),
            entry(Formaat.ODS, new OdsReader()),
            entry(Formaat.CSV, new CsvReader()),
            entry(Formaat.HTML, new HtmlReader()),
            entry(Formaat.PDF, new PdfReader(herkenner)),
            entry(Formaat.PNG, afbeelding),
            entry(Formaat.JPEG, afbeelding),
            entry(Formaat.TIFF, afbeelding),
            entry(Formaat.TEKST, tekst),
            entry(Formaat.MARKDOWN, tekst));
  }

  /**
   * Read a document.
   *
   * @param naam file name as the user gave it, for messages
   * @throws UnreadableDocument when it cannot be read at all, with a message for the user
   */
  public Document read(String naam, byte[] inhoud) {
    Deadline deadline = Deadline.in(grenzen.tijd());
    Formaat formaat = detect(naam, inhoud);
    Gelezen gelezen = readers.get(formaat).read(inhoud, grenzen, deadline);
    checkText(gelezen.alineas());
    List<Deel> delen = Opbouw.build(gelezen.alineas(), deadline);
    Leesoordeel oordeel = Leesoordeel.of(gelezen);
    return new Document(
        naam,
        sha256(inhoud),
        formaat,
        gelezen.paginas(),
        oordeel.bladzijden(),
        gelezen.kopregels(),
        delen,
        oordeel.waarschuwingen());
  }

  /**
   * Tells where each deel of a document stands in its file, by its eId; known for Word documents.
   *
   * @param naam file name as the user gave it, for messages
   * @throws UnreadableDocument when it cannot be read at all, with a message for the user
   */
  public Map<String, Herkomst> trace(String naam, byte[] inhoud) {
    Deadline deadline = Deadline.in(grenzen.tijd());
    Gelezen gelezen = readers.get(detect(naam, inhoud)).read(inhoud, grenzen, deadline);
    return Opbouw.trace(gelezen.alineas(), deadline);
  }

  private Formaat detect(String naam, byte[] inhoud) {
    if (inhoud.length == 0) {
      throw Weigering.empty();
    }
    if (inhoud.length > grenzen.bytes()) {
      throw Weigering.tooLarge(grenzen.bytes());
    }
    return detector.detect(naam, inhoud);
  }

  /** A few words are no document, and judging them would only give a list of what is missing. */
  private static void checkText(List<Alinea> alineas) {
    long letters =
        alineas.stream().flatMapToInt(DocumentReader::letters).limit(FEWEST_LETTERS).count();
    if (letters < FEWEST_LETTERS) {
      throw Weigering.withoutText();
    }
  }

  private static IntStream letters(Alinea alinea) {
    Stream<String> cellen =
        alinea.tabel() == null
            ? Stream.of()
            : alinea.tabel().rijen().stream().map(Tabel.Rij::tekst);
    return Stream.concat(Stream.of(alinea.tekst()), cellen)
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetter);
  }

  private static String sha256(byte[] inhoud) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
