package nl.toetssteen.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.DocumentReader;
import nl.toetssteen.lezen.bron.ReadLimits;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the committed samples to their sources. */
class VoorbeeldenTest {
  static final List<String> NAMEN = MakeVoorbeelden.NAMEN;

  @ParameterizedTest
  @FieldSource("NAMEN")
  void theCommittedDocumentIsWhatItsSourceMakes(String naam) throws Exception {
    WordprocessingMLPackage gemaakt =
        VoorbeeldDocx.of(bron(naam), Paginas.read(voorbeeld(naam + ".pdf")));

    assertThat(alineas(committed(naam))).hasSizeGreaterThan(300).isEqualTo(alineas(gemaakt));
  }

  @ParameterizedTest
  @FieldSource("NAMEN")
  void asMarkdownASourceIsTheSameTreeAsItsDocument(String naam) throws IOException {
    var reader = new DocumentReader(ReadLimits.standaard());
    byte[] docx = Files.readAllBytes(voorbeeld(naam + ".docx"));
    List<String> regels = Files.readAllLines(MakeVoorbeelden.BRONNEN.resolve(naam + ".md"));
    byte[] markdown = Brontekst.markdown(regels).getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read("bron.md", markdown).delen())
        .isEqualTo(reader.read("bron.docx", docx).delen());
  }

  @ParameterizedTest
  @FieldSource("NAMEN")
  void wordPrintsTheNumbersThatTheTableOfContentsShows(String naam) throws Exception {
    List<String> koppen = new ArrayList<>();
    WordprocessingMLPackage docx = committed(naam);
    for (P alinea : paragraphs(docx)) {
      String nummer = nummer(docx, alinea);
      if (nummer.matches("(Hoofdstuk|Artikel|Bijlage) \\d+")) {
        koppen.add(nummer + " " + TextUtils.getText(alinea));
      }
    }

    assertThat(koppen).isEqualTo(koppen(naam));
  }

  @ParameterizedTest
  @FieldSource("NAMEN")
  void wordPrintsTheLedenAndOnderdelenAsTheSourceTypesThem(String naam) throws Exception {
    List<String> gedrukt = new ArrayList<>();
    WordprocessingMLPackage docx = committed(naam);
    for (P alinea : paragraphs(docx)) {
      String nummer = nummer(docx, alinea);
      if (nummer.matches("\\w+\\.")) {
        gedrukt.add(nummer + " " + TextUtils.getText(alinea).substring(0, 5));
      }
    }
    Path bron = MakeVoorbeelden.BRONNEN.resolve(naam + ".md");
    List<String> getypt =
        Files.readAllLines(bron).stream()
            .map(String::strip)
            .filter(regel -> regel.matches("\\w{1,2}\\. .*"))
            .map(regel -> regel.substring(0, regel.indexOf('.') + 7))
            .toList();

    assertThat(gedrukt).hasSizeGreaterThan(200).isEqualTo(getypt);
  }

  @ParameterizedTest
  @FieldSource("NAMEN")
  void everyHeadingStandsOnItsPageOfThePdf(String naam) throws Exception {
    List<Integer> paginas = Paginas.read(voorbeeld(naam + ".pdf"));
    List<String> koppen = koppen(naam);

    assertThat(paginas).hasSameSizeAs(koppen);
    try (var pdf = Loader.loadPDF(voorbeeld(naam + ".pdf").toFile())) {
      for (int i = 0; i < koppen.size(); i++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(paginas.get(i));
        stripper.setEndPage(paginas.get(i));
        assertThat(stripper.getText(pdf).replaceAll("\\s+", " ")).contains(koppen.get(i));
      }
    }
  }

  private static Path voorbeeld(String bestand) {
    return MakeVoorbeelden.VOORBEELDEN.resolve(bestand);
  }

  private static Bron bron(String naam) throws IOException {
    return BronReader.read(MakeVoorbeelden.BRONNEN.resolve(naam + ".md"));
  }

  private static WordprocessingMLPackage committed(String naam) throws Exception {
    return WordprocessingMLPackage.load(voorbeeld(naam + ".docx").toFile());
  }

  private static List<P> paragraphs(WordprocessingMLPackage docx) {
    var vinder = new ClassFinder(P.class);
    new TraversalUtil(docx.getMainDocumentPart().getContent(), vinder);
    return vinder.results.stream().map(P.class::cast).toList();
  }

  private static List<String> alineas(WordprocessingMLPackage docx) {
    return paragraphs(docx).stream()
        .map(p -> p.getPPr().getPStyle().getVal() + ": " + TextUtils.getText(p))
        .toList();
  }

  private static String nummer(WordprocessingMLPackage docx, P alinea) {
    Emulator.ResultTriple nummer = Emulator.getNumber(docx, alinea.getPPr());
    return nummer == null || nummer.getNumString() == null ? "" : nummer.getNumString();
  }

  private static List<String> koppen(String naam) throws IOException {
    return Inhoud.of(bron(naam)).stream().map(k -> k.label() + " " + k.tekst()).toList();
  }
}
