package nl.toetssteen.pta;

import java.util.Optional;

/**
 * Tells what was made of one column, so that a user can see and judge it.
 *
 * @param tabel eid of the table
 * @param pagina page on which its heading stands, 0 when the format has no pages
 * @param nummer 1-based
 * @param kop heading as printed, those above each other in one line
 * @param soort what it holds; empty when that was not found
 * @param reden why, in Dutch
 */
public record Kolom(
    String tabel, int pagina, int nummer, String kop, Optional<Kolomsoort> soort, String reden) {}
