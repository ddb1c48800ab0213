package nl.toetssteen.lezen;

import java.util.List;

/**
 * Holds the lines of one page in reading order.
 *
 * @param nummer 1-based
 * @param breedte width in points, as read upright
 * @param hoogte height in points, as read upright
 * @param regels lines, column by column
 * @param gemerkt lines that the page itself says are running heads or feet
 */
record PdfPage(
    int nummer, float breedte, float hoogte, List<PdfLine> regels, List<PdfLine> gemerkt) {

  /** Gives the page with other lines. */
  PdfPage with(List<PdfLine> nieuw) {
    return new PdfPage(nummer, breedte, hoogte, nieuw, gemerkt);
  }
}
