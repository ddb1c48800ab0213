package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;

/**
 * Writes the samples in {@code sample-reglementen} from their sources: Word documents and
 * workbooks, and PDFs of the Word documents.
 *
 * <p>Needs LibreOffice. Run from the top of the project: {@code mvn -q test-compile
 * org.codehaus.mojo:exec-maven-plugin:3.5.0:java -Dexec.classpathScope=test
 * -Dexec.mainClass=nl.toetssteen.voorbeeld.MakeVoorbeelden}. The page numbers in the table of
 * contents come from a first PDF, so every document is written and printed twice.
 */
public final class MakeVoorbeelden {
  static final Path BRONNEN = Path.of("src/test/resources/voorbeeld");
  static final Path VOORBEELDEN = Path.of("sample-reglementen");
  static final List<String> NAMEN =
      List.of("examenreglement-2026-2027", "examenreglement-2026-2027-concept");

  private MakeVoorbeelden() {}

  /** Writes all samples; takes no arguments. */
  public static void main(String[] args) throws IOException, InterruptedException, Docx4JException {
    for (String naam : NAMEN) {
      Bron bron = BronReader.read(BRONNEN.resolve(naam + ".md"));
      Path docx = VOORBEELDEN.resolve(naam + ".docx");
      VoorbeeldDocx.of(bron, List.of()).save(docx.toFile());
      Kantoor.toPdf(docx);
      List<Integer> paginas = Paginas.read(VOORBEELDEN.resolve(naam + ".pdf"));
      VoorbeeldDocx.of(bron, paginas).save(docx.toFile());
      Kantoor.toPdf(docx);
    }
    PtaVoorbeelden.write();
  }
}
