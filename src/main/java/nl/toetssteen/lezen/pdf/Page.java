package nl.toetssteen.lezen.pdf;

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
record Page(int nummer, float breedte, float hoogte, List<Line> regels, List<Line> gemerkt) {

  /** Gives the page with other lines. */
  Page with(List<Line> nieuw) {
    return new Page(nummer, breedte, hoogte, nieuw, gemerkt);
  }
}
