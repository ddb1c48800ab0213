package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Has LibreOffice make a PDF of a Word document. */
final class Kantoor {
  private static final String FILTER =
      "pdf:writer_pdf_Export:{\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private Kantoor() {}

  /**
   * Writes the PDF beside the document, under the same name.
   *
   * @throws IOException when {@code soffice} is not installed or fails
   */
  static void toPdf(Path docx) throws IOException, InterruptedException {
    List<String> opdracht =
        List.of(
            "soffice",
            "--headless",
            "--convert-to",
            FILTER,
            "--outdir",
            docx.toAbsolutePath().getParent().toString(),
            docx.toString());
    int uitkomst = new ProcessBuilder(opdracht).inheritIO().start().waitFor();
    if (uitkomst != 0) {
      throw new IOException("soffice eindigde met " + uitkomst);
    }
  }
}
