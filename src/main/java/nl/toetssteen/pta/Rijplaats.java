package nl.toetssteen.pta;

/**
 * Names a row of a table.
 *
 * @param tabel eid of the table
 * @param rij 1-based row in that table, or column when the table stands on its side
 * @param pagina 1-based page, 0 when the format has no pages
 */
public record Rijplaats(String tabel, int rij, int pagina) {}
