package nl.toetssteen.lezen.bron;

import java.util.List;
import nl.toetssteen.document.Bladzijde;

/**
 * Holds what a reader of a format got out of the bytes.
 *
 * @param alineas paragraphs and tables in reading order, without running heads and page numbers; a
 *     table of contents that the format marks as such is left out
 * @param paginas number of pages, 0 when the format has no pages
 * @param bladzijden the pages that were not simply read from their text, in order
 * @param kopregels running heads and feet, each once, without page numbers
 * @param waarschuwingen what the user should know about the reading, in Dutch
 */
public record Gelezen(
    List<Alinea> alineas,
    int paginas,
    List<Bladzijde> bladzijden,
    List<String> kopregels,
    List<String> waarschuwingen) {

  /** Holds what was simply read from the text of the document. */
  public Gelezen(
      List<Alinea> alineas, int paginas, List<String> kopregels, List<String> waarschuwingen) {
    this(alineas, paginas, List.of(), kopregels, waarschuwingen);
  }
}
