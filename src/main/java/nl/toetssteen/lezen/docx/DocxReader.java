package nl.toetssteen.lezen.docx;

import java.util.ArrayList;
import java.util.List;
import nl.toetssteen.lezen.bron.Alinea;
import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;

/**
 * Reads a Word document (.docx, transitional or strict) as a stream, with its automatic numbers as
 * Word prints them.
 *
 * <p>Open tracked changes are read as accepted, and the user is told so.
 */
public final class DocxReader implements FormatReader {

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    WordParts parts = new WordParts(inhoud, grenzen, deadline);
    WordContext context = new WordContext(parts, grenzen);
    List<Alinea> alineas = new ArrayList<>();
    parts.readMain(xml -> readDocument(xml, context, alineas));
    List<String> heads = new RunningHeads(context).read();
    return new Gelezen(List.copyOf(alineas), 0, heads, context.warnings());
  }

  private static void readDocument(WordXml xml, WordContext context, List<Alinea> out) {
    boolean found = false;
    while (xml.nextChild(0)) {
      found = xml.name().equals("document");
      while (found && xml.nextChild(1)) {
        readBody(xml, context, out);
      }
    }
    if (!found) {
      throw WordXml.TROUBLE.damaged(null);
    }
  }

  private static void readBody(WordXml xml, WordContext context, List<Alinea> out) {
    if (xml.name().equals("body")) {
      StoryReader story = StoryReader.ofBody(xml, context);
      story.readBlocks(out);
      story.finish(out);
    }
  }
}
