package nl.toetssteen.voorbeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.model.listnumbering.Emulator;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the committed samples to their sources, and the draft to its list of faults. */
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

  @Test
  void theDraftDiffersInExactlyTheArticlesOfItsFaults() throws IOException {
    Map<Integer, List<Blok>> goed = artikelen(NAMEN.get(0));
    Map<Integer, List<Blok>> concept = artikelen(NAMEN.get(1));
    Set<Integer> anders = new TreeSet<>(goed.keySet());
    anders.removeIf(nummer -> goed.get(nummer).equals(concept.get(nummer)));

    assertThat(concept.keySet()).isEqualTo(goed.keySet());
    assertThat(anders)
        .isEqualTo(
            fouten().stream()
                .map(this::artikel)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void everyFaultHasItsOwnRequirementAndStandsInTheReadme() throws IOException {
    String readme = Files.readString(voorbeeld("README.md"));

    assertThat(fouten()).hasSize(14).extracting(rij -> rij.get(0)).doesNotHaveDuplicates();
    assertThat(fouten())
        .allSatisfy(
            rij -> {
              assertThat(rij.get(1)).isIn("onvolledig", "ontbreekt", "strijdig");
              assertThat(readme)
                  .contains("| %s | `%s` | ".formatted(rij.get(2), rij.get(0)))
                  .contains("| %s | %s |".formatted(rij.get(3), rij.get(1)));
            });
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

  private static Map<Integer, List<Blok>> artikelen(String naam) throws IOException {
    Map<Integer, List<Blok>> artikelen = new TreeMap<>(Map.of(0, new ArrayList<>()));
    int nummer = 0;
    for (Blok blok : bron(naam).blokken()) {
      if (blok instanceof Blok.Alinea alinea && alinea.stijl() == Stijl.ARTIKEL) {
        artikelen.put(++nummer, new ArrayList<>());
      }
      artikelen.get(nummer).add(blok);
    }
    return artikelen;
  }

  private static List<List<String>> fouten() throws IOException {
    return Files.readAllLines(voorbeeld("fouten.csv")).stream()
        .skip(1)
        .map(regel -> List.of(regel.split(";", -1)))
        .toList();
  }

  private int artikel(List<String> rij) {
    return Integer.parseInt(rij.get(2).split(" ", 2)[0]);
  }
}
