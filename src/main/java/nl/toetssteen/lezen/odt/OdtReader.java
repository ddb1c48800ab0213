package nl.toetssteen.lezen.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.pakket.Manifest;
import nl.toetssteen.lezen.pakket.ZipParts;

/**
 * Reads an OpenDocument text (.odt) as a stream, with its automatic numbers as LibreOffice prints
 * them.
 *
 * <p>Open tracked changes are read as accepted, and the user is told so.
 */
public final class OdtReader implements FormatReader {
  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    ZipParts zip = new ZipParts(inhoud, grenzen.uitgepakt(), OdtXml.TROUBLE);
    OdtContext context = new OdtContext(grenzen.nesting());
    List<Alinea> alineas = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    Parts parts = new Parts(zip, grenzen.nesting(), deadline);
    parts.read(Manifest.PART, xml -> Manifest.refuseLocked(xml, OdtXml.TROUBLE));
    parts.read("styles.xml", xml -> readStyles(xml, context, heads));
    try (OdtXml xml = parts.open("content.xml")) {
      readContent(xml, context, alineas);
    }
    return new Gelezen(List.copyOf(alineas), 0, heads, context.warnings());
  }

  /** Opens parts within the limits. */
  private record Parts(ZipParts zip, int deepest, Deadline deadline) {

    OdtXml open(String part) {
      return new OdtXml(zip.open(part), deepest, deadline);
    }

    void read(String part, Consumer<OdtXml> reader) {
      if (zip.has(part)) {
        try (OdtXml xml = open(part)) {
          reader.accept(xml);
        }
      }
    }
  }

  /** Automatic styles in this part are for heads and feet only, and share names with the others. */
  private static void readStyles(OdtXml xml, OdtContext context, List<String> heads) {
    while (xml.nextChild(0)) {
      while (xml.nextChild(1)) {
        switch (xml.name()) {
          case "styles" -> context.styles().read(xml);
          case "master-styles" -> {
            OdtHeads reader = new OdtHeads(xml, context);
            reader.read();
            heads.addAll(reader.texts());
          }
          default -> {}
        }
      }
    }
  }

  private static void readContent(OdtXml xml, OdtContext context, List<Alinea> out) {
    boolean found = false;
    while (xml.nextChild(0)) {
      found = xml.name().equals("document-content");
      while (found && xml.nextChild(1)) {
        switch (xml.name()) {
          case "automatic-styles" -> context.styles().read(xml);
          case "body" -> readBody(xml, context, out);
          default -> {}
        }
      }
    }
    if (!found) {
      throw OdtXml.TROUBLE.damaged(null);
    }
  }

  private static void readBody(OdtXml xml, OdtContext context, List<Alinea> out) {
    int outer = xml.depth();
    while (xml.nextChild(outer)) {
      if (xml.name().equals("text")) {
        new OdtStory(xml, context).readBlocks(out);
      }
    }
  }
}
