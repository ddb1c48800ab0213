package nl.toetssteen.opstellen.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
