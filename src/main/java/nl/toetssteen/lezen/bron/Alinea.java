package nl.toetssteen.lezen.bron;

import nl.toetssteen.document.Tabel;

/**
 * Holds one paragraph as a reader of a format saw it, before anything is concluded from it.
 *
 * @param tekst text on one line, white space collapsed, without the automatic number
 * @param nummer printed automatic number with punctuation ("Artikel 4", "a.", "•"); empty when the
 *     number, if any, is typed in the text
 * @param niveau nesting level of an automatically numbered list, 0-based; -1 outside lists
 * @param inspringing indentation of the text's first line (the label, if any) in points; 0 when
 *     unknown
 * @param kopniveau 1 to 9 when the format itself says that this is a heading, else 0
 * @param letter size of most of the type in points; 0 when unknown
 * @param vet whether all of the text is bold
 * @param pagina 1-based page, 0 when the format has no pages
 * @param tabel the cells when this is a table, else null
 * @param herkomst where it stands in a Word document, so that something can be written beside it
 */
public record Alinea(
    String tekst,
    String nummer,
    int niveau,
    double inspringing,
    int kopniveau,
    double letter,
    boolean vet,
    int pagina,
    Tabel tabel,
    Herkomst herkomst) {

  /** Makes a paragraph that nobody needs to find again in the file. */
  public Alinea(
      String tekst,
      String nummer,
      int niveau,
      double inspringing,
      int kopniveau,
      double letter,
      boolean vet,
      int pagina,
      Tabel tabel) {
    this(
        tekst,
        nummer,
        niveau,
        inspringing,
        kopniveau,
        letter,
        vet,
        pagina,
        tabel,
        Herkomst.ONBEKEND);
  }

  /** Makes a paragraph of plain text, of which only the text and the indentation are known. */
  public static Alinea tekst(String tekst, double inspringing) {
    return new Alinea(tekst, "", -1, inspringing, 0, 0, false, 0, null);
  }

  /** Gives the same paragraph, with the place where it stands in a Word document. */
  public Alinea uit(Herkomst plek) {
    return new Alinea(
        tekst, nummer, niveau, inspringing, kopniveau, letter, vet, pagina, tabel, plek);
  }
}
