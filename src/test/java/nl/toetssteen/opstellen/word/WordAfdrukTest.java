package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.toetssteen.lezen.LibreOffice;
import nl.toetssteen.opstellen.uitgave.Artikel;
import nl.toetssteen.opstellen.uitgave.Uitgave;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice, which counts on its own, prints what was meant. */
class WordAfdrukTest {

  private static final Pattern OPGAVE = Pattern.compile("(.*?)[ .\\t]*\\.{2,}[ .\\t]*(\\d+)");
  private static final Pattern KOP = Pattern.compile("Artikel \\d+ .*[^.]");

  @TempDir Path map;

  @Test
  void libreOfficePrintsTheNumbersThatWereMeant() throws IOException {
    Uitgave uitgave = Opstelling.example();
    Path docx = Files.write(map.resolve("opgesteld.docx"), new WordSchrijver().write(uitgave));

    List<String> regels =
        text(LibreOffice.convert(docx, "pdf")).lines().map(String::strip).toList();
    int begin = regels.lastIndexOf("Artikel 1 Begrippen");

    assertThat(regels.subList(begin, regels.size()))
        .containsSubsequence(
            uitgave.artikelen().map(WordAfdrukTest::heading).toArray(String[]::new));
    assertThat(regels.subList(0, begin))
        .containsSubsequence(
            uitgave.artikelen().map(WordAfdrukTest::heading).toArray(String[]::new));
    assertThat(regels.get(0)).isEqualTo("Examenreglement Lyceum De Hoge");
    assertThat(regels)
        .anyMatch(regel -> regel.matches("Schooljaar 2026-2027 – .* Bladzijde 2 van \\d+"));
    assertThat(regels).noneMatch(regel -> regel.matches("(?i).*(fout|error).*(bron|reference).*"));
  }

  @Test
  void theTableOfContentsHasTheRightPagesOnceItIsUpdated() throws IOException {
    Uitgave uitgave = Opstelling.example();

    try (PDDocument pdf = Loader.loadPDF(LibreOffice.updated(new WordSchrijver().write(uitgave)))) {
      Map<String, String> bladzijden = new LinkedHashMap<>();
      Map<String, String> opgave = new LinkedHashMap<>();
      for (int nr = 1; nr <= pdf.getNumberOfPages(); nr++) {
        for (String regel : lines(pdf, nr)) {
          Matcher verwijzing = OPGAVE.matcher(regel);
          if (verwijzing.matches()) {
            opgave.put(verwijzing.group(1), verwijzing.group(2));
          } else if (KOP.matcher(regel).matches()) {
            bladzijden.put(regel, String.valueOf(nr));
          }
        }
      }
      assertThat(opgave).hasSizeGreaterThan(60);
      uitgave
          .artikelen()
          .map(WordAfdrukTest::heading)
          .forEach(kop -> assertThat(opgave.get(kop)).as(kop).isEqualTo(bladzijden.get(kop)));
    }
  }

  private static List<String> lines(PDDocument pdf, int bladzijde) throws IOException {
    PDFTextStripper lezer = new PDFTextStripper();
    lezer.setSortByPosition(true);
    lezer.setStartPage(bladzijde);
    lezer.setEndPage(bladzijde);
    return lezer.getText(pdf).lines().map(String::strip).toList();
  }

  private static String heading(Artikel artikel) {
    return "Artikel " + artikel.nummer() + " " + artikel.titel();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper lezer = new PDFTextStripper();
      lezer.setSortByPosition(true);
      return lezer.getText(document);
    }
  }
}
