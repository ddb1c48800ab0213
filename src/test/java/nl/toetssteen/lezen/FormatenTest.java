package nl.toetssteen.lezen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.toetssteen.document.Deel;
import nl.toetssteen.document.Document;
import nl.toetssteen.document.Soort;
import nl.toetssteen.document.Tabel;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One document gives one tree, in whatever format it comes. */
class FormatenTest {
  private static final Path MAP = Path.of("sample-reglementen");

  private final DocumentReader reader = new DocumentReader(ReadLimits.standaard());

  private Document read(String bestand) throws IOException {
    return reader.read(bestand, Files.readAllBytes(MAP.resolve(bestand)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement-2026-2027", "examenreglement-2026-2027-concept"})
  void wordAndPdfGiveTheSameTree(String naam) throws IOException {
    Document word = read(naam + ".docx");
    Set<String> rijen = rows(word);
    assertThat(rijen).isNotEmpty();
    assertThat(lines(read(naam + ".pdf").delen(), 0, rijen))
        .containsExactlyElementsOf(lines(word.delen(), 0, rijen));
  }

  /** The filter for XHTML keeps automatic numbers; the one for plain HTML writes "1." for all. */
  @ParameterizedTest
  @CsvSource({
    "examenreglement-2026-2027, odt",
    "examenreglement-2026-2027, doc",
    "examenreglement-2026-2027, rtf",
    "examenreglement-2026-2027, html:XHTML Writer File",
    "examenreglement-2026-2027, docx",
    "examenreglement-2026-2027-concept, odt",
    "examenreglement-2026-2027-concept, doc",
    "examenreglement-2026-2027-concept, rtf",
    "examenreglement-2026-2027-concept, html:XHTML Writer File",
    "examenreglement-2026-2027-concept, docx",
  })
  void whatLibreOfficeSavesGivesTheSameTreeAndCells(String naam, String soort) throws IOException {
    Document word = read(naam + ".docx");
    Document ander = saved(naam, soort);
    assertThat(lines(ander.delen(), 0, Set.of()))
        .containsExactlyElementsOf(lines(word.delen(), 0, Set.of()));
    assertThat(cells(ander)).isEqualTo(cells(word));
  }

  private Document saved(String naam, String soort) {
    return reader.read("reglement", LibreOffice.convert(MAP.resolve(naam + ".docx"), soort));
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement-2026-2027", "examenreglement-2026-2027-concept"})
  void pdfThatLibreOfficeMakesGivesTheSameTreeAndCells(String naam) throws IOException {
    Document word = read(naam + ".docx");
    Document pdf = saved(naam, "pdf");
    Set<String> rijen = rows(word);
    assertThat(lines(pdf.delen(), 0, rijen))
        .containsExactlyElementsOf(lines(word.delen(), 0, rijen));
    assertThat(cells(pdf)).containsExactlyElementsOf(cells(word));
  }

  /**
   * Plain text has no tables: LibreOffice writes each cell as a paragraph, so that a cell that says
   * "artikel 21" stands where a heading could.
   */
  @ParameterizedTest
  @ValueSource(strings = {"examenreglement-2026-2027", "examenreglement-2026-2027-concept"})
  void textThatLibreOfficeMakesGivesTheSameArticles(String naam) throws IOException {
    Document word = read(naam + ".docx");
    Document tekst = saved(naam, "txt:Text (encoded):UTF8");
    assertThat(headings(tekst)).containsExactlyElementsOf(headings(word));
  }

  private static List<String> headings(Document document) {
    return document
        .alle()
        .filter(deel -> deel.soort().heeftKop() && !deel.nummer().isEmpty())
        .filter(deel -> !Character.isLowerCase(deel.label().charAt(0)))
        .map(deel -> deel.soort() + " " + deel.label() + " " + deel.kop())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement-2026-2027", "examenreglement-2026-2027-concept"})
  void wordAndPdfGiveTheSameCells(String naam) throws IOException {
    Document word = read(naam + ".docx");
    Document pdf = read(naam + ".pdf");
    assertThat(cells(word)).hasSizeGreaterThan(20);
    assertThat(cells(pdf)).containsExactlyElementsOf(cells(word));
    assertThat(heads(pdf)).containsExactlyElementsOf(heads(word));
  }

  /** Gives the cells of each row of each table, with what they span. */
  private static List<String> cells(Document document) {
    return tableRows(document).map(rij -> rij.cellen().toString()).toList();
  }

  /** Tells of each row of each table whether it is a head. */
  private static List<Boolean> heads(Document document) {
    return tableRows(document).map(Tabel.Rij::kop).toList();
  }

  private static Stream<Tabel.Rij> tableRows(Document document) {
    return document
        .alle()
        .flatMap(deel -> deel.inhoudTabel().stream())
        .flatMap(tabel -> tabel.rijen().stream());
  }

  @ParameterizedTest
  @ValueSource(strings = {"examenreglement-2026-2027", "examenreglement-2026-2027-concept"})
  void plainTextOfTheTreeGivesTheSameTree(String naam) throws IOException {
    Document word = read(naam + ".docx");
    Set<String> rijen = rows(word);
    String tekst = String.join("\n\n", text(word.delen(), 0));
    assertThat(lines(reader.read(naam + ".txt", tekst.getBytes(UTF_8)).delen(), 0, rijen))
        .containsExactlyElementsOf(lines(word.delen(), 0, rijen));
  }

  /** Gives the rows of all tables, which a PDF and plain text have as lines of text. */
  private static Set<String> rows(Document document) {
    return tableRows(document).map(FormatenTest::row).collect(Collectors.toSet());
  }

  private static String row(Tabel.Rij rij) {
    return rij.tekst().replace(" | ", " ");
  }

  /** Gives a line per deel and per row of a table; where a row hangs is only known of a table. */
  private static List<String> lines(List<Deel> delen, int diepte, Set<String> rijen) {
    return delen.stream().flatMap(deel -> lines(deel, diepte, rijen)).toList();
  }

  private static Stream<String> lines(Deel deel, int diepte, Set<String> rijen) {
    if (deel.soort() == Soort.TABEL) {
      return deel.tabel().rijen().stream().map(FormatenTest::row);
    }
    String inhoud = deel.kop() + deel.tekst();
    if (deel.soort() == Soort.ALINEA && rijen.contains(inhoud)) {
      return Stream.of(inhoud);
    }
    String zelf =
        "%s%s [%s|%s] %s"
            .formatted("  ".repeat(diepte), deel.soort(), deel.label(), deel.nummer(), inhoud);
    return Stream.concat(Stream.of(zelf), lines(deel.delen(), diepte + 1, rijen).stream());
  }

  /** Writes the tree as somebody would type it: lists indented, a blank line between paragraphs. */
  private static List<String> text(List<Deel> delen, int inspringing) {
    return delen.stream()
        .flatMap(
            deel -> {
              boolean lijst = !deel.soort().heeftKop();
              String regel =
                  " ".repeat(inspringing)
                      + (deel.label() + " " + deel.kop() + deel.tekst()).strip();
              Stream<String> zelf =
                  deel.soort() == Soort.TABEL
                      ? deel.tabel().rijen().stream().map(FormatenTest::row)
                      : Stream.of(regel);
              return Stream.concat(
                  zelf, text(deel.delen(), lijst ? inspringing + 4 : inspringing).stream());
            })
        .toList();
  }
}
