package nl.toetssteen.lezen.rtf;

import nl.toetssteen.lezen.bron.Deadline;
import nl.toetssteen.lezen.bron.FormatReader;
import nl.toetssteen.lezen.bron.Gelezen;
import nl.toetssteen.lezen.bron.ReadLimits;
import nl.toetssteen.lezen.pakket.PackageTrouble;

/**
 * Reads Rich Text Format (.rtf). The printed number of a paragraph stands in the file, and is taken
 * from there.
 *
 * <p>Open tracked changes are read as accepted, and the user is told so. A table in a cell becomes
 * text of that cell.
 */
public final class RtfReader implements FormatReader {
  /** Words what is wrong with an RTF document. */
  static final PackageTrouble TROUBLE = new PackageTrouble("RTF-document", "Word", ".rtf");

  @Override
  public Gelezen read(byte[] inhoud, ReadLimits grenzen, Deadline deadline) {
    RtfLexer lexer = new RtfLexer(inhoud, deadline);
    return new RtfParser(lexer, grenzen.nesting()).parse();
  }
}
