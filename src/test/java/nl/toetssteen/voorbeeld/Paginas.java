package nl.toetssteen.voorbeeld;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Finds on which page of a PDF every heading stands. */
final class Paginas {
  private Paginas() {}

  /** Lists the 1-based pages of the headings in order, from the outline of the PDF. */
  static List<Integer> read(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<Integer> paginas = new ArrayList<>();
      collect(document, document.getDocumentCatalog().getDocumentOutline(), paginas);
      return paginas;
    }
  }

  private static void collect(PDDocument document, PDOutlineNode node, List<Integer> paginas)
      throws IOException {
    for (PDOutlineItem item : node.children()) {
      paginas.add(document.getPages().indexOf(item.findDestinationPage(document)) + 1);
      collect(document, item, paginas);
    }
  }
}
