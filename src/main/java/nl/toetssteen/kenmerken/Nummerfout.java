package nl.toetssteen.kenmerken;

import nl.toetssteen.document.Deel;

/**
 * Says that a number in a row of numbers is missing or stands there twice.
 *
 * @param deel where it shows: the first after the gap, or the second with the same number
 * @param nummer what is missing or double, as a reader would write it ("artikel 7", "lid 3", "8.1")
 */
public record Nummerfout(Deel deel, Aard aard, String nummer) {

  /** Names the kinds of fault. */
  public enum Aard {
    ONTBREEKT,
    DUBBEL
  }
}
