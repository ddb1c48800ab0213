package nl.toetssteen.document;

/**
 * Names a place in a document as a reader would: "12 lid 3", page 9.
 *
 * @param document 1-based number of the document in the report
 * @param artikel printed number ("12 lid 3", "6.6 b", "3.3.2"); empty when the text stands outside
 *     any article
 * @param eid of the innermost deel that holds the start of the quote
 * @param kop nearest heading above the quote
 * @param pagina 1-based page, 0 when the format has no pages
 * @param tabel 1-based number of the table in the document, 0 outside tables
 * @param rij 1-based row in that table, 0 outside tables
 * @param ocr whether the quote was read by OCR
 * @param citaat the words themselves
 */
public record Vindplaats(
    int document,
    String artikel,
    String eid,
    String kop,
    int pagina,
    int tabel,
    int rij,
    boolean ocr,
    Citaat citaat) {}
