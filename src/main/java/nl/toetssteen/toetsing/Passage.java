package nl.toetssteen.toetsing;

import java.util.List;
import nl.toetssteen.document.Deel;

/**
 * Holds the own text of one deel, as words of the document.
 *
 * @param nr 0-based, in reading order
 * @param pad the deel and what it is part of, the outermost first
 * @param tekst the heading, the text, or the rows of a table as lines
 * @param woorden the words it covers
 * @param kop nr of the passage with the nearest heading above (itself for a heading), -1 when none
 */
record Passage(int nr, List<Deel> pad, String tekst, Bereik woorden, int kop) {

  Deel deel() {
    return pad.get(pad.size() - 1);
  }

  boolean isKop() {
    return deel().soort().heeftKop();
  }

  /** Tells whether the last sentence has no end, as before a list that completes it. */
  boolean staatOpen() {
    return !tekst.isEmpty() && Character.isLetter(tekst.charAt(tekst.length() - 1));
  }

  /** Tells whether the passage announces what comes below or after it. */
  boolean kondigtAan() {
    return tekst.endsWith(":");
  }
}
